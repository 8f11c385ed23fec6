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
    return json.dumps(one) == json.dumps(other)


def spliced(text: str, new: object, style: Style) -> str:
    """The text of a value changed so that it says the new one."""
    old = decoded(text)
    if same(old, new):
        return text
    if isinstance(old, dict) and isinstance(new, dict) and old and new:
        return _group(cut(text), new, style)
    if isinstance(old, list) and isinstance(new, list) and old and new:
        return _list(cut(text), old, new, style)
    return style.spelled(new)


def _group(old: Cut, new: Mapping[str, object], style: Style) -> str:
    inner = style.within(old)
    places = {key: place for place, key in enumerate(old.keys)}
    members = [
        Member(None, head_of(key), inner.spelled(value))
        if key not in places
        else _changed(old, places[key], value, inner)
        for key, value in new.items()
    ]
    return str(arranged(old, tuple(new), members))


def _list(old: Cut, before: Sequence[object], after: Sequence[object], style: Style) -> str:
    """What is alike at both ends stays; what is between is changed entry by entry."""
    inner = style.within(old)
    start = _alike(before, after)
    end = min(_alike(before[::-1], after[::-1]), len(before) - start, len(after) - start)
    places = [
        *range(start),
        *_paired(start, len(before) - end, len(after) - end),
        *range(len(before) - end, len(before)),
    ]
    members = [
        Member(None, "", inner.spelled(value))
        if place is None
        else _changed(old, place, value, inner)
        for place, value in zip(places, after, strict=True)
    ]
    return str(arranged(old, (), members))


def head_of(key: str) -> str:
    """A key and its colon."""
    return f"{json.dumps(key, ensure_ascii=False)}: "


def _changed(old: Cut, place: int, new: object, inner: Style) -> Member:
    return Member(place, old.heads[place], spliced(str(old.values[place]), new, inner))


def _paired(start: int, before: int, after: int) -> list[int | None]:
    """Places in the old list for the entries from ``start`` to ``after``, as far as there are."""
    return [place if place < before else None for place in range(start, after)]


def _alike(one: Sequence[object], other: Sequence[object]) -> int:
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if not same(one[n], other[n])), shorter)
