"""Whether a date is told of as an event, or only named in passing.

A working guess for the list of proposals, not a reading of the sentence: what a person would
mostly reject (editions, comparisons, deadlines, bylines) is left out of it, the rest is offered.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from timeline_app.articles.finding.grammar import BEFORE, Grammar
from timeline_app.articles.finding.plain import Plain
from timeline_app.articles.finding.said import Expression, Shape

_NEAR: Final = 160
"""Characters on either side of a date in which its clause is looked for."""
_OPENING: Final = 6
"""Characters that may stand in a clause before the date that opens it."""


@dataclass(frozen=True, slots=True)
class Place:
    """An expression in its paragraph, and its sentence there (places of the paragraph's text)."""

    plain: Plain
    expression: Expression
    low: int
    high: int

    @property
    def before(self) -> str:
        """The plain text just before the expression."""
        start = self.expression.start
        return self.plain.text[max(0, start - BEFORE) : start]

    @property
    def sentence(self) -> str:
        """The sentence as it stands."""
        return self.plain.stretch.text[self.low : self.high]


def is_planned(place: Place, grammar: Grammar) -> bool:
    """Whether its clause is about what is still to come; or the next one, after "On Friday, …"."""
    low, high = _clause(place, grammar)
    return grammar.compiled.planned.search(place.plain.text, low, high) is not None


def is_announced(place: Place, grammar: Grammar) -> bool:
    """Whether it surely is so, in the words of a report."""
    low, high = _clause(place, grammar)
    return grammar.compiled.announced.search(place.plain.text, low, high) is not None


def _clause(place: Place, grammar: Grammar) -> tuple[int, int]:
    text, found = place.plain.text, place.expression
    low, high = max(0, found.start - _NEAR), min(len(text), found.end + _NEAR)
    clauses = grammar.compiled.clause.finditer(text, low, high)
    ends = [low, *(end.end() for end in clauses), high]
    begin = ends[bisect_right(ends, found.start) - 1]
    after = bisect_left(ends, found.end)
    opens = found.start - begin < _OPENING and text[ends[after] - 1] == ","
    return begin, ends[min(after + opens, len(ends) - 1)]


def is_aside(place: Place, grammar: Grammar) -> bool:
    """Whether the story doesn't go on from it: a comparison, an edition."""
    return grammar.compiled.aside_before.search(place.before) is not None


def is_habit(place: Place, grammar: Grammar) -> bool:
    """Whether it belongs to opening hours, and is no date."""
    said = place.expression.first
    return said.year is None and grammar.compiled.habit.match(place.sentence) is not None


def is_spoken(place: Place) -> bool:
    """Whether it stands in a quotation."""
    before = place.plain.stretch.text[place.low : place.plain.within(place.expression.start)]
    curly = any(
        before.count(opens) > before.count(closes) for opens, closes in ("“”", "「」", "『』")
    )
    return curly or before.count('"') % 2 == 1


def is_event(place: Place, grammar: Grammar) -> bool:
    """Whether something happened, or will, on that date."""
    expression, compiled = place.expression, grammar.compiled
    if expression.last is not None and place.before[-1:] in tuple("(（[〔"):
        return False  # somebody's years
    if is_aside(place, grammar) or expression.shape is Shape.BEFORE or expression.first.same:
        return False
    if compiled.aside_after.match(place.plain.text, expression.end):
        return False
    if not compiled.happening.search(place.sentence):
        return False
    return not _is_byline(place)


def _is_byline(place: Place) -> bool:
    """A heading that is little more than a date."""
    length = place.expression.end - place.expression.start
    return place.plain.stretch.heading and len(place.plain.text) - length < 12
