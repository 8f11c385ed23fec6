"""Where the parts of the console stand."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect

from timeline_app.render.style import Style

_AIR, _GAP = 20, 16
_CLOCK, _CAPTION = (66, 4), (20, 6)
_LEFT = 0.6
"""Share of the width for this stop and its notes."""
_NOW, _LIVE = 0.55, 0.34
"""Shares of the height between clock and buttons, at most."""


@dataclass(frozen=True, slots=True)
class Places:
    """A rectangle for each part; captions stand right above theirs."""

    clock: QRect
    remarks: QRect
    now: QRect
    notes: QRect
    live: QRect
    next: QRect
    listing: QRect
    controls: QRect


def arranged(
    width: int, height: int, remarks: int, controls: Callable[[int], int], style: Style
) -> Places:
    """The console at this size: this stop and its notes at the left, all else at the right."""
    air, gap, caption = style.px(_AIR), style.px(_GAP), style.room(*_CAPTION)
    inner = width - 2 * air
    tall = controls(inner)
    clock = QRect(air, air // 2, inner, style.room(*_CLOCK))
    strip = QRect(0, clock.bottom() + 1, width, remarks)
    foot = QRect(air, height - tall - air // 2, inner, tall)
    top = strip.bottom() + 1 + caption
    room = foot.y() - gap - top
    left = round((inner - gap) * _LEFT)
    now = QRect(air, top, left, min(round(left * 9 / 16), round(room * _NOW)))
    below = now.bottom() + 1 + gap // 2 + caption
    notes = QRect(air, below, left, foot.y() - gap - below)
    x, wide = air + left + gap, inner - gap - left
    live = QRect(x, top, wide, min(round(wide * 9 / 16), round(room * _LIVE)))
    under = live.bottom() + 1 + gap // 2 + caption
    half = round(room * 0.2)
    after = QRect(x, under, min(wide, round(half * 16 / 9)), half)
    list_top = after.bottom() + 1 + gap
    listing = QRect(x, list_top, wide, foot.y() - gap - list_top)
    return Places(clock, strip, now, notes, live, after, listing, foot)
