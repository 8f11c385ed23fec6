"""Some events of a large file, looked at one after the other; what came of it can be sent on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.columns import Columns
from timeline_app.storage.large.careful import Manner, Noted, read_event
from timeline_app.storage.large.dated import Dated, Times
from timeline_app.storage.large.names import Names
from timeline_app.storage.large.plain import Plain
from timeline_app.storage.large.splitting import Split, address

_FARTHEST_RANK: Final = 2**62
_GAP: Final = re.compile(rb"[ \t\r\n]*,[ \t\r\n]*")
"""Between two entries."""
_AT_ONCE: Final = 500
"""Entries that are looked at with one glance."""
_Place = tuple[int, int, int]
"""A row of the file, and where its entry begins and ends in bytes."""


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
        for at in range(0, len(places), _AT_ONCE):
            self._look(places[at : at + _AT_ONCE], found)
        return found.share(end - begin)

    def _places(self, begin: int, end: int) -> list[_Place]:
        """The rows, with where their entries begin and end."""
        places = []
        at = address(self.parts.entries[begin]) - self._first if begin < end else 0
        for row in range(begin, end):
            after = at + len(memoryview(self.parts.entries[row]))
            places.append((row, at, after))
            gap = _GAP.match(self.content, after)
            at = gap.end() if gap else after
        return places

    def _look(self, places: Sequence[_Place], found: "_Found") -> None:
        """Look at some of them at once; if that won't do, at each of them."""
        plain = None if self.manner.bare else self._plain.events(places[0][1], places[-1][2])
        if plain is not None:
            found.take(places, *plain)
        elif len(places) > 1:
            for place in places:
                self._look([place], found)
        else:
            self._with_care(*places[0], found)

    def _with_care(self, row: int, begin: int, end: int, found: "_Found") -> None:
        read = read_event(self.content[begin:end], row, begin, self.manner)
        found.notes.extend(read.notes)
        found.lost.extend(read.lost)
        if read.notes or read.lost:
            found.with_care.add(row)
        if read.event is not None:
            times = self._dated.times(read.event.date.text)
            found.take([(row, begin, end)], [read.event], [times])


@dataclass(slots=True)
class _Found:
    places: list[_Place] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    times: list[Times] = field(default_factory=list)
    ranks: list[int] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    with_care: set[int] = field(default_factory=set)
    notes: list[Noted] = field(default_factory=list)
    lost: list[Noted] = field(default_factory=list)

    def take(self, places: Sequence[_Place], events: Sequence[Any], times: Sequence[Times]) -> None:
        """Keep what is to be known of events, of the wire or the model."""
        self.places.extend(places)
        self.times.extend(times)
        self.ids.extend([event.id for event in events])
        self.ranks.extend([event.rank or 0 for event in events])
        self.categories.extend([event.category or "" for event in events])

    def share(self, count: int) -> Share:
        """All of it."""
        places = _table(self.places, 3)
        return Share(
            count,
            places[0].astype(np.int32),
            places[1],
            places[2],
            Names.of(self.ids),
            self._columns(),
            self.with_care,
            self.notes,
            self.lost,
        )

    def _columns(self) -> Columns:
        times = _table(self.times, len(Times._fields))
        named = dict(zip(Times._fields, times, strict=True))
        count = len(self.ids)
        numbers = {name: number for number, name in enumerate(dict.fromkeys(self.categories))}
        return Columns(
            begin=named["begin"],
            end=named["end"],
            span=named["span"].astype(np.bool_),
            vague=named["vague"].astype(np.bool_),
            first_limit=named["first_limit"].astype(np.uint8),
            last_limit=named["last_limit"].astype(np.uint8),
            rank=_ranks(self.ranks),
            category=np.fromiter(map(numbers.__getitem__, self.categories), np.int32, count),
            categories=tuple(numbers),
            years=(int(named["first_year"].min()), int(named["last_year"].max()))
            if count
            else None,
        )


def _ranks(ranks: Sequence[int]) -> NDArray[np.int64]:
    """The ranks, which may be any numbers, within what the columns hold."""
    try:
        found = np.array(ranks, np.int64)
    except OverflowError:
        found = np.array([min(max(each, -_FARTHEST_RANK), _FARTHEST_RANK) for each in ranks])
    return found.clip(-_FARTHEST_RANK, _FARTHEST_RANK)


def _table(rows: Sequence[tuple[int, ...]], width: int) -> NDArray[np.int64]:
    """Columns of numbers."""
    flat: Iterable[int] = chain.from_iterable(rows)
    return np.fromiter(flat, np.int64, len(rows) * width).reshape(-1, width).T.copy()


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
