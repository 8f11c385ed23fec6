"""A sound JSON text cut into the members of its groups and lists, and what stands between them.

Put together again the pieces are the text, so that what isn't touched stays as it is to the byte.
"""

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import Final, NamedTuple

from timeline_app.storage.problems import BOM

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_COLON: Final = re.compile(r"[ \t\n\r]*:[ \t\n\r]*")
_LAST_SPACE: Final = re.compile(r"[ \t\n\r]*\Z")
BLANK: Final = f"{BOM} \t\n\r"
_MANY: Final = 600
"""Pieces put together at a time, so that no other thread waits for long."""
_DECODER: Final = json.JSONDecoder(parse_int=str, parse_float=str)


@dataclass(frozen=True, slots=True)
class Cut:
    """The text of a group, or of a list, which has no ``keys``.

    ``gaps`` stand before, between and after the values, with brackets and commas; ``heads`` are
    the keys as they are written, with their colons, or empty.
    """

    keys: tuple[str, ...]
    heads: tuple[str, ...]
    values: "tuple[str | Cut, ...]"
    gaps: tuple[str, ...]

    def pieces(self) -> Iterator[str]:
        """The text from beginning to end."""
        for gap, head, value in zip(self.gaps, self.heads, self.values, strict=False):
            yield gap
            yield head
            if isinstance(value, Cut):
                yield from value.pieces()
            else:
                yield value
        yield self.gaps[-1]

    def stretches(self) -> Iterator[str]:
        """The same, many pieces at a time."""
        pieces = self.pieces()
        while some := "".join(islice(pieces, _MANY)):
            yield some

    @property
    def length(self) -> int:
        """How many characters the text has."""
        values = (each.length if isinstance(each, Cut) else len(each) for each in self.values)
        return sum(map(len, self.gaps)) + sum(map(len, self.heads)) + sum(values)

    def __str__(self) -> str:
        return "".join(self.pieces())

    def value(self, key: str) -> "str | Cut | None":
        """The text of a member of a group, or None."""
        return self.values[self.keys.index(key)] if key in self.keys else None

    @property
    def is_list(self) -> bool:
        """Whether it is a list, not a group."""
        return self.gaps[0].lstrip(BLANK)[:1] == "["

    @property
    def indent(self) -> str | None:
        """The white space that the lines of its members begin with; None if it is on one line."""
        for gap in self.gaps[:-1]:
            if "\n" in gap:
                return _leading(gap)
        lines = (str(value) for value in self.values)
        return next((_leading(value) for value in lines if "\n" in value), None)


class Member(NamedTuple):
    """A value for a group or list: where it stood before, if it did, its key, and its text."""

    old: int | None
    head: str
    value: str | Cut


def cut(text: str, deep: Collection[str] = ()) -> Cut:
    """Cut a group or a list; of a group also the lists under these keys."""
    start = _end_of(_SPACE, text, int(text.startswith(BOM)))
    found, end = _cut(text, start, deep)
    gaps = (text[:start] + found.gaps[0], *found.gaps[1:-1], found.gaps[-1] + text[end:])
    if not found.values:
        gaps = (text,)
    return Cut(found.keys, found.heads, found.values, gaps)


def arranged(old: Cut, keys: tuple[str, ...], members: Sequence[Member]) -> Cut:
    """The same with these members, at least one; it must have had at least one before.

    Gaps between members that already stood beside each other stay as they are.
    """
    usual = _usual_gap(old)
    gaps = [old.gaps[0]]
    for before, after in pairwise(members):
        neighbours = before.old is not None and after.old == before.old + 1
        gaps.append(old.gaps[after.old or 0] if neighbours else usual)
    return Cut(
        keys,
        tuple(member.head for member in members),
        tuple(member.value for member in members),
        (*gaps, old.gaps[-1]),
    )


def _usual_gap(old: Cut) -> str:
    """What stands between two members: a comma, and what shows their lines apart."""
    between = old.gaps[1:-1]
    for gap in between:
        if "\n" in gap:
            return gap
    if between:
        return between[0]
    space = _LAST_SPACE.search(old.gaps[0])
    return "," + (space[0] if space and "\n" in space[0] else " ")


def _cut(text: str, at: int, deep: Collection[str]) -> tuple[Cut, int]:
    is_group = text[at] == "{"
    closing = "}" if is_group else "]"
    keys: list[str] = []
    heads: list[str] = []
    values: list[str | Cut] = []
    gaps: list[str] = []
    gap, at = at, _end_of(_SPACE, text, at + 1)
    while text[at] != closing:
        gaps.append(text[gap:at])
        head = at
        if is_group:
            key, at = _DECODER.raw_decode(text, at)
            keys.append(key)
            at = _end_of(_COLON, text, at)
        heads.append(text[head:at])
        value, gap = _value(text, at, is_group and keys[-1] in deep)
        values.append(value)
        at = _end_of(_SPACE, text, gap)
        if text[at] == ",":
            at = _end_of(_SPACE, text, at + 1)
    gaps.append(text[gap : at + 1])
    return Cut(tuple(keys), tuple(heads), tuple(values), tuple(gaps)), at + 1


def _value(text: str, at: int, deep: bool) -> tuple[str | Cut, int]:  # noqa: FBT001
    if deep and text[at] == "[":
        return _cut(text, at, ())
    _, end = _DECODER.raw_decode(text, at)
    return text[at:end], end


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _leading(text: str) -> str:
    """The white space that the last line begins with."""
    last = text.rpartition("\n")[2]
    return last[: len(last) - len(last.lstrip(" \t"))]
