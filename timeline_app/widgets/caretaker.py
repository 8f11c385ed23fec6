"""Collecting garbage at a time and on a thread of our own choosing."""

import gc
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from timeline_app.widgets.quiet_collector import COLLECTOR

COLLECT = 10_000
"""Milliseconds between two collections of garbage."""
ALL = 3600.0
"""Seconds after which what was set aside is looked at, too: some of it may have become garbage."""
_LONG = 0.05
"""Seconds of one that is felt."""


class Caretaker(QObject):
    """Collects garbage on the window's thread: elsewhere Python would free Qt objects there."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._frozen = False
        self._thawed = perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(COLLECT)

    def _collect(self) -> None:
        if COLLECTOR.held:  # what another thread is making would only be looked at for nothing
            return
        began = perf_counter()
        if began - self._thawed > ALL:
            gc.unfreeze()
            self._frozen, self._thawed = False, began
        gc.collect()
        # what was there from the start, or is as much, isn't looked at again and again
        if not self._frozen or perf_counter() - began > _LONG:
            gc.freeze()
            self._frozen = True
