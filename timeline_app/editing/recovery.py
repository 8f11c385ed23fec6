"""The edits of a program that died, done again on what the file holds now.

Where the file is as the journal knows it, the steps are done one by one and can be undone so.
Where it has changed since, what they changed all together is merged into it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from timeline_app.editing import step_names
from timeline_app.editing.history import History, Step
from timeline_app.editing.merge import Merged, merged
from timeline_app.editing.recorded import How, Recorded, read_records
from timeline_app.model.collection import Collection
from timeline_app.model.difference import (
    Difference,
    MisfitError,
    applied,
    composed,
    difference,
    inverted,
)
from timeline_app.storage.leftover import Leftover, Record


class Recovered(NamedTuple):
    """The collection with the edits; ``both`` tells of conflicts where others changed the same."""

    collection: Collection
    history: History
    steps: tuple[Recorded, ...]
    """What a new journal must hold to bring the same back once more."""
    both: Merged | None = None


def recovered(leftover: Leftover, sha: str, collection: Collection) -> Recovered:
    """Bring the edits of a journal back into the collection of a file with this hash.

    Raises:
        ValueError: the journal is one of a newer program.
    """
    known = leftover.after(sha)
    if known is not None:
        try:
            return _again(_read(known), collection)
        except MisfitError:
            pass  # an older program wrote it, or its end was merged: what it changed still counts
    return _merged(_read(leftover.records), collection)


def _read(records: Sequence[Record]) -> list[Recorded]:
    return [step for record in records for step in read_records(record)]


def _again(records: Sequence[Recorded], collection: Collection) -> Recovered:
    """Do the steps one by one."""
    history, now = History(), collection
    for place, recorded in enumerate(records):
        change = recorded.step.change
        if place == 0 and recorded.onto is not None:
            change = recorded.onto
        if change:
            history = _stepped(history, recorded, change, now)
            now = applied(change, now)
    return Recovered(now, history, tuple(_based(records)))


def _based(records: Sequence[Recorded]) -> Sequence[Recorded]:
    """The same, beginning with what the first step had over the file."""
    if not records or records[0].onto is None:
        return records
    step = records[0].step
    first = Step(name=step.name, change=records[0].onto, before=step.before, after=step.after)
    return (Recorded(How.DO, first), *records[1:])


def _stepped(
    history: History, recorded: Recorded, change: Difference, collection: Collection
) -> History:
    """The history after the step; an undo of what was done before the journal is a step itself."""
    if recorded.how is How.UNDO and history.done:
        last, undone = history.undo()
        if inverted(last.change) == change:
            return undone
    if recorded.how is How.REDO and history.undone:
        last, redone = history.redo()
        if last.change == change:
            return redone
    step = recorded.step
    joins = recorded.how is How.DO
    return history.having(
        Step(
            name=step.name,
            change=change,
            key=step.key if joins else None,
            before=step.before,
            after=step.after,
        ),
        collection,
    )


def _merged(records: Sequence[Recorded], collection: Collection) -> Recovered:
    """Merge what all steps together have changed since the file was last read."""
    mine = Difference()
    for recorded in records:
        mine = recorded.onto or composed(mine, recorded.step.change)
    both = merged(mine, collection)
    change = difference(collection, both.collection)
    if both.conflicts:
        told = Recorded(How.DO, Step(name=step_names.RECOVER, change=mine))
        return Recovered(both.collection, _history(change), (told,), both)
    if not change:
        return Recovered(collection, History(), ())
    told = Recorded(How.DO, Step(name=step_names.RECOVER, change=change))
    return Recovered(both.collection, _history(change), (told,))


def _history(change: Difference) -> History:
    return History((Step(name=step_names.RECOVER, change=change),)) if change else History()
