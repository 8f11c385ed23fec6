"""The sheet that a whole timeline is drawn on, such as the wall of a hall."""

from dataclasses import dataclass
from typing import Final

MILLIMETRES: Final = 25.4
"""Of an inch."""
SCREEN: Final = 96
"""Dots an inch of SVG; drawings are laid out in them."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pixels of the whole sheet, how many there are an inch, and in how many pieces it comes."""

    width: int
    height: int
    dots: int = 300
    pieces: int = 1
    """Pictures beside one another, from the left."""

    @classmethod
    def of_paper(cls, width: float, height: float, dots: int = 300, pieces: int = 1) -> "Sheet":
        """The sheet of so many millimetres."""
        across, down = (max(1, round(side * dots / MILLIMETRES)) for side in (width, height))
        return cls(across, down, dots, pieces)

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return self.width * MILLIMETRES / self.dots, self.height * MILLIMETRES / self.dots

    @property
    def drawing(self) -> "Sheet":
        """The same paper in the dots of a drawing, which can be enlarged at will."""
        return Sheet.of_paper(*self.paper, SCREEN)

    def piece(self, number: int) -> tuple[int, int]:
        """The left edge and the width of a piece, counted from 0; together they are the sheet."""
        left, right = (self.width * n // self.pieces for n in (number, number + 1))
        return left, right - left
