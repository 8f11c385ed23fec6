"""The stops of the show or, while something is looked for, the events that were found."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from timeline_app.layout.breaking import elided
from timeline_app.model.collection import Event
from timeline_app.render.fonts import MEDIUM, REGULAR
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, Look
from timeline_app.timescale.wording import short
from timeline_app.views.presenter.clock_row import clock_text
from timeline_app.widgets.sheet import slim

Index = QModelIndex | QPersistentModelIndex
_LETTERS, _SMALL, _MARK, _PAD = 17, 14, 12, 12
_HEIGHT = 26, 16
_ROW = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """One row."""

    event: Event
    number: int | None = None
    """Of a stop, from 1."""
    seconds: float | None = None


class _Rows(QStandardItemModel):
    """Has no items. That Qt counts the rows itself makes a list of a hundred thousand at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(0, 1, parent)
        self.entries: Sequence[Entry] = ()
        self.lang = "zh"

    def take(self, entries: Sequence[Entry]) -> None:
        self.setRowCount(0)
        self.entries = entries
        self.setRowCount(len(entries))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.event.title.best(self.lang)
        return entry if role == _ROW else None


class _Painter(QStyledItemDelegate):
    """Number, shape, title, and at the right the planned time or the date."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.style_now = Style(DARK)
        self.looks: dict[str, Look] = {}
        self.present: int | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(1, self.style_now.room(*_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, style = index.data(_ROW), self.style_now
        room, px = QRectF(option.rect), style.px
        over = option.state & QStyle.StateFlag.State_MouseOver
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        present = index.row() == self.present
        if present or over:
            painter.fillRect(room, style.color("hairline" if present else "band"))
        if present:
            painter.fillRect(
                QRectF(room.x(), room.y(), px(4), room.height()), style.color("accent")
            )
        x = room.x() + px(_PAD)
        if entry.number is not None:
            column = self._column(index.model().rowCount())
            self._write(painter, QRectF(x, room.y(), column, room.height()), str(entry.number))
            x += column
        side = style.room(_MARK)
        square = QRectF(x, room.center().y() - side / 2, side, side)
        look = self.looks.get(entry.event.category or "", self.looks[""])
        painter.fillPath(shape_path(look.shape, square), look.color)
        x += side + px(_PAD)
        right = self._right(entry)
        wide = QFontMetricsF(style.font(_SMALL)).horizontalAdvance(right)
        end = room.right() - px(_PAD) - wide
        self._write(painter, QRectF(end, room.y(), wide + 2, room.height()), right)
        face = style.font(_LETTERS, MEDIUM if present else REGULAR)
        title = elided(
            index.data(), QFontMetricsF(face).horizontalAdvance, max(1.0, end - x - px(_PAD))
        )
        painter.setFont(face)
        painter.setPen(style.color("ink"))
        painter.drawText(QRectF(x, room.y(), 10, room.height()), _FLAGS, title)
        painter.restore()

    def _column(self, count: int) -> float:
        """Room for the widest number of so many rows."""
        style = self.style_now
        wide = QFontMetricsF(style.font(_SMALL)).horizontalAdvance("0" * len(str(count)))
        return max(style.room(30), wide + style.px(_PAD))

    def _right(self, entry: Entry) -> str:
        if entry.seconds is not None:
            return clock_text(entry.seconds)
        return short(entry.event.date, self.style_now.lang, year=True)

    def _write(self, painter: QPainter, room: QRectF, text: str) -> None:
        painter.setFont(self.style_now.font(_SMALL))
        painter.setPen(self.style_now.color("muted"))
        painter.drawText(room, _FLAGS, text)


_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


class EventList(QListView):
    """However long, only what is seen is painted; keys stay with the window."""

    chosen = Signal(object)
    """The Entry that was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self._painter = _Painter(self)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._tell)

    @property
    def entries(self) -> Sequence[Entry]:
        """What is listed."""
        return self._rows.entries

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        self._painter.style_now, self._painter.looks = style, looks
        self._rows.lang = style.lang
        slim(self.verticalScrollBar(), style)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List these."""
        self._painter.present = None
        self._rows.take(entries)

    def mark(self, row: int | None) -> None:
        """Mark the present one, and have it in sight."""
        self._painter.present = row
        if row is not None:
            self.scrollTo(self._rows.index(row, 0), QListView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.entries[index.row()])
