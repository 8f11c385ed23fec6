"""``timeline-app kiosk``, the window's process: what visitors see, kept up to date, and its heartbeat.

Whatever goes wrong ends it: its supervisor starts it again, and knows the rest.
"""

import faulthandler
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from timeline_app.kiosk.heart import AGAIN, LEFT, Heart
from timeline_app.kiosk.order import Order, config_of
from timeline_app.kiosk.origins import seconds_between_looks
from timeline_app.kiosk.outfit import content_of, gate_of, log_of, versions_of
from timeline_app.kiosk.restarting import CAREFUL
from timeline_app.render.application import application
from timeline_app.storage.reader import Loaded
from timeline_app.views.kiosk.kiosk import Kiosk
from timeline_app.views.kiosk.supply import Supply
from timeline_app.views.kiosk.waiting import Waiting
from timeline_app.widgets.caretaker import Caretaker

_ORPHANED: Final = 1


def open_hall(order: Order, *, safe: bool) -> int:
    """Show what was ordered until staff leave; the exit code is for the supervisor.

    ``safe``: the last good content and default settings, and after an hour an ordinary start.
    """
    heart = Heart.of_this_process()  # before anybody prints to what it beats on
    faulthandler.enable()
    sys.excepthook = _fall
    running = application()
    running.setQuitOnLastWindowClosed(False)
    caretaker = Caretaker()
    hall = Hall(order, heart, safe=safe)
    hall.open(framed=order.framed)
    code = running.exec()
    hall.close()
    del caretaker
    return code


class Hall(QObject):
    """Joins the kiosk with what keeps it supplied and what watches over it."""

    def __init__(
        self,
        order: Order,
        heart: Heart | None,
        clock: Callable[[], float] = time.monotonic,
        *,
        safe: bool = False,
    ) -> None:
        """``clock`` gives seconds that never go back; visits and the attract loop go by it."""
        super().__init__()
        config = config_of(order, safe=safe)
        log = log_of(config, "window")
        self._heart, self._safe, self._shown = heart, safe, False
        self._versions = versions_of(config)
        self.kiosk = Kiosk(config, gate_of(config), log, clock, time.time)
        self.kiosk.painted.connect(self._beat)
        self.kiosk.left.connect(self._leave)
        self._waiting = Waiting(self.kiosk.window, config)
        self._waiting.stackUnder(self.kiosk.still_there)  # light, and the staff's way, stay above
        self._supply = Supply(
            content_of(config, log, self._in_use), seconds_between_looks(config), self
        )
        self._supply.came.connect(self._take)

    def open(self, *, framed: bool = False) -> None:
        """Begin."""
        self.kiosk.open(framed=framed)
        self._supply.begin(self._versions.good() if self._safe else self._versions.shown())
        if self._safe:
            QTimer.singleShot(round(CAREFUL * 1000), self, self._begin_anew)

    def close(self) -> None:
        """End."""
        self._supply.end()
        self.kiosk.close()

    def _take(self, loaded: Loaded) -> None:
        """Show what has come; while we are careful, only what was known to be good."""
        if self._safe and self._shown:
            self._begin_anew()  # it may well be the cure
        elif loaded.collection is not None:
            self._shown = True
            self._waiting.end()
            self.kiosk.show(loaded.collection, loaded.articles, loaded.path.parent)

    def _in_use(self) -> Path | None:
        """Asked from the thread that looks for content."""
        return self.kiosk.folder

    def _beat(self) -> None:
        if self._heart is not None and not self._heart.beat():
            QApplication.exit(_ORPHANED)

    def _leave(self) -> None:
        QApplication.exit(LEFT)

    def _begin_anew(self) -> None:
        QApplication.exit(AGAIN)


def _fall(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """What state the window is in after an exception that nobody caught, nobody knows: end it."""
    sys.__excepthook__(kind, fault, trace)
    sys.stderr.flush()
    os._exit(1)
