"""The whole window offscreen, as the program opens it, and how long its steps take."""

import os
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, sleep

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from timeline_app.render.application import application
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Wishes
from timeline_app.widgets.caretaker import Caretaker
from timeline_app.workplace import Workplace

SIZE = (1920, 1080)
_REST = 0.001


class Whole:
    """A window that opens a file; nothing of it is remembered."""

    def __init__(self, file: Path, journals: Path | None = None) -> None:
        self._running = application()
        self._caretaker = Caretaker()
        self.place = Workplace(Session(Preferences()), Wishes("zh", "light"), journals)
        self.window, self.director = self.place.window, self.place.director
        self.window.resize(*SIZE)
        self._image = QImage(*SIZE, QImage.Format.Format_RGB32)
        self.longest = 0.0
        """Milliseconds of the longest step of the window's thread."""
        self.director.desk.fetch_path(str(file))
        self.window.show()

    def wait(self) -> None:
        """Until the file is open, and all is laid out that is in view."""
        self.until(lambda: self.director.state is not None)
        self.until(self._complete)

    def until(self, reached: Callable[[], bool]) -> None:
        """Let the window live until something is so."""
        while not reached():
            self.step()
            sleep(_REST)

    def step(self) -> float:
        """One round of the window's events; the milliseconds it took."""
        began = perf_counter()
        self._running.processEvents()
        spent = (perf_counter() - began) * 1000
        self.longest = max(self.longest, spent)
        return spent

    def paint(self) -> None:
        """The whole window into an image."""
        with QPainter(self._image) as painter:
            QWidget.render(self.window, painter, QPoint())

    def _complete(self) -> bool:
        canvas = self.window.canvas
        if canvas.plan is None or canvas.scene is None:
            return False
        return canvas.plan.ready(canvas.view)
