"""The pad on which staff enter the PIN, and leave."""

from collections.abc import Callable, Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.pin import MOST
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.views.kiosk.pad_key import PadKey
from timeline_app.views.kiosk.pad_places import KEYS, PadPlaces, text_width
from timeline_app.views.kiosk.pin_words import (
    BACK,
    ENTER,
    LEFT,
    RUB_OUT,
    STAFF,
    TYPED,
    WAIT,
    WRONG,
    said,
)
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.cover import Cover
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon
from timeline_app.widgets.text_block import TextBlock

PATIENCE: Final = 30.0
"""Seconds without input after which the pad goes away."""
_TITLE: Final = Face(20, BOLD, leading=1.35)
_SENTENCE: Final = Face(16, MEDIUM, leading=1.35)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PinPad(Cover):
    """Judges by the gate. What was typed is never shown, and forgotten with each answer."""

    opened = Signal()
    """The PIN was right."""
    given_up = Signal()
    tried = Signal(bool)
    """Whether the PIN was right."""

    def __init__(
        self,
        parent: QWidget,
        gate: Gate,
        clock: Callable[[], float],
        languages: Sequence[str],
        dpi: float,
    ) -> None:
        """``clock`` gives seconds; ``dpi``: dots an inch of the screen."""
        super().__init__(parent)
        self._gate, self._clock, self._languages, self._dpi = gate, clock, languages, dpi
        # Set as Chinese where that is one of them: its marks are wide, and only quotation marks,
        # of which there are none here, would be too wide in other languages.
        self._lang = "zh" if "zh" in languages else languages[0]
        self._style = Style(LIGHT)
        self._typed = ""
        self._wrong = False
        self._last = clock()
        self._title = TextBlock(_TITLE, self._style, parent=self)
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self._keys = [PadKey(face, self) for face, _column, _row in KEYS]
        self._places = PadPlaces(QRect(), QRect(), 0, ())
        self._dots = QRect()
        for key in self._keys:
            key.clicked.connect(self._pressed)
        self._name()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for text in (self._title, self._sentence):
            text.restyle(style)
        for key in self._keys:
            key.restyle(style)
        self._arrange()

    def ask(self) -> None:
        """Show the pad, empty."""
        self._last = self._clock()
        self._typed, self._wrong = "", False
        self.appear()
        self._tell()

    def tick(self) -> None:
        """Look at the clock; to be called about once a second."""
        if not self.isVisible():
            return
        if self._clock() - self._last >= PATIENCE:
            self.escape()
        else:
            self._tell()

    def escape(self) -> None:
        """Go away, and forget what was typed."""
        if self.isVisible():
            self._typed = ""
            self.dismiss()
            self.given_up.emit()

    # What staff do

    def type(self, digit: str) -> None:
        """One more digit."""
        if len(self._typed) < MOST and not self._gate.wait():
            self._typed += digit
            self._touched()

    def rub_out(self) -> None:
        """Take the last digit back."""
        self._typed = self._typed[:-1]
        self._touched()

    def enter(self) -> None:
        """Have what was typed judged."""
        typed, self._typed = self._typed, ""
        if not typed or self._gate.wait():
            self._touched()
            return
        right = self._gate.opens(typed)
        self._wrong = not right
        self._touched()
        self.tried.emit(right)
        if right:
            self.dismiss()
            self.opened.emit()

    def _pressed(self) -> None:
        key = self.sender()
        if not isinstance(key, PadKey):
            return
        if isinstance(key.face, str):
            self.type(key.face)
        else:
            deeds = {Icon.RUB_OUT: self.rub_out, Icon.TICK: self.enter, Icon.CROSS: self.escape}
            deeds[key.face]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text()
        if event.key() in _ENTER:
            self.enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self.rub_out()
        elif digit.isascii() and digit.isdigit():
            self.type(digit)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._last = self._clock()

    def _touched(self) -> None:
        self._last = self._clock()
        self._tell()

    # What is to be seen

    def _tell(self) -> None:
        wait = self._gate.wait()
        words, value = (WAIT, wait) if wait else (WRONG if self._wrong else LEFT, self._gate.left)
        sentence = said(words, self._languages, value)
        if sentence != self._sentence.words:
            self._sentence.set_text(sentence, self._lang)
            announce(self, sentence)
        for key in self._keys:
            key.setEnabled(not wait or key.face is Icon.CROSS)
        self.setAccessibleDescription(said(TYPED, self._languages, len(self._typed)))
        self._arrange()

    def _name(self) -> None:
        title = said(STAFF, self._languages)
        self._title.set_text(title, self._lang)
        self.setAccessibleName(title)
        names = {Icon.RUB_OUT: RUB_OUT, Icon.TICK: ENTER, Icon.CROSS: BACK}
        for key in self._keys:
            if not isinstance(key.face, str):
                key.setAccessibleName(said(names[key.face], self._languages))

    def _arrange(self) -> None:
        style, width = self._style, text_width(self._style)
        title = self._title.heightForWidth(width)
        line = ceil(style.letters(_SENTENCE.pixels) * _SENTENCE.leading) + 1
        # in each language it may take two lines, and nothing moves when it does
        sentence = 2 * line * len(self._languages)
        dots, gap = line, style.px(12)
        high = title + dots + sentence + 2 * gap
        key = side(Target.PRIMARY, self._dpi)
        places = self._places = PadPlaces.within(self.rect(), key, high, style)
        text = places.text
        self._title.setGeometry(text.x(), text.y(), text.width(), title)
        self._dots = QRect(text.x(), text.y() + title + gap, text.width(), dots)
        self._sentence.setGeometry(text.x(), self._dots.bottom() + gap, text.width(), sentence)
        for each, place in zip(self._keys, places.keys, strict=True):
            each.setGeometry(place)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        style, dim = self._style, QColor(0, 0, 0, 150)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), dim)
            painter.setPen(style.color("hairline"))
            painter.setBrush(style.color("ground"))
            card = QRectF(self._places.card).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, style.px(8), style.px(8))
            self._paint_dots(painter, QRectF(self._dots))

    def _paint_dots(self, painter: QPainter, room: QRectF) -> None:
        """A dot for each digit; that there are so many is all that is to be seen."""
        radius = room.height() / 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._style.color("ink"))
        for number in range(len(self._typed)):
            center = QPointF(room.x() + radius + 4 * radius * number, room.center().y())
            painter.drawEllipse(center, radius, radius)
