"""The heads of the columns: names, and the way the rows are sorted."""

from PySide6.QtCore import QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.widgets.icon import Icon, draw_icon

_HEIGHT, _PAD, _LETTERS, _SIDE = (20, 14), 10, 14, 11
NARROWEST = 40


class ColumnHeads(QHeaderView):
    """Pressed they sort; dragged they move; at their right edges they are made wider."""

    pressed_by_hand = Signal(int)
    let_go = Signal()
    """A hand was lifted that may have moved a head, or its edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._style = Style(LIGHT)
        self._columns: tuple[Column, ...] = ()
        self._sorting = Sorting()
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.sectionClicked.connect(self.pressed_by_hand)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.setMinimumSectionSize(style.px(NARROWEST))
        self.updateGeometry()
        self.viewport().update()

    def show_columns(self, columns: tuple[Column, ...], sorting: Sorting) -> None:
        """Head these columns."""
        self._columns, self._sorting = columns, sorting
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._style.room(*_HEIGHT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.let_go.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        # by hand altogether: Qt's own way asks each head for all rows that are selected
        with QPainter(self.viewport()) as painter:
            painter.fillRect(self.viewport().rect(), self._style.color("band"))
            for index, column in enumerate(self._columns):
                left, wide = self.sectionViewportPosition(index), self.sectionSize(index)
                room = QRect(left, 0, wide, self.viewport().height())
                if wide and room.intersects(event.rect()):
                    self._paint_head(painter, QRectF(room), column)

    def _paint_head(self, painter: QPainter, room: QRectF, column: Column) -> None:
        style, px = self._style, self._style.px
        painter.setPen(QPen(style.color("hairline"), 1))
        x, inset = room.right() - 0.5, room.height() / 4
        painter.drawLine(QLineF(x, inset, x, room.height() - inset))
        chosen = column.key == self._sorting.column
        inside = room.adjusted(px(_PAD), 0, -px(_PAD), 0)
        if chosen:
            inside = self._paint_way(painter, inside)
        font = style.font(_LETTERS, BOLD if chosen else MEDIUM)
        text = QFontMetricsF(font).elidedText(
            column.name, Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.setFont(font)
        painter.setPen(style.color("ink" if chosen else "muted"))
        across = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, across | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_way(self, painter: QPainter, inside: QRectF) -> QRectF:
        """Paint which way the rows are sorted; what room that leaves."""
        side = self._style.room(_SIDE)
        square = QRectF(inside.right() - side, (inside.height() - side) / 2, side, side)
        icon = Icon.CHEVRON if self._sorting.descending else Icon.UP
        draw_icon(painter, icon, square, QPen(self._style.color("ink"), side / 7))
        return inside.adjusted(0, 0, -side - self._style.px(4), 0)
