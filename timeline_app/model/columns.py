"""What a layout needs to know of events besides their texts, as arrays with a row an event.

A million events are laid out from these alone; only an event whose label is set, or that stands
near one, is asked for its texts. A sequence that knows its columns (because it was read with
them, say) has them as ``columns``; those of any other are made from its events.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import IntEnum
from functools import lru_cache
from operator import attrgetter, is_
from typing import Final, Protocol, TypeVar, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.collection import Event
from timeline_app.model.edtf import Date, Edge, Part

Instants = NDArray[np.int64]
"""Whole seconds since 1970-01-01T00:00."""

Entry = TypeVar("Entry", bound=np.generic)

_FARTHEST_RANK: Final = 2**62
"""A rank may be any integer; beyond this all are alike."""


class Limit(IntEnum):
    """How one end of a span is known."""

    SHARP = 0
    SOFT = 1
    """Approximate or uncertain."""
    OPEN = 2
    UNKNOWN = 3


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """One row an event, in the order of the collection; the arrays are not to be written to."""

    begin: Instants
    """The date's ``anchor``: its earliest instant, or the latest where that is not known."""
    end: Instants
    """Its latest instant, exclusive, or ``begin`` where that is not known; as written, so that a
    span may end before it begins."""
    span: NDArray[np.bool_]
    """Whether it lasted (``Date.is_span``)."""
    vague: NDArray[np.bool_]
    """Whether its date is approximate or uncertain."""
    first_limit: NDArray[np.uint8]
    """The `Limit` of its begin; that of a point is without meaning."""
    last_limit: NDArray[np.uint8]
    """The `Limit` of its end; likewise."""
    rank: NDArray[np.int64]
    """Kept within plus and minus 2**62."""
    category: NDArray[np.int32]
    """Index into ``categories``."""
    categories: tuple[str, ...]
    """Ids of the categories, also of those that the collection doesn't define; "" for none."""
    years: tuple[int, int] | None
    """The first and the last year that a date's begin or end names; None without any."""

    def __len__(self) -> int:
        return len(self.begin)

    def rows(self, chosen: NDArray[np.int64]) -> "Columns":
        """The columns of these rows, in this order; ``years`` stay those of the whole."""
        return replace(self, **{name: getattr(self, name)[chosen] for name in _ARRAYS})

    def like(self, other: "Columns") -> bool:
        """Whether all events have the same dates and ranks there, so that all stand where they do."""
        return self is other or (
            len(self) == len(other)
            and self.years == other.years
            and all(np.array_equal(getattr(self, name), getattr(other, name)) for name in _PLACING)
        )


_ARRAYS: Final = tuple(
    field.name for field in fields(Columns) if field.name not in ("categories", "years")
)
_PLACING: Final = tuple(name for name in _ARRAYS if name != "category")


@runtime_checkable
class InColumns(Protocol):
    """A sequence of events that knows its columns."""

    @property
    def columns(self) -> Columns:
        """Of its events, in their order."""


def columns_of(events: Sequence[Event]) -> Columns:
    """The columns of events: those they come with, else made by looking at each."""
    if isinstance(events, InColumns):
        return events.columns
    return _made(events, {})


def columns_after(events: Sequence[Event], before: Sequence[Event], known: Columns) -> Columns:
    """The columns of events most of which are the same ones as before.

    Args:
        events: as they are now.
        before: as they were.
        known: the columns of those; their ``years`` are only ever widened.
    """
    if not (isinstance(events, tuple) and isinstance(before, tuple)):
        return columns_of(events)
    head = _alike(events, before, min(len(events), len(before)))
    tail = _alike(reversed(events), reversed(before), min(len(events), len(before)) - head)
    changed = _made(
        events[head : len(events) - tail],
        {name: number for number, name in enumerate(known.categories)},
    )
    arrays = {
        name: np.concatenate(
            [
                (old := getattr(known, name))[:head],
                getattr(changed, name),
                old[len(before) - tail :],
            ]
        )
        for name in _ARRAYS
    }
    return Columns(**arrays, categories=changed.categories, years=_wider(known, changed))


