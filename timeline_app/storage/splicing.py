"""A changed value put into the text of the old one; every other character stays as it is."""

import json
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from timeline_app.storage.cutting import Cut, Member, arranged, cut

_STEP: Final = "  "


class Style(NamedTuple):
    """How new values are written: on one line where the indent is None, else in our layout."""

    indent: str | None
    line_end: str

    def spelled(self, value: object) -> str:
        """The value as JSON."""
        if self.indent is None:
            return json.dumps(value, ensure_ascii=False, allow_nan=False)
        return layout(value, self.indent, self.line_end)

    def deeper(self) -> "Style":
        """That of the members of a list that had none."""
        return self if self.indent is None else Style(self.indent + _STEP, self.line_end)

    def within(self, outer: Cut) -> "Style":
        """That of the members of a group or list."""
        return Style(outer.indent, self.line_end)


def layout(value: object, indent: str, line_end: str) -> str:
    """JSON in our layout; the lines after the first begin with this indent."""
    lines = json.dumps(value, ensure_ascii=False, indent=_STEP, allow_nan=False)
    return lines.replace("\n", line_end + indent)


def decoded(text: str) -> object:
    """The value of a JSON text."""
    value: object = json.loads(text)
    return value


def same(one: object, other: object) -> bool:
    """Whether two values are written alike: the order of keys counts, 1 is neither 1.0 nor true."""
    return one == other and json.dumps(one) == json.dumps(other)


def spliced(text: str, old: object, new: object, style: Style) -> str:
    """The text of the old value changed so that it says the new one."""
    if same(old, new):
        return text
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        return _group(cut(text), old, new, style)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _list(cut(text), old, new, style)
    return style.spelled(new)


def _group(text: Cut, old: Mapping[str, object], new: Mapping[str, object], style: Style) -> str:
    inner = style.within(text)
    places = {key: place for place, key in enumerate(text.keys)}
    members = [
        _changed(text, places[key], (old[key], value), inner)
        if key in places
        else Member(None, head_of(key), inner.spelled(value))
        for key, value in new.items()
    ]
    return str(arranged(text, tuple(new), members))


def _list(text: Cut, old: Sequence[object], new: Sequence[object], style: Style) -> str:
    """What is alike at both ends stays; what is between is changed entry by entry."""
    inner = style.within(text)
    start = _alike(old, new)
    end = min(_alike(old[::-1], new[::-1]), len(old) - start, len(new) - start)
    places = [
        *range(start),
        *_paired(start, len(old) - end, len(new) - end),
        *range(len(old) - end, len(old)),
    ]
    members = [
        Member(None, "", inner.spelled(value))
        if place is None
        else _changed(text, place, (old[place], value), inner)
        for place, value in zip(places, new, strict=True)
    ]
    return str(arranged(text, (), members))


def head_of(key: str) -> str:
    """A key and its colon."""
    return f"{json.dumps(key, ensure_ascii=False)}: "


def _changed(text: Cut, place: int, values: tuple[object, object], inner: Style) -> Member:
    """A member with its old and its new value."""
    value = spliced(str(text.values[place]), *values, inner)
    return Member(place, text.heads[place], value)


def _paired(start: int, before: int, after: int) -> list[int | None]:
    """Places in the old list for the entries from ``start`` to ``after``, as far as there are."""
    return [place if place < before else None for place in range(start, after)]


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if not same(one[n], other[n])), shorter)
