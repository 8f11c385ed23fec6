"""How well a colour stands out from what is behind it, as WCAG 2.2 (1.4.3) reckons it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QColor

READABLE: Final = 4.5
"""The least contrast of text."""
_STEPS: Final = 100


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(color: QColor, grounds: Sequence[QColor], *, lighter: bool) -> QColor:
    """The colour, only as much lighter or darker as words need to be read on all of these grounds."""
    hue, saturation, lightness, _alpha = color.getHslF()
    end = 1.0 if lighter else 0.0
    found = color
    for step in range(1, _STEPS + 1):
        if all(contrast(found, ground) >= READABLE for ground in grounds):
            break
        towards = lightness + (end - lightness) * step / _STEPS
        found = QColor.fromHslF(hue, saturation, towards)
    return found


def _luminance(color: QColor) -> float:
    """Relative luminance, from 0 to 1."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (_linear(part) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
