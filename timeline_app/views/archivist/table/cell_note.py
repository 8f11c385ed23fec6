"""What a cell says while one writes in it, on a slip beside it."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.table.column import Answer
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_ANSWER, _HINT = Face(15, leading=1.4), Face(14, color="muted", leading=1.4)
_PAD, _WIDEST = (10, 6), 460


class CellNote(QWidget):
    """Below the cell or, where there is no room, above it; beside a list that opens there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._style = Style(LIGHT)
        self._cell, self._listed = QRect(), 0
        self._answer = TextBlock(_ANSWER, self._style, parent=self)
        self._hint = TextBlock(_HINT, self._style, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self._answer)
        self._column.addWidget(self._hint)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._answer.restyle(style)
        self._hint.restyle(style)

    def say(self, answer: Answer, hint: str, lang: str) -> None:
        """Say an answer, and how it can be taken; with nothing to say it goes."""
        self._answer.set_text(answer.text, lang)
        self._answer.set_color(self._style.color("ink" if answer.good else "accent"))
        self._answer.setVisible(bool(answer.text))
        self._hint.set_text(hint, lang)
        self._hint.setVisible(bool(hint))
        self.setVisible(bool(answer.text or hint))
        self._arrange()

    def stand_at(self, cell: QRect, listed: int = 0) -> None:
        """Stand at this cell, in the pixels of the parent; ``listed`` is the width of a list."""
        self._cell, self._listed = cell, listed
        self._arrange()

    def _arrange(self) -> None:
        room = self._around.rect()
        across, along = (self._style.px(each) for each in _PAD)
        texts = [text for text in (self._answer, self._hint) if text.isVisibleTo(self)]
        most = min(self._style.room(_WIDEST), room.width()) - 2 * across
        width = min(max((text.natural_width() for text in texts), default=0), most)
        height = sum(text.heightForWidth(width) for text in texts) + 2 * along
        place = QRect(self._cell.left(), self._cell.bottom() + 1, width + 2 * across, height)
        if self._listed:
            place.moveTopLeft(self._cell.topLeft() + QPoint(self._listed + along, 0))
            if place.right() > room.right():
                place.moveRight(self._cell.left() - along)
        elif place.bottom() > room.bottom():
            place.moveBottom(self._cell.top() - 1)
        place.moveLeft(max(0, min(place.left(), room.right() - place.width())))
        self._column.setContentsMargins(across, along, across, along)
        self.setGeometry(place)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._style.color("muted"))
            painter.setBrush(self._style.color("card"))
            inside = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inside, self._style.px(4), self._style.px(4))
