"""Where the parts of the attract loop stand, upright and across."""

from dataclasses import dataclass

from timeline_app.layout.metrics import Rect
from timeline_app.render.style import Style
from timeline_app.views.kiosk.loop.poster import Room

_SIDE, _TOP, _GAP = 72, 64, 40
_LINES = 9.5
"""Of the thread: less high, it has no room for a card above its axis."""
_FEWEST = 8
"""Lines of words that the thread must leave, else it goes."""


@dataclass(frozen=True)
class Places:
    """Rectangles in pixels, in a window that stands still."""

    words: Room
    thread: Rect | None
    """As wide as the window; None where there is no room for it."""
    invitation: Rect


def places(width: int, height: int, style: Style, *, alone: bool = False) -> Places:
    """The places in a window of this size; words that stand alone have it to themselves."""
    px = style.px
    side, top = px(_SIDE), px(_TOP)
    if alone:
        third = height / 3
        whole = Rect(side, third, width - 2 * side, height - third - top)
        return Places(Room(whole), None, Rect(0, 0, 0, 0))
    line = style.letters(0) * 1.45
    touch = round(max(style.room(26, 84), 2.9 * style.letters(0)))
    if height > width:
        return _upright(width, height, (side, top, touch), line, style)
    low = height - top
    column = round(width * 0.36)
    tall = _thread_height(low, line, height)
    thread = Rect(0, low - tall + px(24), width, tall) if tall else None
    bottom = (low - tall - px(_GAP)) if tall else low
    head = Rect(side, top, column, bottom - top - touch - px(_GAP))
    body = Rect(side + column + px(96), top, width - column - 2 * side - px(96), bottom - top)
    return Places(Room(head, body), thread, Rect(side, bottom - touch, column, touch))


def _upright(
    width: int, height: int, air: tuple[int, int, int], line: float, style: Style
) -> Places:
    side, top, touch = air
    invitation = Rect(side, height - top - touch, width - 2 * side, touch)
    low = invitation.y - style.px(_GAP)
    tall = _thread_height(low, line, height)
    thread = Rect(0, low - tall, width, tall) if tall else None
    bottom = (low - tall - style.px(_GAP)) if tall else low
    return Places(Room(Rect(side, top, width - 2 * side, bottom - top)), thread, invitation)


def _thread_height(low: float, line: float, height: int) -> int:
    tall = max(round(0.33 * height), round(_LINES * line))
    return tall if low - tall >= _FEWEST * line else 0
