"""One of several things to choose, told in two texts, with a dot that is filled while it is chosen."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tile import Tile

_DOT, _PAD = 16, 14


class OptionTile(Tile):
    """Tinted while it is chosen; ``faces`` are those of its two texts."""

    def __init__(self, key: str, faces: tuple[Face, Face], parent: QWidget | None = None) -> None:
        style = Style(LIGHT)
        self._name, self._text = (TextBlock(face, style) for face in faces)
        super().__init__(style, parent)
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self._column = QVBoxLayout(self)
        for text in (self._name, self._text):
            text.setParent(self)
            self._column.addWidget(text)
        self._column.addStretch(1)
        self.restyle(style)

    def say(self, name: str, text: str, lang: str) -> None:
        """Say what it is, and more about it."""
        self._name.set_text(name, lang)
        self._text.set_text(text, lang)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{name}: {text}" if text else name)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        for text in (self._name, self._text):
            text.restyle(style)
        column = self.layout()
        if column is not None:
            pad = style.px(_PAD)
            column.setContentsMargins(style.room(_DOT) + 2 * pad, pad, pad, pad)
            column.setSpacing(style.px(2))

    def nextCheckState(self) -> None:  # noqa: N802 - Qt's name
        """A press chooses it; it is left by choosing another."""
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        style, wide = self._style, self._style.px(2)
        chosen = self.isChecked()
        inside = QRectF(self.rect()).adjusted(2 * wide, 2 * wide, -2 * wide, -2 * wide)
        ground = "highlight" if chosen else "ground" if self.underMouse() else "card"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(style.color("accent" if chosen else "hairline"), wide / 2))
            painter.setBrush(style.color(ground))
            painter.drawRoundedRect(inside, style.px(4), style.px(4))
            self._draw_dot(painter)
            self.paint_ring(painter, QRectF(self.rect()))

    def _draw_dot(self, painter: QPainter) -> None:
        style, side = self._style, self._style.room(_DOT)
        around = QRectF(style.px(_PAD), style.px(_PAD) + style.room(2), side, side)
        chosen = self.isChecked()
        painter.setPen(QPen(style.color("accent" if chosen else "muted"), style.px(15) / 10))
        painter.setBrush(style.color("card"))
        painter.drawEllipse(around.adjusted(1, 1, -1, -1))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.color("accent"))
            painter.drawEllipse(around.adjusted(side / 4, side / 4, -side / 4, -side / 4))
