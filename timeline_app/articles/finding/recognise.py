"""Date expressions in a plain text: atoms by the grammar's rules, then what belongs together.

Atoms (a day, a weekday, a clock time) are glued to one date, two dates joined to a range, and the
words around them taken in, so that spans are as long as they can be.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.articles.finding.grammar import BEFORE, Grammar, Rule, Wrapper
from timeline_app.articles.finding.reading import read
from timeline_app.articles.finding.said import Base, Expression, Grain, Said, Shape
from timeline_app.timescale.spoken import signed

_FINE: Final = frozenset((Grain.PART, Grain.CLOCK))


class _Atom(Struct, frozen=True, gc=False):
    start: int
    end: int
    first: Said
    last: Said | None
    rule: Rule
    shape: Shape
    joined: bool = False
    """Whether it is more than one match of a rule, so that it needs no words around it."""


def recognise(text: str, grammar: Grammar) -> Iterator[Expression]:
    """Yield the date expressions of a plain text, in its order."""
    atoms = _joined(_atoms(text, grammar), text, grammar, _one_date)
    for atom in _joined(atoms, text, grammar, _two_dates):
        found = _wrapped(atom, text, grammar)
        if _stands(atom, found, text, grammar):
            yield found


def _atoms(text: str, grammar: Grammar) -> Iterator[_Atom]:
    """The longest match of a rule wherever a token begins one."""
    compiled = grammar.compiled
    reached = 0
    for token in compiled.token.finditer(text):
        if token.start() < reached:
            continue
        best = compiled.longest(text, token.start(), token[0])
        if best is not None:
            found, rule = best
            reached = found.end()
            yield _Atom(found.start(), reached, *read(rule, found, grammar), rule, rule.shape)


Join = Callable[[_Atom, _Atom, str, Grammar], _Atom | None]


def _joined(atoms: Iterator[_Atom], text: str, grammar: Grammar, join: Join) -> Iterator[_Atom]:
    """The atoms, each joined to the one before it where they belong together."""
    held: _Atom | None = None
    for atom in atoms:
        both = None
        if held is not None and atom.start - held.end < BEFORE:
            both = join(held, atom, text, grammar)
        if held is not None and both is None:
            yield held
        held = both or atom
    if held is not None:
        yield held


def _one_date(left: _Atom, right: _Atom, text: str, grammar: Grammar) -> _Atom | None:
    """Two atoms that make one date: a day and its weekday, part, or clock time."""
    gap = text[left.end : right.start]
    glued = next(
        (
            glue
            for pattern, glue in grammar.compiled.glue
            if left.first.grain in glue.left
            and right.first.grain in glue.right
            and pattern.fullmatch(gap)
        ),
        None,
    )
    if glued is None:
        return None
    day, other = (left, right) if left.first.grain >= right.first.grain else (right, left)
    first = _with(day.first, other.first)
    if first is not None and glued.sign:
        first = replace(first, sign=glued.sign)
    if first is None or (day.last is not None and other.first.grain is not Grain.PART):
        return None
    last = day.last if other.last is None else _with(day.first, other.last)
    return replace(day, start=left.start, end=right.end, first=first, last=last, joined=True)


def _with(said: Said, other: Said) -> Said | None:
    """A date and what is said of its weekday or its time of day; None where it's said twice."""
    if said.grain is other.grain or (said.weekday is not None and other.weekday is not None):
        return None
    if said.clock and other.clock:
        return None
    weekday = other.weekday if said.weekday is None else said.weekday
    later = said.later if other.later is None else other.later
    clock = said.clock or other.clock
    if later is not None and clock and int(clock[:2]) in later:
        clock, later = f"{int(clock[:2]) + 12}{clock[2:]}", range(0)
    vague = said.vague or other.vague
    halfless = (said.halfless or other.halfless) and later is None
    return replace(said, weekday=weekday, clock=clock, later=later, vague=vague, halfless=halfless)


