"""The thread in the audience's window: it flies from the view of one stop to that of the next."""

from math import inf

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Event
from timeline_app.stage.hall.thread import Dated, Thread
from timeline_app.stage.motion import Motion
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.scale import TimeScale


class ThreadView(QWidget):
    """Shows a view and the present event; dates stand where a flight begins and where it ends."""

    changed = Signal()
    """It is going to be painted anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._view: TimeScale | None = None
        self._present: Event | None = None
        self._dated: list[Dated] = []
        self._motion = Motion(self._show, self)

    @property
    def moving(self) -> bool:
        """Whether a flight is on its way."""
        return self._motion.moving

    @property
    def view(self) -> TimeScale | None:
        """What is seen now."""
        return self._view

    def set_thread(self, thread: Thread) -> None:
        """Take another thread: of another size, language or collection."""
        self._motion.stop()
        self._thread, self._view, self._dated = thread, None, []

    def go(self, view: TimeScale, present: Event | None, at: int, *, smoothly: bool) -> None:
        """Show a view and its dates, after a flight or at once."""
        if self._thread is None:
            return
        self._present = present
        arriving = self._thread.dated(view, present, at)
        leaving = [] if self._view is None or arriving.near(self._view) else self._dated[-1:]
        self._dated = [*leaving, arriving]
        if smoothly and self._view is not None and self._view != view:
            self._motion.fly(Flight(self._view, view, inf))
        else:
            self._motion.stop()
            self._view, self._dated = view, [arriving]
        self._show(self._view)

    def arrive(self) -> None:
        """Be at the end of a flight at once."""
        self._motion.finish()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._thread is None or self._view is None:
            return
        with QPainter(self) as painter:
            self._thread.paint(painter, self._view, self._present, self._dated)

    def _show(self, view: TimeScale) -> None:
        self._view = view
        self.update()
        self.changed.emit()
