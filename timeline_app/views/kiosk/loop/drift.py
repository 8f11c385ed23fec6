"""The slow drift of the whole picture, so that nothing of it burns in."""

from math import pi, sin
from typing import Final

_ACROSS, _DOWN = 13 * 60, 9 * 60
"""Seconds of one swing to and fro. They share no short period: the path covers the whole field."""
REACH: Final = 24
"""Pixels at 1080 lines from the middle to either side: more than the widest stroke of a title."""


def drift(seconds: float, reach: int) -> tuple[int, int]:
    """How far the picture stands from its middle, in whole pixels: text stays sharp."""
    return (
        round(reach * sin(2 * pi * seconds / _ACROSS)),
        round(reach * sin(2 * pi * seconds / _DOWN)),
    )
