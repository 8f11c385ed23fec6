"""The form of a language's table: what dates look like, as data.

A rule is a regular expression whose groups have the names that ``reading`` understands. A group
that ends in 2 is what the other end of a range says differently.

=============================  ====================================================================
``year`` ``yy``                a year, and one without its century
``bc`` ``ad`` ``of_bc_ad``     the words for the eras, and the year in them
``era`` ``of_era``             an era's name and the year in it; ``same_era``: of that told of last
``month`` ``day`` ``weekday``  numbers or names
``share`` ``half`` ``third``   early, mid, late, and thirds; first and second half; 中 of 中下旬; ``week_of``
``season`` ``quarter``         names and numbers
``decade`` ``century``         numbers or words
``holiday``                    a fixed one
``hour`` ``minute`` ``part``   a clock time; ``half_past``, ``oclock``, ``ampm`` with it; a part of the day
``issue_*`` ``story_*``        words that lead from the issue or the story to a year, month, week, day
``count`` ``unit`` ``vague``   an offset: how many of what; or a number that isn't told; ``more``: and some
``lunar``                      a day of a lunar month
``same``                       the period told of just before, in another year: 去年同期
=============================  ====================================================================
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from timeline_app.articles.finding.plain import WITHOUT_WIDTH
from timeline_app.articles.finding.said import Base, Grain, Shape

BEFORE: Final = 28
"""Characters that are looked at before a date, and after it."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """How one date, or the two ends of a range, are written.

    ``first`` are the tokens that it may begin with. An atom that is not ``alone`` is a date only
    with another beside it; one that ``needs`` words before or ``wants`` words after it (regular
    expressions) is one by itself only there.
    """

    first: Sequence[str]
    pattern: str
    grain: Grain
    base: Base = Base.ITSELF
    step: Grain | None = None
    shift: int = 0
    seek: int = 0
    shape: Shape = Shape.POINT
    alone: bool = True
    needs: str = ""
    wants: str = ""


@dataclass(frozen=True, slots=True)
class Wrapper:
    """Words before or after a date that belong to it, and what they do to it."""

    pattern: str
    name: str
    shape: Shape | None = None
    sign: str = ""
    grains: frozenset[Grain] = frozenset(Grain)
    """The dates that it may stand beside."""
    beside: str = ""
    """The name of another that must be there, too."""


@dataclass(frozen=True, slots=True)
class Glue:
    """What may stand between two atoms that make one date."""

    pattern: str
    left: frozenset[Grain]
    right: frozenset[Grain]
    sign: str = ""
    """What it says besides: about, in ``on 3 May at about ten``."""


@dataclass(frozen=True)
class Grammar:
    """All that is known of a language's dates."""

    lang: str
    forms: Mapping[int, str | int]
    blanks: str
    token: str
    """What a date may begin with. Four figures are looked up as 0000, fewer as 00 (a rule
    for both begins with 0), numerals as 一, words in small letters."""
    numerals: str
    """Characters that numbers are written with, where they aren't words."""
    rules: Sequence[Rule]
    guards: Sequence[tuple[Sequence[str], str]]
    """What must follow a token that most often begins no date; else no rule is tried."""
    glue: Sequence[Glue]
    to: str
    """Between the two ends of a range."""
    or_: str
    between: str
    """Before the first end of a range, if this stands between the two."""
    and_: str
    elsewhere: str
    """Up to the first character of a date reckoned from what has none: 抗战胜利那年."""
    leading: str
    """A preposition that begins an atom without belonging to the date."""
    before: Sequence[Wrapper]
    after: Sequence[Wrapper]
    refused_before: str
    """What makes a date a habit or a name, just before it."""
    refused_after: str
    words: Mapping[str, Mapping[str, Any]]
    number: Callable[[str], int]
    weekdays_from: str
    """Before two weekdays that are a range and not opening hours."""
    clause: str
    """Where a clause ends."""
    habit: str
    """What begins a sentence about opening hours."""
    planned: str
    """Words of a sentence about what is still to come."""
    announced: str
    """Those of them that no story of the past has."""
    happening: str
    """Words of a sentence in which something happens."""
    aside_before: str
    """Words just before a date that is named in passing."""
    aside_after: str
    """Words just after such a date."""

    @cached_property
    def compiled(self) -> "Compiled":
        """Its regular expressions, compiled when the first article is read."""
        return Compiled(self)


class Compiled:
    """The regular expressions of a grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self.token = re.compile(grammar.token)
        self.numerals = frozenset(grammar.numerals)
        self._rules: dict[str, list[tuple[re.Pattern[str], Rule]]] = {}
        for rule in grammar.rules:
            pattern = re.compile(rule.pattern)
            for first in rule.first:
                for key in ("00", "0000") if first == "0" else (first,):
                    self._rules.setdefault(key, []).append((pattern, rule))
        self._guards = {
            key: re.compile(guard)
            for keys, guard in grammar.guards
            for first in keys
            for key in (("00", "0000") if first == "0" else (first,))
        }
        self.glue = [(re.compile(each.pattern), each) for each in grammar.glue]
        self.to, self.or_ = re.compile(grammar.to), re.compile(grammar.or_)
        self.and_, self.between = re.compile(grammar.and_), ends_with(grammar.between)
        self.elsewhere = ends_with(grammar.elsewhere)
        self.leading = re.compile(grammar.leading)
        self.before = [(ends_with(each.pattern), each) for each in grammar.before]
        self.after = [(re.compile(each.pattern), each) for each in grammar.after]
        self.any_before = ends_with("|".join(each.pattern for each in grammar.before))
        self.any_after = re.compile("|".join(each.pattern for each in grammar.after))
        self.refused_before = ends_with(grammar.refused_before)
        self.refused_after = re.compile(grammar.refused_after)
        self.needs = {
            rule: (ends_with(rule.needs), re.compile(rule.wants)) for rule in grammar.rules
        }
        self.weekdays_from = ends_with(grammar.weekdays_from)
        self.clause = re.compile(grammar.clause)
        self.habit = re.compile(grammar.habit)
        self.planned = re.compile(grammar.planned)
        self.announced = re.compile(grammar.announced)
        self.happening = re.compile(grammar.happening)
        self.aside_before = ends_with(grammar.aside_before)
        self.aside_after = re.compile(grammar.aside_after)
        self.blanks = re.compile(f"[{WITHOUT_WIDTH}]+|{grammar.blanks}")

    def longest(self, text: str, at: int, token: str) -> tuple[re.Match[str], Rule] | None:
        """The longest date that a rule finds where this token begins."""
        if "0" <= token[0] <= "9":
            key = "0000" if len(token) == 4 else "00"
        else:
            key = "一" if token[0] in self.numerals else token.lower()
        guard = self._guards.get(key)
        if guard is not None and not guard.match(text, at + len(token)):
            return None
        best: tuple[re.Match[str], Rule] | None = None
        for pattern, rule in self._rules.get(key, ()):
            found = pattern.match(text, at)
            if found and found.end() > (best[0].end() if best else at):
                best = found, rule
        return best


def ends_with(pattern: str) -> re.Pattern[str]:
    """A regular expression for the end of a text."""
    return re.compile(rf"(?:{pattern})\Z")
