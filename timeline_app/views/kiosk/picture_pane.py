"""One picture of the open event, large, above the bar: the way back and the languages stay there."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from timeline_app.widgets.picture_viewer import PictureViewer


class PicturePane(PictureViewer):
    """A viewer within a part of the window, and without a cross of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = QRect()
        self._close.hide()

    def place(self, room: QRect) -> None:
        """Stand here while it is open."""
        self._room = room
        self._cover()

    def _cover(self) -> None:
        self.setGeometry(self._room)
