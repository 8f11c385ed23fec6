"""Takes steps between two events of the window, so that nobody is kept waiting."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.004
"""Seconds of work in one go."""


class Preparing(QObject):
    """Takes steps while nothing else is to be done."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def begin(self, steps: Iterator[None]) -> None:
        """Take these steps in place of those before."""
        self._steps = steps
        self._timer.start()

    def rest(self) -> None:
        """Take no more steps."""
        self._timer.stop()

    def _work(self) -> None:
        until = perf_counter() + _SLICE
        for _ in self._steps:
            if perf_counter() > until:
                return
        self.rest()
