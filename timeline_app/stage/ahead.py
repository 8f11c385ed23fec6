"""Places that are made in the moments between pictures, before or just when they are needed."""

from collections.abc import Callable, Iterator
from itertools import chain
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from timeline_app.layout.plan import Plan
from timeline_app.timescale.scale import TimeScale

_SLICE = 0.006
"""Seconds that a hand may be kept waiting."""


class Ahead(QObject):
    """Works at one view's places at a time, whenever nothing else is to be done."""

    def __init__(self, ready: Callable[[], None], parent: QObject) -> None:
        """``ready`` is called when the places that are awaited are there."""
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

    def wait_for(self, plan: Plan, view: TimeScale) -> bool:
        """Make what a view lacks; whether it is there within a moment, else it is told later."""
        self._steps, self._awaited = plan.steps(view), True
        self._timer.start()
        return self._slice()

    def look_around(self, plan: Plan, view: TimeScale) -> None:
        """Make what the views beside this one will need."""
        middle = view.width / 2
        near = (view.zoomed(2, middle), view.panned(view.width), view.panned(-view.width))
        lacking = [each for each in near if not plan.ready(each)]
        self._steps, self._awaited = chain.from_iterable(map(plan.steps, lacking)), False
        if lacking:
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
