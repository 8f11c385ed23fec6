"""Collecting garbage at a time and on a thread of our own choosing."""

import gc

from PySide6.QtCore import QObject, QTimer

COLLECT = 10_000
"""Milliseconds between two collections of garbage."""


class Caretaker(QObject):
    """Collects garbage on the window's thread: elsewhere Python would free Qt objects there."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._frozen = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(COLLECT)

    def _collect(self) -> None:
        gc.collect()
        if not self._frozen:  # what was there from the start isn't looked at again and again
            gc.freeze()
            self._frozen = True
