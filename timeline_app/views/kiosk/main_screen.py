"""The one screen that a kiosk fills: the main one. Others stay as the system leaves them."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


class MainScreen(QObject):
    """Keeps a window on it, whichever screen that becomes and however large."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None

    def fill(self) -> None:
        """Fill it from now on."""
        self._window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        running = QGuiApplication.instance()
        if isinstance(running, QGuiApplication):
            running.primaryScreenChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """The main screen is another one now, or its resolution is."""
        screen = QGuiApplication.primaryScreen()
        if screen is not self._screen:
            self._screen = screen
            screen.geometryChanged.connect(self._follow)
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
        self._window.showFullScreen()
