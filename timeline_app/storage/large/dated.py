"""The times of dates, each text of a date read once."""

from typing import Final, NamedTuple

from timeline_app.model.columns import limit_of, years_of
from timeline_app.model.edtf import parse

_MOST: Final = 200_000
_BEGINNINGS: Final = frozenset("-Y0123456789")
"""What a date begins with that is neither open nor a set."""


class Times(NamedTuple):
    """What the columns tell of a date."""

    begin: int
    end: int
    span: bool
    vague: bool
    first_limit: int
    last_limit: int
    first_year: int
    last_year: int


class Dated:
    """Remembers the dates that were read; of an interval with two ends, these."""

    def __init__(self) -> None:
        self._whole: dict[str, Times] = {}
        self._ends: dict[str, Times] = {}

    def times(self, text: str) -> Times:
        """The times of a date.

        Raises:
            DateError: it is none.
        """
        known = self._whole.get(text)
        if known is not None:
            return known
        first, slash, last = text.partition("/")
        if slash and _is_one_date(first) and _is_one_date(last):
            return _between(self._end(first), self._end(last))
        return _kept(text, self._whole)

    def _end(self, text: str) -> Times:
        return self._ends.get(text) or _kept(text, self._ends)


def _kept(text: str, known: dict[str, Times]) -> Times:
    if len(known) >= _MOST:
        known.clear()
    times = known[text] = _read(text)
    return times


def _is_one_date(text: str) -> bool:
    """Whether an end of an interval must be one, to be an end."""
    return text[:1] in _BEGINNINGS and "/" not in text


def _between(first: Times, last: Times) -> Times:
    return Times(
        first.begin,
        last.end,
        True,  # noqa: FBT003 - by position, because names take time
        first.vague or last.vague,
        first.first_limit,
        last.last_limit,
        min(first.first_year, last.first_year),
        max(first.last_year, last.last_year),
    )


def _read(text: str) -> Times:
    date = parse(text)
    years = years_of(date)
    begin = date.anchor
    return Times(
        begin=begin,
        end=begin if date.latest is None else date.latest,
        span=date.is_span,
        vague=date.approximate or date.uncertain,
        first_limit=limit_of(date.begin, date.begin_edge),
        last_limit=limit_of(date.end, date.end_edge),
        first_year=min(years),
        last_year=max(years),
    )
