"""Qt's application, set up alike for windows, pictures and tests."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.paths import resources

_TURN = 0.0005
"""Seconds after which a thread beside the window's lets that have its turn, if it wants it."""


def application() -> QApplication:
    """The application that runs, or a new one."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    sys.setswitchinterval(_TURN)
    made = QApplication(["timeline-app"])
    made.setApplicationName("timeline-app")
    made.setStyle("Fusion")
    made.setWindowIcon(QIcon(str(resources() / "icon.svg")))
    return made


def let_go(window: QWidget) -> None:
    """Close a window and delete it now, while Python still holds its parts.

    Left to the collector, its parts would be emptied first and then still be sent events.
    """
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
