"""Places in a text as Qt counts them, in UTF-16, and as everything else does, in code points."""

import re
from bisect import bisect_left
from typing import Final

_RARE: Final = re.compile("[\U00010000-\U0010ffff]")


class Units:
    """The way between the two; they differ behind characters outside the basic plane."""

    def __init__(self, text: str) -> None:
        self.points = len(text)
        self._astral = [] if text.isascii() else [each.start() for each in _RARE.finditer(text)]
        self._doubled = [at + count for count, at in enumerate(self._astral)]

    def __len__(self) -> int:
        """Units of the whole text."""
        return self.points + len(self._astral)

    def unit(self, point: int) -> int:
        """Where a code point begins, in units."""
        return point + bisect_left(self._astral, point)

    def point(self, unit: int) -> int:
        """The code point that a unit belongs to."""
        return unit - bisect_left(self._doubled, unit)
