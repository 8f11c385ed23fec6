"""The words of a stop in the audience's window."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.stage.hall.leaf import Leaf
from timeline_app.stage.hall.picture import Told
from timeline_app.widgets.picture_loader import Arrival, PictureLoader


class LeafView(QWidget):
    """Paints one part of a stop; its photograph comes when it is read."""

    changed = Signal()
    """It is going to be painted anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style: Style | None = None
        self._told: Told | None = None
        self._part = 0
        self._image: QImage | None = None
        self._loader = PictureLoader(self)
        self._loader.arrived.connect(self._take)

    def show_told(self, told: Told, part: int, style: Style) -> None:
        """Show a part of a stop."""
        if told is not self._told or style is not self._style:
            self._image = None
        self._told, self._part, self._style = told, part, style
        self.setAccessibleName("\n".join(row.text for _, row in self.leaf.rows))
        self._ask()
        self._renew()

    @property
    def leaf(self) -> Leaf:
        """What is shown."""
        if self._told is None:
            raise LookupError
        return self._told.leaves[min(self._part, len(self._told.leaves) - 1)]

    def finish(self) -> None:
        """Wait for the photograph."""
        self._loader.finish()

    def rest(self) -> None:
        """Let no thread outlive the window."""
        self._loader.rest()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._told is None or self._style is None:
            return
        with QPainter(self) as painter:
            self.leaf.paint(painter, self._style, self._told.color, self._image)

    def _ask(self) -> None:
        if self._told is None or self._told.plate is None or self._image is not None:
            return
        size = self._picture_size()
        if not size.isEmpty():
            self._image = self._loader.get(self._told.plate.file, size)

    def _picture_size(self) -> QSize:
        room = self.leaf.picture
        return QSize() if room is None else (room.size() * self.devicePixelRatioF()).toSize()

    def _take(self, arrival: Arrival) -> None:
        told = self._told
        if told is None or told.plate is None or arrival.image is None:
            return
        file, width, height = arrival.wish
        if file == told.plate.file and self._picture_size() == QSize(width, height):
            self._image = arrival.image
            self._renew()

    def _renew(self) -> None:
        self.update()
        self.changed.emit()
