"""One event read with care, as ``reader`` reads those of small files, with all that is wrong."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from timeline_app.model.collection import Event, Source
from timeline_app.storage import references
from timeline_app.storage.contents import as_group, head
from timeline_app.storage.document import Document
from timeline_app.storage.located import NotJsonError
from timeline_app.storage.parts import Placed, Reading
from timeline_app.storage.problems import Finding, Severity, Where

_AROUND = 2
"""An event stands in a list in a group."""


class Noted(NamedTuple):
    """A finding, or a fault of the file (then ``of_file``), and where in bytes it stands."""

    severity: Severity
    sentence: str
    where: Where
    offset: int
    of_file: bool = False

    def moved(self, rows: int) -> "Noted":
        """The same of an event so many rows farther on."""
        events, row, *inner = self.where
        return self._replace(where=(events, int(row) + rows, *inner))

    def finding(self) -> Finding:
        """Without its place."""
        return Finding(self.severity, self.sentence, self.where)


@dataclass(frozen=True, slots=True)
class Manner:
    """What reading an event depends on besides its text."""

    lang: str
    sources: frozenset[str]
    folder: Path
    bare: bool
    """Whether the file is a bare list, whose events are named by position."""


def manner_of(value: object, folder: Path) -> Manner:
    """How the events of a file are read, which holds these values besides."""
    group = as_group(value, "") if isinstance(value, dict | list) else {}
    lang = head(group)[0][0]
    sources = Reading(lang).parts(group, "sources", Source)
    ids = frozenset(source.part.id for source in sources)
    return Manner(lang, ids, folder, isinstance(value, list))


@dataclass(slots=True)
class Read:
    """An event, None where it is set aside, and what is wrong with it."""

    event: Event | None
    notes: list[Noted] = field(default_factory=list)
    lost: list[Noted] = field(default_factory=list)
    """What it points at and what isn't there: told of events that are shown."""


def read_event(raw: bytes, row: int, begin: int, manner: Manner) -> Read:
    """Read the event in this row of the file; ``begin`` is where it stands in bytes.

    Raises:
        NotJsonError: it breaks the grammar of JSON; the offset is in bytes of the file.
        UnicodeDecodeError: it is not UTF-8.
    """
    text = raw.decode()
    try:
        document = Document(text, within=_AROUND - manner.bare)
    except NotJsonError as fault:
        offset = begin + len(text[: fault.offset].encode())
        raise NotJsonError(fault.sentence, offset) from fault

    def noted(findings: Sequence[Finding]) -> list[Noted]:
        return [
            Noted(each.severity, each.sentence, each.where, at(document.offset(each.where[2:])))
            for each in findings
        ]

    def at(offset: int) -> int:
        return begin + len(text[:offset].encode())

    reading = Reading(manner.lang)
    placed = reading.part(_named(document.value, row, manner), Event, ("events", row))
    faults = [
        Noted(Severity.ERROR, fault.sentence, ("events", row), at(fault.offset), of_file=True)
        for fault in document.faults
    ]
    if placed is None:
        return Read(None, [*faults, *noted(reading.findings)])
    lost = _lost(placed, manner)
    return Read(placed.part, [*faults, *noted(reading.findings)], noted(lost))


def read_again(value: object, row: int, manner: Manner) -> Event | None:
    """The event of a row that was read before and was good, from its JSON value."""
    placed = Reading(manner.lang).part(_named(value, row, manner), Event, ("events", row))
    if placed is None:
        return None
    _lost(placed, manner)
    return placed.part


def _lost(placed: Placed[Event], manner: Manner) -> list[Finding]:
    return list(references.of_events([placed], manner.sources, manner.folder))


def _named(value: object, row: int, manner: Manner) -> object:
    if manner.bare and isinstance(value, dict):
        return {"id": f"event-{row + 1}", **value}
    return value
