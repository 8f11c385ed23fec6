"""A category's mark as a button that unfolds what it is made of."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.shapes import shape_path
from timeline_app.render.theme import LIGHT, Look, Shape
from timeline_app.widgets.icon import LEAST_TARGET, Icon, Pressable, draw_icon

_SIDE, _CHEVRON = 16, 10
_HEIGHT = 22, 18


class MarkButton(Pressable):
    """Stays pressed while it is unfolded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = Look(QColor(LIGHT.muted), Shape.CIRCLE)
        self.setCheckable(True)

    def set_look(self, look: Look) -> None:
        """Show another colour or shape."""
        self.look = look
        self.update()

    def sizeHint(self) -> QSize:
        side = max(LEAST_TARGET, self._style.room(*_HEIGHT))
        return QSize(side + self._style.room(_CHEVRON), side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        side, small = self._style.room(_SIDE), self._style.room(_CHEVRON)
        with QPainter(self) as painter:
            self.draw_ground(painter)
            middle = QRectF(self.rect()).center()
            mark = QRectF(middle.x() - (side + small) / 2, middle.y() - side / 2, side, side)
            painter.fillPath(shape_path(self.look.shape, mark), self.look.color)
            icon = QRectF(mark.right() + small / 3, middle.y() - small / 2, small, small)
            pen = QPen(self._style.color("muted"), small / 8)
            draw_icon(painter, Icon.UP if self.isChecked() else Icon.CHEVRON, icon, pen)
