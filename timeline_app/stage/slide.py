"""A pane that slides over the stage and away again."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRect
from PySide6.QtWidgets import QWidget

MILLISECONDS = 240


class Slide:
    """Moves one widget between beside the stage and over it."""

    def __init__(self, pane: QWidget) -> None:
        self._pane = pane
        self._animation = QPropertyAnimation(pane, b"geometry", pane)
        self._animation.setDuration(MILLISECONDS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(self._rest)
        self._room = QRect()
        self._open = False
        pane.hide()

    @property
    def open(self) -> bool:
        """Whether the pane is over the stage, or on its way there."""
        return self._open

    def place(self, room: QRect) -> None:
        """The stage's rectangle changed."""
        self._room = room
        self._animation.stop()
        self._pane.setGeometry(room if self._open else self._away())
        self._rest()

    def move(self, *, over: bool, smoothly: bool) -> None:
        """Slide over the stage, or away."""
        if over == self._open:
            return
        self._open = over
        target = self._room if over else self._away()
        if over:
            self._pane.setGeometry(self._away() if smoothly else target)
            self._pane.show()
            self._pane.raise_()
        if smoothly and self._pane.window().isVisible():
            self._animation.stop()
            self._animation.setStartValue(self._pane.geometry())
            self._animation.setEndValue(target)
            self._animation.start()
        else:
            self._pane.setGeometry(target)
            self._rest()

    def _away(self) -> QRect:
        return self._room.translated(0, self._room.height())

    def _rest(self) -> None:
        if not self._open:
            self._pane.hide()
