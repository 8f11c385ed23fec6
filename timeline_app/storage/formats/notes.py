"""What an import has to tell: the same sentence about several items is told once."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from timeline_app.storage.problems import one_line


class Where(NamedTuple):
    """An item of a file by its number, from 1: ``Where("event", 3)``, ``Where("line", 12)``."""

    kind: str
    number: int


class Notes:
    """Sentences, each with the items that it is about, in the order in which they came up."""

    def __init__(self) -> None:
        self._about: dict[tuple[str, str], list[int]] = {}

    def add(self, sentence: str, where: Where | None = None) -> None:
        """Tell this of an item, or of the whole file."""
        kind, number = where or ("", 0)
        numbers = self._about.setdefault((kind, one_line(sentence)), [])
        if number not in numbers[-1:]:
            numbers.append(number)

    def sentences(self) -> tuple[str, ...]:
        """One line each: ``event 3: …`` or ``events 1–9, 12: …``."""
        return tuple(
            f"{_items(kind, sorted(set(numbers)))}: {sentence}" if kind else sentence
            for (kind, sentence), numbers in self._about.items()
        )


def _items(kind: str, numbers: list[int]) -> str:
    plural = re.sub("y$", "ie", kind) + "s"
    return f"{plural if len(numbers) > 1 else kind} {', '.join(_runs(numbers))}"


def _runs(numbers: list[int]) -> Iterator[str]:
    """Neighbours as ``1–9``."""
    for _, run in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in run]
        yield str(members[0]) if len(members) == 1 else f"{members[0]}–{members[-1]}"
