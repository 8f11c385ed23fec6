"""Whether to end the show: a card at the lower edge."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.presenting.action import Action
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.presenter import words
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_FACE = Face(20, MEDIUM, most=1)
_PAD, _GAP, _EDGE = 20, 18, 24


class Question(QWidget):
    """Answered by its buttons, or by Enter; keys go on to the window.

    A brief one goes by itself, and so has no button for that: its letters can be larger.
    """

    action = Signal(Action)

    def __init__(self, parent: QWidget, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._style = Style(DARK)
        self._sentence = TextBlock(_FACE, self._style, parent=self)
        self._end = Button(Kind.ACCENT, self._style, self)
        self._go_on = Button(Kind.HAIRLINE, self._style, self)
        self._keep = Button(Kind.HAIRLINE, self._style, self)
        self._keep.hide()
        self._end.clicked.connect(self._say_end)
        self._keep.clicked.connect(self._say_keep)
        self._go_on.clicked.connect(self._say_go_on)
        self._go_on.setVisible(not brief)
        self._row = QHBoxLayout(self)
        for part in (self._sentence, self._end, self._keep, self._go_on):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours, sizes and language."""
        self._style, lang = style, style.lang
        said = f"{words.ENDING.best(lang)} {words.ENTER_ENDS.best(lang)}"
        self._sentence.restyle(style)
        self._sentence.set_text(said, lang)
        self._end.restyle(style)
        self._end.say(words.END.best(lang), lang)
        self._keep.restyle(style)
        self._keep.say(words.KEEP.best(lang), lang)
        self._go_on.restyle(style)
        self._go_on.say(words.GO_ON.best(lang), lang)
        pad = style.px(_PAD)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(style.px(_GAP))
        self._sentence.setMinimumWidth(self._sentence.natural_width())

    def offer_to_keep(self, *, offered: bool) -> None:
        """Whether the times of this show can be kept for its tour."""
        self._keep.setVisible(offered)

    @property
    def wide(self) -> int:
        """Pixels it needs."""
        return self._row.sizeHint().width()

    def ask(self, *, asking: bool) -> None:
        """Ask, or no longer."""
        if asking and not self.isVisible():
            self.place()
            announce(self, self._sentence.words)
        self.setVisible(asking)

    def place(self) -> None:
        """Stand in the middle of the lower edge, before all else."""
        parent = self.parentWidget()
        if parent is not None:
            size = self._row.sizeHint()
            self.resize(size)
            left = (parent.width() - size.width()) // 2
            self.move(left, parent.height() - size.height() - self._style.px(_EDGE))
            self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._style.color("muted"))
            painter.setBrush(self._style.color("card"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _say_end(self) -> None:
        self.action.emit(Action.END)

    def _say_keep(self) -> None:
        self.action.emit(Action.KEEP)

    def _say_go_on(self) -> None:
        self.action.emit(Action.STAY)
