"""The screens there are, and a window put on one of them, whole."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.screens import Screen


class Screens(QObject):
    """Tells once when screens have come, gone or moved."""

    changed = Signal()
    gone = Signal(str)
    """At once, before anything else: this screen is no longer there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._add)
            application.screenRemoved.connect(self._remove)
            application.primaryScreenChanged.connect(self._notice)
        for screen in QGuiApplication.screens():
            screen.geometryChanged.connect(self._notice)

    @property
    def present(self) -> tuple[Screen, ...]:
        """What there is now."""
        primary = QGuiApplication.primaryScreen()
        return tuple(
            _told(each, primary=each is primary)
            for each in QGuiApplication.screens()
            if not each.geometry().isEmpty()
        )

    def _add(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._notice)
        self._notice()

    def _remove(self, screen: QScreen) -> None:
        self.gone.emit(screen.name())
        self._notice()

    def _notice(self) -> None:
        self._soon.start(0)


def _told(screen: QScreen, *, primary: bool) -> Screen:
    room = screen.geometry()
    return Screen(screen.name(), room.x(), room.y(), room.width(), room.height(), primary)


def put(window: QWidget, name: str | None) -> None:
    """Put a window on the screen of this name, over all of it; None: hide it.

    A full-screen window can't be moved: it is hidden first, so that nobody sees it half-way.
    """
    screen = next((each for each in QGuiApplication.screens() if each.name() == name), None)
    if screen is None:
        window.hide()
        return
    if window.isVisible() and window.geometry() == screen.geometry():
        return
    window.hide()
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    window.setGeometry(screen.geometry())
