"""What of the overview's window a pointer holds: an end to stretch it, or the whole to move it."""

from enum import Enum

from PySide6.QtCore import QRectF, Qt


class Grip(Enum):
    """An end of the window, or all of it."""

    LEFT = "left"
    RIGHT = "right"
    WHOLE = "whole"


def grip_at(x: float, window: QRectF, near: float) -> Grip | None:
    """What is held at ``x``; ``near`` is how far beside an end still counts, in pixels."""
    # A third of a small window is left to be dragged by.
    inner = min(near, window.width() / 3)
    if -near <= x - window.left() <= inner:
        return Grip.LEFT
    if -inner <= x - window.right() <= near:
        return Grip.RIGHT
    return Grip.WHOLE if window.left() <= x <= window.right() else None


CURSORS = {
    None: Qt.CursorShape.ArrowCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
}
