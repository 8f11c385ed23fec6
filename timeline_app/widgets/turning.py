"""Parts side by side or, where there is too little room, one below the other."""

from PySide6.QtWidgets import QBoxLayout


def turn(row: QBoxLayout, room: int, least: int) -> None:
    """Let a row be a column where the room, in pixels, is less than the least it needs."""
    side, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
    row.setDirection(below if room < least else side)
