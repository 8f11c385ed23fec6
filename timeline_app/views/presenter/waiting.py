"""What is seen until a large collection is read and its show can begin."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import style_of
from timeline_app.render.theme import DARK
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.task import PATIENCE, Function, Task

_SIZE = 640, 400


class Waiting(QWidget):
    """A window that comes when it takes more than a moment: how far it is, and a way to stop it."""

    def __init__(self, function: Function, lang: str) -> None:
        """Wait for a function, see `Task`."""
        super().__init__()
        self.resize(*_SIZE)
        self._lang, self._style = lang, style_of(DARK, _SIZE, lang, 100)
        self.card = ProgressCard(self)
        self.card.restyle(self._style)
        self._task = Task(self.card, function)
        self._outcome: object = None
        self._fault: Exception | None = None
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)

    def outcome(self, title: str) -> object:
        """What the function gives; None where the person stopped it.

        Raises:
            Exception: what the function raised.
        """
        self.setWindowTitle(title)
        loop, patience = QEventLoop(), QTimer(self, interval=PATIENCE, singleShot=True)
        patience.timeout.connect(self.show)
        for ended in (self._task.done, self._task.failed, self._task.cancelled):
            ended.connect(loop.quit)
        patience.start()
        self._task.start(title, self._lang)
        loop.exec()
        patience.stop()
        self.hide()  # not closed: with the last window the program would end
        self.deleteLater()
        if self._fault is not None:
            raise self._fault
        return self._outcome

    def _take(self, outcome: object) -> None:
        self._outcome = outcome

    def _fail(self, fault: Exception) -> None:
        self._fault = fault

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._style.color("ground"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it asks to stop, as the button does."""
        event.ignore()
        self.card.escape()
