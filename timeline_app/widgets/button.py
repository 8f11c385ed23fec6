"""A push button with one line of text."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import draw_ring
from timeline_app.widgets.tile import Tile


class Kind(Enum):
    """How much a button asks to be pressed: its type, the air beside it, its text's height and air."""

    FLAT = Face(16, MEDIUM, "accent"), 0, (24, 20)
    HAIRLINE = Face(16, MEDIUM, "ink"), 18, (24, 20)
    ACCENT = Face(18, BOLD, "on_accent"), 22, (26, 26)

    @property
    def face(self) -> Face:
        """How its words are set."""
        return self.value[0]


class Button(Tile):
    """Flat as a link, within a hairline, or filled with the accent."""

    def __init__(self, kind: Kind, style: Style, parent: QWidget | None = None) -> None:
        self._kind = kind
        self._words = ""
        self._lang = "zh"
        super().__init__(style, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def say(self, words: str, lang: str) -> None:
        """Set its words. Not Qt's ``text``, which would take an ampersand for a shortcut."""
        if (words, lang) == (self._words, self._lang):
            return
        self._words, self._lang = words, lang
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        _face, beside, height = self._kind.value
        wide = QFontMetricsF(self._letters()).horizontalAdvance(self._words)
        return QSize(round(wide + 2 * beside * self._style.unit) + 4, self._style.room(*height))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_body(painter)
            painter.setFont(self._letters())
            painter.setPen(self._style.color(self._ink))
            flat = self._kind is Kind.FLAT
            across = Qt.AlignmentFlag.AlignLeft if flat else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(self.rect(), across | Qt.AlignmentFlag.AlignVCenter, self._words)
            if self.hasFocus():
                self._paint_ring(painter)

    @property
    def _ink(self) -> str:
        """The colour of its words; of one that can't be pressed now, that of lesser things."""
        return self._kind.face.color if self.isEnabled() else "muted"

    def _paint_ring(self, painter: QPainter) -> None:
        room = QRectF(self.rect())
        if self._kind is not Kind.ACCENT:
            draw_ring(painter, room, self._style)
            return
        painter.setPen(QPen(self._style.color("on_accent"), self._style.px(2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(4, 4, -4, -4), 3, 3)

    def _paint_body(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind is Kind.FLAT:
            self._paint_underline(painter)
            return
        painter.setBrush(self._touched(self._style.color("accent")))
        if self._kind is Kind.HAIRLINE:
            painter.setPen(self._style.color("hairline"))
            painter.setBrush(self._touched(self._style.color("card")))
        elif not self.isEnabled():
            painter.setBrush(self._style.color("band"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_underline(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            painter.setPen(self._style.color("accent"))
            y = self.height() / 2 + self._style.room(13)
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _touched(self, color: QColor) -> QColor:
        if self.isDown():
            return color.darker(115)
        return color.darker(106) if self.underMouse() else color

    def _letters(self) -> QFont:
        return self._kind.face.font(self._style, self._lang)
