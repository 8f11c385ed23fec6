"""A button for a finger: an icon, words, or both, on a plate of its own."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import Icon, draw_icon, draw_ring
from timeline_app.widgets.tile import Tile

_LETTERS = 16
_BESIDE, _GAP = 18, 12
_ICON, _ICON_BESIDE = 0.42, 0.8
"""Of the button's side, and at least of the size of its letters."""


class Kind(Enum):
    """How much a control asks to be pressed."""

    PLATE = "plate"
    ACCENT = "accent"


class Control(Tile):
    """As tall as a finger needs it, and as wide as its words."""

    def __init__(self, parent: QWidget, icon: Icon | None = None, kind: Kind = Kind.PLATE) -> None:
        self._icon, self._kind = icon, kind
        self._words, self._lang = "", "zh"
        self._side, self._pixels = 1, float(_LETTERS)
        self._hint = QSize()
        super().__init__(Style(LIGHT), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says beside its icon."""
        return self._words

    def say(self, words: str, lang: str, name: str = "") -> None:
        """Set its words, and its name where that is another."""
        self._words, self._lang = words, lang
        self._hint = self._measured()
        self.setAccessibleName(name or words)
        self.updateGeometry()
        self.update()

    def set_sizes(self, style: Style, side: int, pixels: float = _LETTERS) -> None:
        """Take on colours and sizes: pixels of its least side, and of its letters at 1080 lines."""
        self._side, self._pixels = side, pixels
        self.restyle(style)
        self._hint = self._measured()

    def sizeHint(self) -> QSize:
        return self._hint

    def minimumSizeHint(self) -> QSize:
        return self._hint

    def _measured(self) -> QSize:
        height = max(self._side, round(self._style.letters(self._pixels) * 1.6))
        if not self._words:
            return QSize(height, height)
        wide = QFontMetricsF(self._font(bold=True)).horizontalAdvance(self._words)
        if self._icon is not None:
            wide += self._icon_side + self._style.px(_GAP)
        return QSize(max(height, round(wide + 2 * self._style.px(_BESIDE)) + 2), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_plate(painter)
            self._paint_content(painter)
            if self.isChecked():
                self._paint_chosen(painter)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), self._style)

    def _paint_plate(self, painter: QPainter) -> None:
        accent = self._kind is Kind.ACCENT
        fill = self._style.color("accent" if accent else "card")
        if not self.isEnabled():
            fill = self._style.color("ground")
        elif self.isDown():
            fill = fill.darker(112)
        painter.setPen(QPen(self._style.color("hairline"), self._style.px(1.5)))
        if accent and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        corner = self._style.px(8)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)

    def _paint_content(self, painter: QPainter) -> None:
        color = self._style.color("on_accent" if self._kind is Kind.ACCENT else "ink")
        if not self.isEnabled():
            color = self._style.color("hairline")
        wide = QFontMetricsF(self._font()).horizontalAdvance(self._words)
        icon = self._icon_side if self._icon is not None else 0.0
        gap = self._style.px(_GAP) if icon and self._words else 0
        x = (self.width() - icon - gap - wide) / 2
        if self._icon is not None:
            square = QRectF(x, (self.height() - icon) / 2, icon, icon)
            draw_icon(painter, self._icon, square, QPen(color, icon / 10))
        painter.setFont(self._font())
        painter.setPen(color)
        metrics = QFontMetricsF(self._font())
        base = (self.height() + metrics.capHeight()) / 2
        painter.drawText(QPointF(x + icon + gap, base), self._words)

    def _paint_chosen(self, painter: QPainter) -> None:
        """A bar below the words: what is chosen is told without colour and weight alone."""
        inset, tall = self._style.px(_BESIDE), self._style.px(4)
        bar = QRectF(inset, self.height() - 2 * tall, self.width() - 2 * inset, tall)
        painter.fillRect(bar, self._style.color("accent"))

    @property
    def _icon_side(self) -> float:
        return max(self._side * _ICON, self._style.letters(self._pixels) * _ICON_BESIDE)

    def _font(self, *, bold: bool = False) -> QFont:
        bold = bold or self.isChecked() or self._kind is Kind.ACCENT
        return self._style.font(self._pixels, BOLD if bold else MEDIUM, self._lang)
