"""The small process that starts the kiosk's window, and starts it again whatever becomes of it.

It knows neither Qt nor the collection: what can't be loaded can't crash it. The window must show
that it lives by a heartbeat after each painted frame; an exit, a silence, or too much memory ends
it. After three ends in five minutes it is started carefully. While one window runs, the next waits.
"""

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Final, Protocol

from timeline_app.kiosk.child import Child
from timeline_app.kiosk.heart import AGAIN, LEFT
from timeline_app.kiosk.log import Log, What
from timeline_app.kiosk.restarting import WINDOW, Restarts
from timeline_app.kiosk.spare import Command, Spare
from timeline_app.kiosk.systemd import Systemd
from timeline_app.kiosk.watch import End, Limits, Watch, facts_of

PLAIN, SAFE = "plain", "safe"
"""The words that the window waits for: to go on as ever, or carefully."""
_TICK: Final = 0.25
_SHORT: Final = 10.0
"""Seconds; a window that wants to be started anew so soon is ill."""
_SPARE_AFTER: Final = 5.0
"""Seconds after which the window has settled, and the next one may be made ready."""
_FAREWELL: Final = 5.0
"""Seconds that the window has to end by itself, when we are asked to end."""


class Judge(Protocol):
    """Who answers for the content: told how the window fares with it."""

    def began(self) -> None:
        """The window is being started."""

    def ran_well(self) -> None:
        """It has run for five minutes more."""

    def crashed(self) -> None:
        """It has ended by accident within the first five minutes."""


class Supervisor:
    """Keeps one window running until staff leave it, or ``stop`` is called."""

    def __init__(
        self,
        command: Command,
        limits: Limits,
        log: Log,
        judge: Judge,
        systemd: Systemd | None = None,
    ) -> None:
        self._spare = Spare(command, self._wake)
        self._limits = limits
        self._log = log
        self._judge = judge
        self._systemd = systemd or Systemd()
        self._news: SimpleQueue[None] = SimpleQueue()  # may be put to from within a signal
        self._stopped = False
        self._breathed = 0.0

    def stop(self) -> None:
        """End, and the window with us; may be called by a signal or a thread."""
        self._stopped = True
        self._wake()

    def run(self) -> int:
        """Watch over the window; the exit code is 0: it was ended on purpose."""
        restarts = Restarts()
        with _signals(self.stop):
            while not self._stopped:
                end = self._one_run(safe=restarts.safe)
                if end.code == LEFT:
                    break
                restarts = self._next(restarts, end)
                self._wait(restarts.delay)
        self._spare.end()
        self._systemd.tell("STOPPING=1")
        return 0

    def _next(self, before: Restarts, end: End) -> Restarts:
        if end.code == AGAIN and end.seconds >= _SHORT:
            return Restarts()
        if end.seconds < WINDOW and not (before.safe or self._stopped):
            self._judge.crashed()
        after = before.after(time.monotonic(), end.seconds)
        if after.safe and not before.safe:
            self._log.write(What.SAFE, cause=end.cause)
        return after

    def _one_run(self, *, safe: bool) -> End:
        """Start the window and watch it until it ends."""
        self._log.write(What.START, safe=safe)
        self._judge.began()
        try:
            child = self._spare.take()
        except OSError as fault:
            end = End("not started", told=str(fault))
        else:
            child.go_on(SAFE if safe else PLAIN)
            end = self._watched(child, safe=safe)
        self._log.write(What.END, **facts_of(end))
        return end

    def _watched(self, child: Child, *, safe: bool) -> End:
        watch, painted, well = Watch(child, self._limits), False, 0
        while (fault := watch.fault()) is None:
            if self._stopped:
                child.ask_to_end(_FAREWELL)
                return watch.end("stopped")
            if watch.painted and not painted:
                painted = True
                self._log.write(What.READY, seconds=round(watch.seconds, 1))
                self._systemd.tell("READY=1")
            if watch.seconds >= (well + 1) * WINDOW:
                well += 1
                if not safe:
                    self._judge.ran_well()
            if painted and watch.seconds > _SPARE_AFTER:
                self._spare.provide()
            self._breathe(_TICK)
        return watch.end(fault)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopped and (left := until - time.monotonic()) > 0:
            self._breathe(min(left, _TICK))

    def _breathe(self, seconds: float) -> None:
        """Sleep until there is news, and show systemd that we aren't dead."""
        patience, now = self._systemd.patience, time.monotonic()
        if patience is not None and now - self._breathed > patience / 4:
            self._systemd.tell("WATCHDOG=1")
            self._breathed = now
        with suppress(Empty):
            self._news.get(timeout=seconds)

    def _wake(self) -> None:
        self._news.put(None)


@contextmanager
def _signals(stop: Callable[[], None]) -> Iterator[None]:
    """Let the signals that ask us to end do so; only the main thread may say what signals do."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stopped(number: int, frame: FrameType | None) -> None:
        del number, frame
        stop()

    before = {number: signal.signal(number, stopped) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
