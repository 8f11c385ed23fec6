"""What moves the view by itself: a flight to another view, a drag that runs out."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from timeline_app.timescale.flight import Flight
from timeline_app.timescale.inertia import Inertia
from timeline_app.timescale.scale import TimeScale

STEP = 16
"""Milliseconds between two pictures."""


class Motion(QObject):
    """One movement at a time; a hand on the canvas stops it."""

    def __init__(self, show: Callable[[TimeScale], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._timer = QTimer(self)
        self._timer.setInterval(STEP)
        self._timer.timeout.connect(self._step)
        self._flight: Flight | None = None
        self._glide: tuple[TimeScale, Inertia] | None = None
        self._began = 0.0

    def fly(self, flight: Flight) -> None:
        """Follow a flight to its end."""
        self.stop()
        self._flight = flight
        self._start()

    def glide(self, view: TimeScale, inertia: Inertia) -> None:
        """Let a drag run out."""
        self.stop()
        self._glide = (view, inertia)
        self._start()

    def stop(self) -> None:
        """Stand still where the view is now."""
        self._timer.stop()
        self._flight = self._glide = None

    def finish(self) -> None:
        """Be at the end of a flight at once."""
        flight = self._flight
        self.stop()
        if flight is not None:
            self._show(flight.at(1.0))

    @property
    def moving(self) -> bool:
        """Whether something moves."""
        return self._timer.isActive()

    def _start(self) -> None:
        self._began = monotonic()
        self._timer.start()

    def _step(self) -> None:
        elapsed = monotonic() - self._began
        if self._flight is not None:
            share = min(1.0, elapsed / self._flight.seconds)
            flight = self._flight
            if share >= 1.0:
                self.stop()
            self._show(flight.at(share))
        elif self._glide is not None:
            view, inertia = self._glide
            if inertia.done(elapsed):
                self.stop()
            self._show(view.panned(inertia.offset(elapsed)))
