"""A task beside the window's thread, which stays alive meanwhile."""

from collections.abc import Callable
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRunnable, QThreadPool, QTimer, Signal

from timeline_app.model.progress import CancelledError, Progress
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.quiet_collector import COLLECTOR

Function = Callable[[Progress], object]
PATIENCE = 1000
"""Milliseconds before a task shows how far it is."""
_STEP = 0.005
"""The share that must be done before it is told again."""


class _Outcome(NamedTuple):
    value: object = None
    fault: Exception | None = None


class _Wire(QObject):
    """What the other thread says; it is heard on the window's."""

    share = Signal(float)
    ended = Signal(object)


class _Run(QRunnable):
    """Owned by the task, so that nothing of it ends on the other thread."""

    def __init__(self, function: Function, wire: _Wire, stopped: Event) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._function, self._wire, self._stopped = function, wire, stopped
        self._told = 0.0

    def run(self) -> None:
        try:
            outcome = _Outcome(self._function(self._progress))
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is told where it is asked for
            outcome = _Outcome(fault=fault)
        self._wire.ended.emit(outcome)

    def _progress(self, share: float) -> None:
        if self._stopped.is_set():
            raise CancelledError
        if share - self._told >= _STEP:
            self._told = share
            self._wire.share.emit(share)


class Task(QObject):
    """Runs a function once and says what came of it; ends before its window does.

    The function runs beside the window's thread: it touches nothing of Qt, and what it works on
    doesn't change meanwhile. The card is the task's own: both are deleted when it has ended.
    """

    done = Signal(object)
    """What the function gave."""
    failed = Signal(object)
    """The exception it raised."""
    cancelled = Signal()

    def __init__(self, card: ProgressCard, function: Function, patience: int = PATIENCE) -> None:
        window = card.window()
        super().__init__(window)
        self._pool = QThreadPool(self)  # the first child: deleted, and so waited for, first
        self._pool.setMaxThreadCount(1)
        self._card, self._window = card, window
        self._title, self._lang, self._share = "", "zh", 0.0
        self._busy = False
        self._stopped, self._wire = Event(), _Wire(self)
        self._run = _Run(function, self._wire, self._stopped)
        self._wire.share.connect(self._take_share)
        self._wire.ended.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(patience)
        self._timer.timeout.connect(self._show)

    @property
    def busy(self) -> bool:
        """Whether it has begun and not yet ended."""
        return self._busy

    def start(self, title: str, lang: str) -> None:
        """Begin; ``title`` heads the card that shows how far it is, if it takes a while."""
        self._title, self._lang = title, lang
        self._busy = True
        self._window.installEventFilter(self)
        COLLECTOR.hold()
        self._timer.start()
        self._pool.start(self._run)

    def stop(self) -> None:
        """Ask it to stop; it does when it next tells how far it is, or is done before."""
        self._stopped.set()

    def rest(self) -> None:
        """Stop it and wait until it has ended; what came of it is no longer told."""
        if self._busy:
            self.stop()
            self._pool.waitForDone()
            self._finish()
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.DeferredDelete and watched is self._window:
            self.rest()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self._card.stop_asked.connect(self.stop)
        self._card.show_for(self._title, self._lang)
        self._card.show_share(self._share)
        self._card.appear()

    def _take_share(self, share: float) -> None:
        self._share = share
        if self._busy and not self._timer.isActive():
            self._card.show_share(share)

    def _end(self, outcome: _Outcome) -> None:
        if not self._busy:
            return
        self._finish()
        if outcome.fault is None:
            self.done.emit(outcome.value)
        elif isinstance(outcome.fault, CancelledError):
            self.cancelled.emit()
        else:
            self.failed.emit(outcome.fault)
        self._go()

    def _finish(self) -> None:
        self._busy = False
        self._window.removeEventFilter(self)
        COLLECTOR.let_go()
        if self._timer.isActive():
            self._timer.stop()
        else:
            self._card.stop_asked.disconnect(self.stop)
            self._card.dismiss()

    def _go(self) -> None:
        self._card.deleteLater()
        self.deleteLater()