def _two_dates(left: _Atom, right: _Atom, text: str, grammar: Grammar) -> _Atom | None:
    """Two dates that are the ends of a range, or one of which is meant."""
    if (
        left.last is not None
        or right.last is not None
        or Grain.PART in (left.first.grain, right.first.grain)
    ):
        return None
    if {left.shape, right.shape} != {Shape.POINT} or not _fit(left.first, right.first):
        return None
    gap, compiled = text[left.end : right.start], grammar.compiled
    window = text[max(0, left.start - BEFORE) : left.start]
    if left.first.grain is Grain.WEEKDAY and not compiled.weekdays_from.search(window):
        return None  # opening hours
    if compiled.to.fullmatch(gap) or (
        compiled.and_.fullmatch(gap) and compiled.between.search(window)
    ):
        shape = Shape.RANGE
    elif compiled.or_.fullmatch(gap) and left.first.grain is right.first.grain is Grain.YEAR:
        shape = Shape.ONE_OF
    else:
        return None
    return replace(left, end=right.end, last=right.first, shape=shape, joined=True)


def _fit(first: Said, last: Said) -> bool:
    """Whether they may be two ends: a clock time needs another."""
    if first.vague or last.vague:
        return False
    if last.grain in _FINE:
        return bool(first.clock)
    return first.grain not in _FINE


def _wrapped(atom: _Atom, text: str, grammar: Grammar) -> Expression:
    """An expression with the words around it that belong to it."""
    leading = grammar.compiled.leading.match(text, atom.start)
    start = leading.end() if leading else atom.start
    window = text[max(0, start - BEFORE) : start]
    first = atom.first
    if first.base is Base.STORY and grammar.compiled.elsewhere.search(window + text[start]):
        first = replace(first, vague=True)
    found = Expression(start, atom.end, first, atom.last, atom.shape)
    if atom.last is not None and atom.shape is Shape.POINT:
        found = replace(found, shape=Shape.RANGE)
    compiled = grammar.compiled
    while compiled.any_before.search(window := text[max(0, found.start - BEFORE) : found.start]):
        taken = _first(compiled.before, window, 0, found)
        if taken is None:
            break
        wrapper, match = taken
        found = _taken(found, wrapper, found.start - len(match[0]), found.end)
    while compiled.any_after.match(text, found.end):
        taken = _first(compiled.after, text, found.end, found)
        if taken is None:
            break
        found = _taken(found, taken[0], found.start, taken[1].end())
    if "from" in found.told and found.shape is Shape.AFTER and compiled.to.match(text, found.end):
        return replace(found, shape=Shape.POINT)  # from 1875 to his death
    return found


def _first(
    wrappers: Sequence[tuple[re.Pattern[str], Wrapper]], text: str, at: int, found: Expression
) -> tuple[Wrapper, re.Match[str]] | None:
    """The first wrapper that may stand there beside such a date."""
    for pattern, wrapper in wrappers:
        match = pattern.match(text, at) if at else pattern.search(text)
        if match and match[0] and _beside(wrapper, found):
            return wrapper, match
    return None


def _beside(wrapper: Wrapper, found: Expression) -> bool:
    """Whether the words may stand beside such a date."""
    said = found.first
    if wrapper.beside and wrapper.beside not in found.told:
        return False
    return said.grain in wrapper.grains or (bool(said.clock) and Grain.CLOCK in wrapper.grains)


def _taken(found: Expression, wrapper: Wrapper, start: int, end: int) -> Expression:
    """The expression with a word beside it, and what that does to it."""
    shaped = wrapper.shape is not None and found.shape is Shape.POINT
    return Expression(
        start,
        end,
        found.first,
        found.last,
        wrapper.shape if shaped and wrapper.shape is not None else found.shape,
        signed(found.sign, wrapper.sign),
        found.told | {wrapper.name},
    )


def _stands(atom: _Atom, found: Expression, text: str, grammar: Grammar) -> bool:
    """Whether it is a date where it stands, and not a habit, a name or half of something."""
    compiled = grammar.compiled
    before = text[max(0, found.start - BEFORE) : found.start]
    if compiled.refused_before.search(before) or compiled.refused_after.match(text, found.end):
        return False
    if atom.joined:
        return True
    if not atom.rule.alone:
        return False
    if atom.first.base is not Base.ITSELF and not atom.rule.needs:
        return True
    needs, wants = compiled.needs[atom.rule]
    whole = text[max(0, atom.start - BEFORE) : atom.start]
    return bool((found.told - {"article"}) or needs.search(whole)) and bool(
        wants.match(text, atom.end)
    )
