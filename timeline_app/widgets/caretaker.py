"""Collecting garbage at a time and on a thread of our own choosing."""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from timeline_app.widgets.quiet_collector import COLLECTOR

COLLECT = 10_000
"""Milliseconds between two collections of garbage."""
_LONG = 0.05
"""Seconds of one that is felt."""


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
        if COLLECTOR.held:  # what another thread is making would only be looked at for nothing
            return
        began = perf_counter()
        gc.collect()
        # what was there from the start, or is as much, isn't looked at again and again
        if not self._frozen or perf_counter() - began > _LONG:
            gc.freeze()
            self._frozen = True
