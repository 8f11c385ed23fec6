"""The question before a visit ends, with a large button to stay and the seconds that are left."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk.control import Control, Kind
from timeline_app.views.kiosk.countdown import Countdown
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.cover import Cover
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

STILL_THERE: Final = Localized({"zh": "您还在吗？", "en": "Still there?"})
ELSE: Final = Localized(
    {"zh": "没有人触摸，画面就回到开头。", "en": "Without a touch the screen returns to the start."}
)
CONTINUE: Final = Localized({"zh": "继续", "en": "Continue"})

_QUESTION: Final = Face(56, BOLD, leading=1.3)
_SENTENCE: Final = Face(16, leading=1.4)
_BUTTON: Final = 34
"""Pixels of its letters at 1080 lines."""
_WIDTH, _PAD, _GAP, _AIR = 780, 48, 28, 40
_TALL: Final = 1.6
"""The button, in primary targets."""


class StillThere(Cover):
    """Asks in all languages at once: whoever comes next may read another one."""

    stayed = Signal()
    """The visitor wants to go on."""

    def __init__(self, parent: QWidget, languages: Sequence[str], dpi: float) -> None:
        """``languages``, the first one first; ``dpi``: dots an inch of the screen."""
        super().__init__(parent)
        self._languages, self._dpi, self._style = tuple(languages), dpi, Style(LIGHT)
        self._questions = [self._text(_QUESTION, STILL_THERE, lang) for lang in languages]
        self._sentences = [self._text(_SENTENCE, ELSE, lang) for lang in languages]
        self.countdown = Countdown(self)
        self.go_on = Control(self, kind=Kind.ACCENT)
        words = " · ".join(CONTINUE.best(lang) for lang in languages)
        self.go_on.say(words, self._languages[0])
        self.go_on.clicked.connect(self.escape)
        self.setAccessibleName(" ".join(STILL_THERE.best(lang) for lang in languages))
        self._card = QRect()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for text in (*self._questions, *self._sentences):
            text.restyle(style)
        self.countdown.restyle(style)
        self.go_on.set_sizes(style, round(_TALL * side(Target.PRIMARY, self._dpi)), _BUTTON)
        self._arrange()

    def ask(self, left: int) -> None:
        """Ask, or go on asking, with so many whole seconds left."""
        if not self.isVisible():
            self.countdown.begin()
            self.appear(self.go_on)
            self._arrange()
            announce(self, self.accessibleName())
        self.countdown.show_left(left)

    def escape(self) -> None:
        """Any answer means that somebody is there."""
        self.dismiss()
        self.stayed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        style, shade = self._style, QColor(0, 0, 0, 160)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), shade)
            painter.setPen(style.color("hairline"))
            painter.setBrush(style.color("ground"))
            card = QRectF(self._card).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(card, style.px(8), style.px(8))

    def _text(self, face: Face, words: Localized, lang: str) -> TextBlock:
        return TextBlock(face, self._style, words.best(lang), lang, self)

    def _arrange(self) -> None:
        """The card in the middle; on an upright screen low, where everybody reaches it."""
        style, pad, gap = self._style, self._style.px(_PAD), self._style.px(_GAP)
        outside = 2 * style.px(_AIR)
        button = self.go_on.sizeHint()
        wanted = max(round(style.letters(20) * 26), button.width()) + 2 * pad
        width = min(max(wanted, style.px(_WIDTH)), self.width() - outside)
        inner, ring = width - 2 * pad, self.countdown.sizeHint().width()
        heads = [text.heightForWidth(inner - ring - gap) for text in self._questions]
        notes = [text.heightForWidth(inner) for text in self._sentences]
        head = max(sum(heads), ring)
        tall = head + 2 * gap + sum(notes) + button.height() + 2 * pad
        told = tall <= self.height() - outside
        if not told:  # the question, the seconds and the button say it too
            tall -= sum(notes) + gap
        top = self.height() - outside - tall if self._upright else (self.height() - tall) // 2
        self._card = QRect((self.width() - width) // 2, max(0, top), width, tall)
        x, y = self._card.x() + pad, self._card.y() + pad
        self.countdown.setGeometry(x + inner - ring, y + (head - ring) // 2, ring, ring)
        _stack(self._questions, heads, (x, y + (head - sum(heads)) // 2, inner - ring - gap))
        y += head + gap
        for text in self._sentences:
            text.setVisible(told)
        if told:
            y = _stack(self._sentences, notes, (x, y, inner)) + gap
        self.go_on.setGeometry(x, y, inner, button.height())
        self.update()

    @property
    def _upright(self) -> bool:
        return self.height() > self.width()


def _stack(texts: Sequence[TextBlock], heights: Sequence[int], at: tuple[int, int, int]) -> int:
    """Place texts one below the other; where the next one begins."""
    x, y, width = at
    for text, height in zip(texts, heights, strict=True):
        text.setGeometry(x, y, width, height)
        y += height
    return y
