"""A step as the journal holds it, and back."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final

import msgspec
from msgspec import Struct

from timeline_app.editing.history import Step
from timeline_app.model.difference import Difference
from timeline_app.model.localized import Localized
from timeline_app.storage.differences import plain_difference, read_difference

_STEPS: Final = "steps"


class How(Enum):
    """What was done to come to the collection after the step."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class Recorded(Struct, frozen=True):
    """A step that was journalled; ``step.change`` is what it changed, also where it undid another.

    ``onto`` is what the collection had over the file after the step, where that was merged: with a
    file of that content everything before counts for nothing.
    """

    how: How
    step: Step
    onto: Difference | None = None


class _Plain(Struct):
    how: How
    name: dict[str, str]
    change: dict[str, object]
    key: str | None = None
    before: str | None = None
    after: str | None = None
    onto: dict[str, object] | None = None


def plain_records(steps: Iterable[Recorded]) -> Mapping[str, object]:
    """Steps as the JSON values of one line, which is there as a whole or not at all."""
    return {_STEPS: [_plain(each) for each in steps]}


def read_records(plain: Mapping[str, object]) -> list[Recorded]:
    """The steps that a line of a journal describes.

    Raises:
        ValueError: it describes none, or those of a newer program.
    """
    return [_read(each) for each in msgspec.convert(plain.get(_STEPS), list[_Plain])]


def _plain(recorded: Recorded) -> dict[str, object]:
    step, onto = recorded.step, recorded.onto
    plain: dict[str, object] = {"how": recorded.how.value, "name": dict(step.name)}
    for name in ("key", "before", "after"):
        if getattr(step, name) is not None:
            plain[name] = getattr(step, name)
    plain["change"] = plain_difference(step.change)
    if onto is not None:
        plain["onto"] = plain_difference(onto)
    return plain


def _read(read: _Plain) -> Recorded:
    step = Step(
        name=Localized(read.name),
        change=read_difference(read.change),
        key=read.key,
        before=read.before,
        after=read.after,
    )
    return Recorded(read.how, step, None if read.onto is None else read_difference(read.onto))
