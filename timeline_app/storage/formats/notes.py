"""What an import has to tell: the same sentence about several items is told once."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.problems import one_line


class Where(NamedTuple):
    """An item of a file by its number, from 1: ``Where("event", 3)``, ``Where("line", 12)``."""

    kind: str
    number: int


class Notes:
    """Sentences, each with the items that it is about, in the order in which they came up."""

    def __init__(self) -> None:
        self._about: dict[tuple[str, str], tuple[Note, list[int]]] = {}

    def add(self, english: str, chinese: str, where: Where | None = None) -> None:
        """Tell this of an item, or of the whole file."""
        self.tell(Note(english, chinese), where)

    def tell(self, note: Note, where: Where | None = None) -> None:
        """Tell a sentence that is there already."""
        kind, number = where or ("", 0)
        plain = Note(one_line(note), one_line(note.sentence["zh"]))
        _, numbers = self._about.setdefault((kind, plain), (plain, []))
        if number not in numbers[-1:]:
            numbers.append(number)

    def sentences(self) -> tuple[Note, ...]:
        """One line each: ``event 3: …`` or ``events 1–9, 12: …``."""
        return tuple(
            note.about(_items(kind, sorted(set(numbers)))) if kind else note
            for (kind, _), (note, numbers) in self._about.items()
        )


def _items(kind: str, numbers: list[int]) -> Note:
    plural = re.sub("y$", "ie", kind) + "s"
    runs = list(_runs(numbers))
    chinese = named(kind, "、".join(runs)).sentence["zh"]
    return Note(f"{plural if len(numbers) > 1 else kind} {', '.join(runs)}", chinese)


def _runs(numbers: list[int]) -> Iterator[str]:
    """Neighbours as ``1–9``."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        yield str(members[0]) if len(members) == 1 else f"{members[0]}–{members[-1]}"
