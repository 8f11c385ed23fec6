"""A list of the file with parts that were changed, added, removed, or put in another order."""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Relisted:
    """A list to be written; ``rows`` are the new places of the old entries."""

    text: Cut
    changed: tuple[Changed, ...]
    rows: dict[int, int]


class Relisting:
    """One list: its text, the rows that are no parts, and the parts that the others are."""

    def __init__(self, name: str, text: Cut, aside: frozenset[int], parts: Sequence[Part]) -> None:
        self._name = name
        self._text = text
        self._aside = aside
        self._parts = parts

    def to(self, parts: Sequence[Part], manner: Manner) -> Relisted:
        """The list with these parts in the place of its own.

        Raises:
            SaveError: the file has something else than was read from it.
        """
        former = {part.id: part for part in self._parts}
        aside = {row: _id_of(self._value(row)) for row in self._aside}
        found = lines(tuple(former), aside, [part.id for part in parts])
        style = manner.style if self._text.indent is None else manner.style.within(self._text)
        within = manner._replace(style=style)
        changed: list[Changed] = []
        members: list[Member] = []
        for row, line in enumerate(found):
            text = None if line.row is None else self._value(line.row)
            part = None if line.place is None else parts[line.place]
            if part is not None:
                old = former.get(part.id)
                if old != part or manner.was != manner.now:
                    change = self._changed(row, part, (text, old), within)
                    if change.text != text:
                        changed.append(change)
                    text = change.text
            members.append(Member(line.row, "", text or ""))
        return Relisted(self._arranged(members, manner.style), tuple(changed), _rows(found))

    def _changed(
        self, row: int, part: Part, old: tuple[str | None, Part | None], manner: Manner
    ) -> Changed:
        text, shown = old
        if text is None or shown is None:
            value = plain_value(part)
            return Changed(self._name, row, part, None, manner.style.spelled(value), value)
        entry = entry_of(text, shown, manner.was, manner.now)
        if entry is None:
            raise SaveError(
                f'"{part.id}" in the file is no longer what was read from it',
                f"文件里的“{part.id}”与读入时不同",
            )
        new = spelled(part, entry, manner.now)
        return Changed(self._name, row, part, entry, spliced(text, new, manner.style), new)

    def _arranged(self, members: Sequence[Member], style: Style) -> Cut:
        if not members:
            return EMPTY if self._text.values else self._text
        if self._text.values:
            return arranged(self._text, (), members)
        return arranged(cut(style.spelled([0])), (), members)

    def _value(self, row: int) -> str:
        return str(self._text.values[row])


def _rows(found: Sequence[Line]) -> dict[int, int]:
    return {line.row: row for row, line in enumerate(found) if line.row is not None}


def _id_of(text: str) -> str | None:
    value = decoded(text)
    part_id = value.get("id") if isinstance(value, dict) else None
    return part_id if isinstance(part_id, str) else None
