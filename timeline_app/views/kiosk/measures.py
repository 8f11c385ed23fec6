"""How large things are in a hall: in millimetres, which eyes and fingers have everywhere."""

from enum import Enum
from typing import Final

from msgspec.structs import replace

from timeline_app.render.style import SMALL, Style, style_of, unit_of
from timeline_app.render.theme import Theme

INCH: Final = 25.4
CAPITALS: Final = 6.1
"""Millimetres of the smallest capitals at 100 %: 0.7 degrees from 50 cm (EN 301 549, 5.1.4)."""
_CAPITAL: Final = 0.733
"""Height of a capital of Noto Sans SC, in sizes."""
_LABELS: Final = 26, 20
"""So many fit beside and above one another in a timeline, if those for eyes at a distance do."""
_FEWEST: Final = 15
"""So many of the smallest letters, one below or beside the other, fit in a screen at any size."""


class Target(Enum):
    """How large what can be pressed is, in millimetres (Colle and Hiszem 2004)."""

    PRIMARY = 20.0
    SECONDARY = 15.0


def pixels(millimetres: float, dpi: float) -> float:
    """Millimetres of a panel with so many dots an inch, in its pixels."""
    return millimetres * dpi / INCH


def side(target: Target, dpi: float) -> int:
    """The least width and height of a target, in whole pixels."""
    return -int(-pixels(target.value, dpi) // 1)


def kiosk_style(theme: Theme, size: tuple[int, int], dpi: float, lang: str, percent: int) -> Style:
    """The style of a kiosk's window.

    No letters go below what can be read from 50 cm. Larger text makes all of them larger, as far
    as the screen has room for it.

    Args:
        theme: its colours.
        size: of the window, in pixels.
        dpi: dots an inch of the panel.
        lang: of what is shown.
        percent: of the size that can just be read.
    """
    least = min(_just_read(unit_of(*size), dpi) * percent / 100, min(size) / _FEWEST)
    text = least / (SMALL * unit_of(*size))
    return replace(style_of(theme, size, lang, round(100 * text)), text=text, least=least)


def label_style(style: Style, size: tuple[int, int], dpi: float) -> Style:
    """The style of a timeline of this size, so that a few labels still stand on it.

    Its letters grow no further; what is opened from it is told in the full size.
    """
    width, height = size
    room = min(width / _LABELS[0], height / _LABELS[1])
    least = min(style.least, max(_just_read(style.unit, dpi), room))
    return replace(style, least=least, text=least / (SMALL * style.unit))


def largest(size: tuple[int, int], dpi: float) -> float:
    """Percent of text from which on nothing grows any more."""
    return 100 * min(size) / _FEWEST / _just_read(unit_of(*size), dpi)


def _just_read(unit: float, dpi: float) -> float:
    """Pixels of the smallest letters at 100 %; on a screen as large as a wall, those of the desk."""
    return max(pixels(CAPITALS, dpi) / _CAPITAL, SMALL * unit)
