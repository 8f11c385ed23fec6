"""Which widgets are painted while something happens."""

from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    def __init__(self):
        super().__init__()
        self.painted = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.append(watched)
        return False


@contextmanager
def painted():
    """The list of the widgets that are painted within, once all that waited before is done."""
    QApplication.processEvents()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            window.repaint()  # what waits for the screen's next beat, too
    watch = _Watch()
    application = QApplication.instance()
    application.installEventFilter(watch)
    try:
        yield watch.painted
        QApplication.processEvents()
    finally:
        application.removeEventFilter(watch)