def renewed(known: Columns, rows: NDArray[np.int64], fresh: Mapping[int, Event]) -> Columns:
    """Columns of which some rows are others now; the same ones where nothing in them differs.

    Args:
        known: the columns as they were; their ``years`` are only ever widened.
        rows: of each row now, which of the known it was; -1: none.
        fresh: by row now, the events whose rows are made anew.
    """
    at = list(fresh)
    made = _made([*fresh.values()], {name: each for each, name in enumerate(known.categories)})
    same = len(rows) == len(known) and all(
        np.array_equal(getattr(known, name)[at], getattr(made, name)) for name in _ARRAYS
    )
    if same and np.array_equal(rows[at], at):
        return known
    arrays = {name: carried(getattr(known, name), rows) for name in _ARRAYS}
    for name, array in arrays.items():
        array[at] = getattr(made, name)
    return Columns(**arrays, categories=made.categories, years=_wider(known, made))


def carried(known: NDArray[Entry], rows: NDArray[np.int64]) -> NDArray[Entry]:
    """What the known rows hold; anything where it is -1, also where none is known."""
    return (known if len(known) else np.zeros(1, known.dtype))[rows]


def _wider(one: Columns, other: Columns) -> tuple[int, int] | None:
    years = (*(one.years or ()), *(other.years or ()))
    return (min(years), max(years)) if years else None


def _alike(events: Iterable[Event], before: Iterable[Event], most: int) -> int:
    """How many of the first ones are the same."""
    same = map(is_, events, before)
    return min(most, next((at for at, each in enumerate(same) if not each), most))


def _made(events: Sequence[Event], numbers: dict[str, int]) -> Columns:
    """The columns of events; ``numbers`` are those of the categories there are already."""
    rows = [_row(event, numbers) for event in events]
    years = [y for event in events for y in years_of(event.date)]
    count = len(rows)
    begin, end, span, vague, first, last, rank, category = (
        zip(*rows, strict=True) if rows else ((),) * 8
    )
    return Columns(
        begin=np.fromiter(begin, np.int64, count),
        end=np.fromiter(end, np.int64, count),
        span=np.fromiter(span, np.bool_, count),
        vague=np.fromiter(vague, np.bool_, count),
        first_limit=np.fromiter(first, np.uint8, count),
        last_limit=np.fromiter(last, np.uint8, count),
        rank=np.fromiter(rank, np.int64, count),
        category=np.fromiter(category, np.int32, count),
        categories=tuple(numbers),
        years=(min(years), max(years)) if years else None,
    )


def _row(event: Event, numbers: dict[str, int]) -> tuple[int, ...]:
    """One event's values in the order of the fields; ``numbers`` takes up its category."""
    date = event.date
    begin = date.anchor
    return (
        begin,
        begin if date.latest is None else date.latest,
        date.is_span,
        date.approximate or date.uncertain,
        limit_of(date.begin, date.begin_edge),
        limit_of(date.end, date.end_edge),
        min(max(event.rank, -_FARTHEST_RANK), _FARTHEST_RANK),
        numbers.setdefault(event.category or "", len(numbers)),
    )


_category: Final = attrgetter("category")


def categories_of(events: Sequence[Event]) -> frozenset[str]:
    """The ids of all categories that events have; the empty one stands for having none."""
    if isinstance(events, InColumns):
        return used_categories(events.columns)
    return frozenset(each or "" for each in set(map(_category, events)))


@lru_cache(maxsize=2)
def used_categories(columns: Columns) -> frozenset[str]:
    """The same of events that have these columns; of the last ones it is still known."""
    used = np.flatnonzero(np.bincount(columns.category, minlength=len(columns.categories)))
    return frozenset(columns.categories[each] for each in used.tolist())


def outermost(events: Sequence[Event]) -> Sequence[Event]:
    """Events among which are the first and the last one, few where their columns are known."""
    if isinstance(events, InColumns) and len(events):
        columns = events.columns
        return events[int(columns.begin.argmin())], events[int(columns.end.argmax())]
    return events


def limit_of(part: Part | None, edge: Edge) -> Limit:
    """How one end of a span is known."""
    if part is None:
        return Limit.OPEN if edge is Edge.OPEN else Limit.UNKNOWN
    return Limit.SOFT if part.approximate or part.uncertain else Limit.SHARP


def years_of(date: Date) -> tuple[int, ...]:
    """The years that its begin and its end name."""
    return tuple(part.year for part in (date.begin, date.end) if part is not None)


def years_differ(events: Iterable[Event]) -> bool:
    """Whether the dates of events name more than one year, so that each must tell its own."""
    if isinstance(events, InColumns):
        first, last = events.columns.years or (0, 0)
        return first != last
    years = (year for event in events for year in years_of(event.date))
    first = next(years, 0)
    return any(year != first for year in years)
