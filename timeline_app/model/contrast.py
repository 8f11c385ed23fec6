"""How well a colour stands out from what is behind it, as WCAG 2.2 (1.4.3) reckons it.

Colours are written ``#RRGGBB``.
"""

from collections.abc import Sequence
from colorsys import hls_to_rgb, rgb_to_hls
from typing import Final

READABLE: Final = 4.5
"""The least contrast of text."""
_STEPS: Final = 100


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, from 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable(color: str, grounds: Sequence[str], *, lighter: bool) -> str:
    """The colour, only as much lighter or darker as words need to be read on all of these grounds."""
    hue, lightness, saturation = rgb_to_hls(*_shares(color))
    end = 1.0 if lighter else 0.0
    found = color
    for step in range(1, _STEPS + 1):
        if all(contrast(found, ground) >= READABLE for ground in grounds):
            break
        towards = lightness + (end - lightness) * step / _STEPS
        found = _written(hls_to_rgb(hue, towards, saturation))
    return found


def _shares(color: str) -> tuple[float, float, float]:
    """Red, green and blue, each from 0 to 1."""
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red / 255, green / 255, blue / 255


def _written(shares: Sequence[float]) -> str:
    return "#" + "".join(f"{round(share * 255):02x}" for share in shares)


def _luminance(color: str) -> float:
    """Relative luminance, from 0 to 1."""
    red, green, blue = (_linear(share) for share in _shares(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return float(share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4)
