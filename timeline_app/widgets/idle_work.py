"""Work that waits for nothing else to be done, so that nobody is kept waiting for it."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

_SECONDS = 0.004


class IdleWork(QObject):
    """Takes one step after the other between two events of the window."""

    done = Signal()
    """No step is left."""

    def __init__(self, parent: QObject, seconds: float = _SECONDS) -> None:
        """``seconds`` are worked in one go."""
        super().__init__(parent)
        self._seconds = seconds
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def begin(self, steps: Iterator[None]) -> None:
        """Take these steps in place of those before."""
        self.take(steps)
        self.start()

    def take(self, steps: Iterator[None]) -> None:
        """The same, but go to work when it is started."""
        self._steps = steps

    def start(self) -> None:
        """Go to work."""
        self._timer.start()

    def rest(self) -> None:
        """Take no more steps."""
        self._timer.stop()
        self._steps = iter(())

    def go_on(self) -> bool:
        """Work for one go now; whether nothing is left to do."""
        until = perf_counter() + self._seconds
        for _ in self._steps:
            if perf_counter() > until:
                return False
        self._timer.stop()
        return True

    def _work(self) -> None:
        if self.go_on():
            self.done.emit()
