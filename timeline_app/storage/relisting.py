"""A list of the file with parts that were changed, added, removed, or put in another order."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from operator import is_not
from typing import Final, NamedTuple

from timeline_app.model.part_change import Part
from timeline_app.storage.cutting import Cut, Member, arranged, cut
from timeline_app.storage.entries import Entry, entry_of
from timeline_app.storage.listing import Line, lines
from timeline_app.storage.merging import plain_value, spelled
from timeline_app.storage.save_error import SaveError
from timeline_app.storage.splicing import Style, decoded, spliced

EMPTY: Final = Cut((), (), (), ("[]",))


class Manner(NamedTuple):
    """How values are written, and the languages of plain strings: in the file, and from now on."""

    style: Style
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A part that was changed or added, where and how it will stand in the file."""

    list: str
    row: int
    part: Part
    entry: Entry | None
    text: str
    value: object
    left_out: Mapping[str, set[int]]
    """Entries of its lists that stay in the file and are no parts of it."""


Look = Callable[[Changed], None]


@dataclass(frozen=True, slots=True)
class Relisted:
    """A list to be written; ``changed`` are the rows that were changed or added.

    ``rows`` are the new places of the old entries; None where all are in their old ones.
    """

    text: Cut
    changed: frozenset[int]
    rows: dict[int, int] | None


class Relisting:
    """One list: its text, the rows that are no parts, and the parts that the others are."""

    def __init__(self, name: str, text: Cut, aside: frozenset[int], parts: Sequence[Part]) -> None:
        self._name = name
        self._text = text
        self._aside = aside
        self._parts = parts

    def to(self, parts: Sequence[Part], manner: Manner, look: Look) -> Relisted:
        """The list with these parts in the place of its own; ``look`` sees each that changed.

        Raises:
            SaveError: the file has something else than was read from it.
        """
        outer = manner.style
        style = outer.within(self._text) if self._text.values else outer.deeper()
        within = manner._replace(style=style)
        if manner.was == manner.now and _same_ids(self._parts, parts):
            return self._in_place(parts, within, look)
        return self._rearranged(parts, within, look, outer)

    def _in_place(self, parts: Sequence[Part], manner: Manner, look: Look) -> Relisted:
        """Parts that are the same ones in the same order: only the changed ones are looked at."""
        values = list(self._text.values)
        rows = [row for row in range(len(values)) if row not in self._aside]
        changed: set[int] = set()
        for place in _unlike(self._parts, parts):
            row = rows[place]
            old = self._value(row), self._parts[place]
            change = self._changed(row, parts[place], old, manner)
            if change.text != old[0]:
                look(change)
                changed.add(row)
                values[row] = change.text
        text = replace(self._text, values=tuple(values))
        return Relisted(text, frozenset(changed), None)

    def _rearranged(
        self, parts: Sequence[Part], manner: Manner, look: Look, outer: Style
    ) -> Relisted:
        former = {part.id: part for part in self._parts}
        aside = {row: _id_of(self._value(row)) for row in self._aside}
        found = lines(tuple(former), aside, [part.id for part in parts])
        changed: set[int] = set()
        members: list[Member] = []
        for row, line in enumerate(found):
            text = None if line.row is None else self._value(line.row)
            part = None if line.place is None else parts[line.place]
            if part is not None:
                old = former.get(part.id)
                if (old is not part and old != part) or manner.was != manner.now:
                    change = self._changed(row, part, (text, old), manner)
                    if change.text != text:
                        look(change)
                        changed.add(row)
                    text = change.text
            members.append(Member(line.row, "", text or ""))
        return Relisted(self._arranged(members, outer), frozenset(changed), _rows(found))

    def _changed(
        self, row: int, part: Part, old: tuple[str | None, Part | None], manner: Manner
    ) -> Changed:
        text, shown = old
        if text is None or shown is None:
            value = plain_value(part)
            return Changed(self._name, row, part, None, manner.style.spelled(value), value, {})
        entry = entry_of(text, shown, manner.was, manner.now)
        if entry is None:
            raise SaveError(
                f'"{part.id}" in the file is no longer what was read from it',
                f"文件里的“{part.id}”与读入时不同",
            )
        new, left_out = spelled(part, entry, manner.now)
        written = spliced(text, entry.value, new, manner.style)
        return Changed(self._name, row, part, entry, written, new, left_out)

    def _arranged(self, members: Sequence[Member], style: Style) -> Cut:
        if not members:
            return EMPTY if self._text.values else self._text
        if self._text.values:
            return arranged(self._text, (), members)
        return arranged(cut(style.spelled([0])), (), members)

    def _value(self, row: int) -> str:
        return str(self._text.values[row])


def _same_ids(old: Sequence[Part], new: Sequence[Part]) -> bool:
    """Whether the parts are the same ones in the same order, changed or not."""
    return len(old) == len(new) and all(
        old[place].id == new[place].id for place in _unlike(old, new)
    )


def _unlike(old: Sequence[Part], new: Sequence[Part]) -> Iterator[int]:
    """The places where another value stands; most are the very same, which is found quickly."""
    places = compress(range(len(old)), map(is_not, old, new))
    return (place for place in places if old[place] != new[place])


def _rows(found: Sequence[Line]) -> dict[int, int]:
    return {line.row: row for row, line in enumerate(found) if line.row is not None}


def _id_of(text: str) -> str | None:
    value = decoded(text)
    part_id = value.get("id") if isinstance(value, dict) else None
    return part_id if isinstance(part_id, str) else None
