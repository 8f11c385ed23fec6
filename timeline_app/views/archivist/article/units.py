"""Places in a text as Qt counts them, in UTF-16, and as everything else does, in code points."""

from bisect import bisect_left


class Units:
    """The way between the two; they differ behind characters outside the basic plane."""

    def __init__(self, text: str) -> None:
        self.points = len(text)
        rare = bool(text) and max(text) > "\uffff"
        self._astral = [at for at, c in enumerate(text) if c > "\uffff"] if rare else []
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
