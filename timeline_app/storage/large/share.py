"""Some events of a large file, looked at one after the other; what came of it can be sent on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns
from timeline_app.storage.large.careful import Manner, Noted, read_event
from timeline_app.storage.large.dated import Dated, Times
from timeline_app.storage.large.names import Names
from timeline_app.storage.large.plain import Plain
from timeline_app.storage.large.splitting import Split, address

_FARTHEST_RANK: Final = 2**62
_GAP: Final = re.compile(rb"[ \t\r\n]*,[ \t\r\n]*[^ \t\r\n]")
"""Between two entries, with the first byte of the second one."""
_AT_ONCE: Final = 200
"""Entries that are looked at with one glance: what they are decoded to stays near the processor."""


class _Places(NamedTuple):
    """Rows of the file, and where their entries begin and end in bytes."""

    rows: NDArray[np.int64]
    begin: NDArray[np.int64]
    end: NDArray[np.int64]

    def part(self, first: int, last: int) -> "_Places":
        """Some of them."""
        return _Places(*(each[first:last] for each in self))


@dataclass(frozen=True, slots=True, eq=False)
class Share:
    """Rows of the file that hold events, with what is known of these, and what is wrong."""

    count: int
    """Rows that were looked at."""
    rows: NDArray[np.int32]
    begin: NDArray[np.int64]
    end: NDArray[np.int64]
    names: Names
    columns: Columns
    with_care: set[int]
    notes: list[Noted]
    lost: list[Noted]


class Reader:
    """Looks at any rows of one file."""

    def __init__(self, content: bytes, parts: Split, manner: Manner) -> None:
        self.content, self.parts, self.manner = content, parts, manner
        self._first = address(content)
        self._dated = Dated()
        self._plain = Plain(content, manner.sources, self._dated)

    def share(self, begin: int, end: int) -> Share:
        """Look at the rows from one to the other, exclusive."""
        found = _Found()
        places = self._places(begin, end)
        for at in range(0, end - begin, _AT_ONCE):
            self._look(places.part(at, at + _AT_ONCE), found)
        return found.share(end - begin)

    def _places(self, begin: int, end: int) -> _Places:
        """The rows, with where their entries stand."""
        begins: list[int] = []
        ends: list[int] = []
        at = address(self.parts.entries[begin]) - self._first if begin < end else 0
        after, gap = 0, b""
        for entry in self.parts.entries[begin:end]:
            if ends:
                if not (gap and self.content.startswith(gap, after)):  # mostly they are alike
                    gap = _gap(self.content, after)
                at = after + len(gap) - 1
            after = at + len(memoryview(entry))
            begins.append(at)
            ends.append(after)
        return _Places(np.arange(begin, end), np.array(begins, np.int64), np.array(ends, np.int64))

    def _look(self, places: _Places, found: "_Found") -> None:
        """Look at some of them at once; if that won't do, at each of them."""
        begin, end = int(places.begin[0]), int(places.end[-1])
        plain = None if self.manner.bare else self._plain.events(begin, end)
        if plain is not None:
            found.take(places, *plain)
        elif len(places.rows) > 1:
            for at in range(len(places.rows)):
                self._look(places.part(at, at + 1), found)
        else:
            self._with_care(places, found)

    def _with_care(self, place: _Places, found: "_Found") -> None:
        row, begin, end = (int(each[0]) for each in place)
        read = read_event(self.content[begin:end], row, begin, self.manner)
        found.notes.extend(read.notes)
        found.lost.extend(read.lost)
        if read.notes or read.lost:
            found.with_care.add(row)
        if read.event is not None:
            found.take(place, [read.event], self._dated.times([read.event.date.text]))


@dataclass(slots=True)
class _Found:
    places: list[_Places] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    with_care: set[int] = field(default_factory=set)
    notes: list[Noted] = field(default_factory=list)
    lost: list[Noted] = field(default_factory=list)

    def take(self, places: _Places, events: Sequence[Any], times: Times) -> None:
        """Keep what is to be known of events, of the wire or the model."""
        self.places.append(places)
        self.times.append(times)
        self.ids.extend([event.id for event in events])
        self.ranks.extend([event.rank or 0 for event in events])
        self.categories.extend([event.category or "" for event in events])

    def share(self, count: int) -> Share:
        """All of it."""
        places = _Places(*_table(self.places, len(_Places._fields)))
        return Share(
            count,
            places.rows.astype(np.int32),
            places.begin,
            places.end,
            Names.of(self.ids),
            self._columns(),
            self.with_care,
            self.notes,
            self.lost,
        )

    def _columns(self) -> Columns:
        times = Times(*_table(self.times, len(Times._fields)))
        count = len(self.ids)
        numbers = {name: number for number, name in enumerate(dict.fromkeys(self.categories))}
        return Columns(
            begin=times.begin,
            end=times.end,
            span=times.span.astype(np.bool_),
            vague=times.vague.astype(np.bool_),
            first_limit=times.first_limit.astype(np.uint8),
            last_limit=times.last_limit.astype(np.uint8),
            rank=_ranks(self.ranks),
            category=np.fromiter(map(numbers.__getitem__, self.categories), np.int32, count),
            categories=tuple(numbers),
            years=(int(times.first_year.min()), int(times.last_year.max())) if count else None,
        )


def _gap(content: bytes, at: int) -> bytes:
    """What divides the entry that ends there from the next one, with the first byte of that."""
    found = _GAP.match(content, at)
    if found is None:
        raise ValueError(at)
    return found[0]


def _ranks(ranks: Sequence[int]) -> NDArray[np.int64]:
    """The ranks, which may be any numbers, within what the columns hold."""
    try:
        found = np.array(ranks, np.int64)
    except OverflowError:
        found = np.array([min(max(each, -_FARTHEST_RANK), _FARTHEST_RANK) for each in ranks])
    return found.clip(-_FARTHEST_RANK, _FARTHEST_RANK)


def _table(parts: Sequence[Sequence[NDArray[np.int64]]], width: int) -> Iterator[NDArray[np.int64]]:
    """Columns of numbers that come in parts, perhaps in none."""
    for column in range(width):
        yield np.concatenate([np.empty(0, np.int64), *(part[column] for part in parts)])


def joined(columns: Sequence[Columns]) -> Columns:
    """The columns of all, one after the other."""
    numbers: dict[str, int] = {}
    for each in columns:
        for category in each.categories:
            numbers.setdefault(category, len(numbers))
    renumbered = [
        np.array([numbers[name] for name in each.categories], np.int32)[each.category]
        for each in columns
        if len(each)
    ]
    years = list(_years(columns))
    beside: dict[str, Any] = {
        name: np.concatenate([getattr(each, name) for each in columns]) for name in _BESIDE
    }
    return Columns(
        **beside,
        category=np.concatenate(renumbered) if renumbered else np.empty(0, np.int32),
        categories=tuple(numbers),
        years=(min(years), max(years)) if years else None,
    )


_BESIDE: Final = ("begin", "end", "span", "vague", "first_limit", "last_limit", "rank")


def _years(columns: Sequence[Columns]) -> Iterator[int]:
    for each in columns:
        yield from each.years or ()
