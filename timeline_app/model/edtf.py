"""Dates as EDTF (ISO 8601-2:2019): one date, an interval, one of a set, all of a set.

Levels 0 and 1, and of level 2 sets, quarters and exponential years. Written here because the
parsers there are were a thousand times too slow, or lost the qualifiers. A date keeps its text;
what is not known is never filled in. ``edtf_part`` reads one date.
"""

from collections.abc import Callable
from enum import Enum
from operator import attrgetter
from typing import Final

from msgspec import Struct

from timeline_app.model.edtf_error import DateError, about
from timeline_app.model.edtf_part import Part, Precision, read_part

__all__ = ["Date", "DateError", "DateKind", "Edge", "Part", "Precision", "parse", "parse_span"]


class DateKind(Enum):
    """What a date says of the time between its bounds."""

    POINT = "point"
    INTERVAL = "interval"
    ONE_OF = "one of"
    ALL_OF = "all of"


class Edge(Enum):
    """How one end of a date is known: open is ``..``, unknown is left empty."""

    KNOWN = "known"
    OPEN = "open"
    UNKNOWN = "unknown"


class Date(Struct, frozen=True, gc=False):
    """A date with its bounds, ``latest`` exclusive, in whole seconds since 1970-01-01T00:00.

    ``begin`` and ``end`` are None where open or unknown, and so are the bounds; for a point they
    are the same. An interval that ends before it begins is kept as written: its ``latest`` may
    lie before its ``earliest``. ``approximate`` and ``uncertain`` hold if any part is so.
    ``members`` are the dates of a set that names each of them, without a range.
    """

    text: str
    kind: DateKind
    begin: Part | None
    end: Part | None
    begin_edge: Edge
    end_edge: Edge
    earliest: int | None
    latest: int | None
    approximate: bool
    uncertain: bool
    members: tuple[Part, ...] = ()

    @property
    def is_span(self) -> bool:
        """Whether it lasted; a point, or one of a set, happened once."""
        return self.kind in (DateKind.INTERVAL, DateKind.ALL_OF)

    @property
    def anchor(self) -> int:
        """Where its mark stands: the earliest instant, without one the latest."""
        if self.earliest is not None:
            return self.earliest
        return self.latest if self.latest is not None else 0

    @property
    def precision(self) -> Precision:
        """That of its parts, the coarser where they differ."""
        return max(part.precision for part in (self.begin, self.end) if part is not None)


_SETS: Final = {"[": ("]", DateKind.ONE_OF), "{": ("}", DateKind.ALL_OF)}


def parse(text: str) -> Date:
    """Read a date written as EDTF.

    Raises:
        DateError: with one sentence about what is wrong with the text.
    """
    if text[:1] in _SETS:
        return _set(text)
    if "/" in text:
        return _interval(text)
    return _point(text, read_part(text))


def parse_span(text: str) -> tuple[int, int]:
    """Read a date with both ends known, and give its bounds, the latest exclusive.

    Raises:
        DateError: it is not a date, has an open or unknown end, or ends before it begins.
    """
    date = parse(text)
    if date.earliest is None or date.latest is None:
        raise about(text, "is not a span: both ends must be known", "不是一段时间：两端都要写明")
    if date.latest <= date.earliest:
        raise about(text, "is not a span: it ends before it begins", "不是一段时间：结束早于开始")
    return date.earliest, date.latest


End = tuple[Part | None, Edge]


def _point(text: str, part: Part) -> Date:
    return Date(
        text,
        DateKind.POINT,
        part,
        part,
        Edge.KNOWN,
        Edge.KNOWN,
        part.earliest,
        part.latest,
        part.approximate,
        part.uncertain,
    )


def _date(text: str, kind: DateKind, begin: End, end: End, members: tuple[Part, ...] = ()) -> Date:
    first, last = begin[0], end[0]
    parts = [*members, *(part for part in (first, last) if part is not None)]
    return Date(
        text,
        kind,
        first,
        last,
        begin[1],
        end[1],
        first.earliest if first is not None else None,
        last.latest if last is not None else None,
        any(part.approximate for part in parts),
        any(part.uncertain for part in parts),
        members,
    )


def _end(text: str) -> End:
    """One end of an interval."""
    if text == "..":
        return None, Edge.OPEN
    if not text:
        return None, Edge.UNKNOWN
    return read_part(text), Edge.KNOWN


def _interval(text: str) -> Date:
    ends = text.split("/")
    if len(ends) != 2:
        raise about(
            text,
            "is not an EDTF date: a slash stands between the two ends of an interval,"
            " hyphens within a date",
            "不是 EDTF 日期：斜线写在起止两端之间，日期之内用连字符",
        )
    begin, end = _end(ends[0]), _end(ends[1])
    if begin[0] is None and end[0] is None:
        raise about(
            text, "says nothing: at least one end must be known", "没有说明时间：至少要写明一端"
        )
    return _date(text, DateKind.INTERVAL, begin, end)


def _set(text: str) -> Date:
    close, kind = _SETS[text[0]]
    if not text.endswith(close) or len(text) < 3:
        raise about(
            text,
            f'is not an EDTF date: a set ends with "{close}"',
            f"不是 EDTF 日期：集合以“{close}”结尾",
        )
    ranges = [_range(item.strip(" ")) for item in text[1:-1].split(",")]
    begin = _outermost([first for first, _ in ranges], _earliest)
    end = _outermost([last for _, last in ranges], _latest)
    if begin[0] is None and end[0] is None:
        raise about(
            text, "says nothing: at least one end must be known", "没有说明时间：至少要写明一端"
        )
    members = () if ".." in text else tuple(part for (part, _), _ in ranges if part is not None)
    return _date(text, kind, begin, end, members)


def _range(item: str) -> tuple[End, End]:
    """One member of a set: a date, or a range with two dots, open where a side is empty."""
    if ".." not in item or item == "..":
        end = read_part(item), Edge.KNOWN
        return end, end
    first, _, last = item.partition("..")
    return _end(first or ".."), _end(last or "..")


def _outermost(ends: list[End], choose: Callable[[list[Part]], Part]) -> End:
    """The one chosen of these ends; an open one lies beyond all others."""
    parts = [part for part, _ in ends if part is not None]
    return (choose(parts), Edge.KNOWN) if len(parts) == len(ends) else (None, Edge.OPEN)


def _earliest(parts: list[Part]) -> Part:
    return min(parts, key=attrgetter("earliest"))


def _latest(parts: list[Part]) -> Part:
    return max(parts, key=attrgetter("latest"))
