"""What is made in the moments between pictures, before or just when it is needed."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.006
"""Seconds that a hand may be kept waiting."""


class Ahead(QObject):
    """Takes step after step whenever nothing else is to be done."""

    def __init__(self, ready: Callable[[], None], parent: QObject) -> None:
        """``ready`` is called when what is awaited is there."""
        super().__init__(parent)
        self._ready = ready
        self._awaited = False
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def rest(self) -> None:
        """Forget what was asked for: there is another plan."""
        self._timer.stop()
        self._steps = iter(())

    def wait_for(self, steps: Iterator[None]) -> bool:
        """Make what is lacking; whether all is there within a moment, else it is told later."""
        self._steps, self._awaited = steps, True
        self._timer.start()
        return self._slice()

    def look_around(self, steps: Iterator[None]) -> None:
        """Make what will be needed soon."""
        self._steps, self._awaited = steps, False
        self._timer.start()

    def _work(self) -> None:
        if self._slice() and self._awaited:
            self._awaited = False
            self._ready()

    def _slice(self) -> bool:
        """Work for a moment; whether nothing is left to do."""
        end = perf_counter() + _SLICE
        for _ in self._steps:
            if perf_counter() > end:
                return False
        self._timer.stop()
        return True
