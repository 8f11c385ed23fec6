"""Proof that the window paints: a pixel that asks to be painted, and what lies below it with it."""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

EVERY: Final = 500
"""Milliseconds between two proofs; frames that come anyway prove nothing more."""


class Pulse(QWidget):
    """Lies over everything, without colour.

    As it hides nothing, Qt paints all that lies below before it; and its timer runs on the same
    loop as all else. So it falls silent when the window hangs, and when it no longer paints.
    """

    painted = Signal()
    """The frame is on its way to the screen."""

    _painting = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(1, 1)
        # queued: the rest of the frame is painted, and all of it handed on, before it is told
        self._painting.connect(self.painted, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(EVERY)

    def beat(self) -> None:
        """Have a frame painted, in the window's middle."""
        window = self.parentWidget()
        if window is not None:
            self.move(window.rect().center())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        self._painting.emit()
