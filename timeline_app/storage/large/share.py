"""Some events of a large file, looked at one after the other; what came of it can be sent on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns
from timeline_app.storage.large.careful import Manner, Noted, read_event
from timeline_app.storage.large.dated import Dated, Numbers
from timeline_app.storage.large.names import Names
from timeline_app.storage.large.plain import Plain
from timeline_app.storage.large.splitting import Piece

_FARTHEST_RANK: Final = 2**62
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

    def moved(self, rows: int) -> "Share":
        """The same so many rows farther on in the file."""
        return replace(
            self,
            rows=self.rows + np.int32(rows),
            with_care={row + rows for row in self.with_care},
            notes=[note.moved(rows) for note in self.notes],
            lost=[note.moved(rows) for note in self.lost],
        )


class Reader:
    """Looks at any piece of one file's list of events."""

    def __init__(self, content: bytes, manner: Manner) -> None:
        self.content, self.manner = content, manner
        self._dated = Dated()
        self._plain = Plain(content, manner.sources, self._dated)

    def share(self, piece: Piece) -> Share:
        """Look at a piece; where its row isn't known, rows are counted from its begin.

        Raises:
            UNSOUND: it is no list by itself.
        """
        self._dated.limit()
        entries = piece.entries(self.content)
        places = _Places(np.arange(len(entries)) + piece.row, entries.begin, entries.end)
        found = _Found()
        for at in range(0, len(entries), _AT_ONCE):
            self._look(places.part(at, at + _AT_ONCE), found)
        return found.share(len(entries), self._dated)

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
            found.take(place, [read.event], self._dated.numbers([read.event.date.text]))


@dataclass(slots=True)
class _Found:
    places: list[_Places] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    dates: list[Numbers] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    with_care: set[int] = field(default_factory=set)
    notes: list[Noted] = field(default_factory=list)
    lost: list[Noted] = field(default_factory=list)

    def take(self, places: _Places, events: Sequence[Any], dates: Numbers) -> None:
        """Keep what is to be known of events, of the wire or the model."""
        self.places.append(places)
        self.dates.append(dates)
        self.ids.extend([event.id for event in events])
        self.ranks.extend([event.rank or 0 for event in events])
        self.categories.extend([event.category or "" for event in events])

    def share(self, count: int, dated: Dated) -> Share:
        """All of it."""
        places = _Places(*_table(self.places, len(_Places._fields)))
        return Share(
            count,
            places.rows.astype(np.int32),
            places.begin,
            places.end,
            Names.of(self.ids),
            self._columns(dated),
            self.with_care,
            self.notes,
            self.lost,
        )

    def _columns(self, dated: Dated) -> Columns:
        times = dated.times(Numbers(*_table(self.dates, len(Numbers._fields))))
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
