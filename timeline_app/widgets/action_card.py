"""A card of any parts that leads to one deed: its button, others beside it, and a sentence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.form_card import DISCARD
from timeline_app.widgets.laid_out import lay_out
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_SENTENCE = Face(15, MEDIUM, leading=1.35)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActionCard(Overlay):
    """Parts one below the other. What could be lost by Esc is asked for twice."""

    act_asked = Signal()
    """By the button, or by Ctrl+Enter anywhere."""

    def __init__(self, parent: QWidget, width: float, *, outside_closes: bool = False) -> None:
        super().__init__(parent, width, outside_closes=outside_closes)
        self._lang = "zh"
        self._warned, self._wrong = False, True
        self._styled: list[Styled] = []
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self.foot)
        self._act = Button(Kind.ACCENT, self._style, self.foot)
        self._act.clicked.connect(self.act_asked)
        self._foot = QVBoxLayout(self.foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._sentence)
        self._buttons = Flow(right=True)
        self._foot.addLayout(self._buttons)
        self._foot.addStretch(1)
        self._sentence.hide()
        self._styled += [self._sentence, self._act]
        self.foot.show()

    def add(self, part: QWidget) -> None:
        """A part below those before; one that can be restyled is restyled with the card."""
        self._column.insertWidget(self._column.count() - 1, part)
        self.keep_styled(part)

    def keep_styled(self, part: QWidget) -> None:
        """Restyle with the card what lies within one of its parts."""
        if hasattr(part, "restyle"):
            self._styled.append(part)

    def add_button(self, kind: Kind = Kind.HAIRLINE) -> Button:
        """One more button, left of the deed's own."""
        made = Button(kind, self._style, self.foot)
        self._buttons.addWidget(made)
        self._styled.append(made)
        return made

    def finish(self) -> None:
        """All buttons are there."""
        self._buttons.addWidget(self._act)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in self._styled:
            part.restyle(style)
        self._column.setSpacing(style.px(12))
        self._foot.setSpacing(style.px(8))
        self._foot.setContentsMargins(0, style.px(16), 0, 0)
        self._buttons.setSpacing(style.px(12))
        super().restyle(style)
        self._color_sentence()

    def head(self, title: str, act: Localized, lang: str) -> None:
        """The card's title and the words of its button, in a language."""
        self._lang = lang
        self.set_title(title, CLOSE.best(lang), lang)
        self._act.say(act.best(lang), lang)
        self.tell("")

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on ``first``, or ready to be scrolled."""
        super().appear(first)
        self.refit()

    def refit(self) -> None:
        """Place the card anew after its content changed; nothing while nobody sees it."""
        if self.isVisible():
            lay_out(self.body)
            super().refit()

    def allow(self, *, allowed: bool) -> None:
        """Whether the deed can be done now."""
        self._act.setEnabled(allowed)

    def act(self) -> None:
        """Ask for the deed, if it can be done now."""
        if self._act.isEnabled():
            self.act_asked.emit()

    def tell(self, sentence: str, *, wrong: bool = True) -> None:
        """Say something above the buttons: what is wrong, or what will be."""
        self._warned = False
        self._wrong = wrong
        self._sentence.set_text(sentence, self._lang)
        self._sentence.setVisible(bool(sentence))
        self._color_sentence()
        self.refit()
        announce(self, sentence)

    def refuse(self, sentence: str) -> None:
        """Say why it can't be done."""
        self.tell(sentence)

    def refuse_field(self, field: QWidget, sentence: str) -> None:
        """Say what is wrong with a field, and put the focus there."""
        self.tell(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    @property
    def at_risk(self) -> bool:
        """Whether something was done on the card that closing it would lose."""
        return False

    def escape(self) -> None:
        """Close; where something would be lost, only when asked twice."""
        if self._warned or not self.at_risk:
            self.dismiss()
            return
        self.tell(DISCARD.best(self._lang))
        self._warned = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _ENTER:
            self.act()
        else:
            super().keyPressEvent(event)

    def _color_sentence(self) -> None:
        self._sentence.set_color(self._style.color("accent" if self._wrong else "ink"))
