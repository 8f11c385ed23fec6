"""What the forms over the stage share: rows of fields, a sentence, Save and Cancel."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Editor, Line, Named, Text
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

SAVE = Localized({"zh": "保存", "en": "Save"})
CANCEL = Localized({"zh": "取消", "en": "Cancel"})
DISCARD = Localized(
    {
        "zh": "还没有保存。再按一次 Esc 就放弃。",
        "en": "Not saved yet. Press Esc again to discard it.",
    }
)
_SENTENCE = Face(15, MEDIUM, "accent", leading=1.35, most=2)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormCard(Overlay):
    """A click outside doesn't close it, and Esc asks again: what was written is not lost by slip."""

    save_asked = Signal()
    """By the button, by Enter in a line or by Ctrl+Enter anywhere."""

    def __init__(self, parent: QWidget, width: float) -> None:
        super().__init__(parent, width, outside_closes=False)
        self._lang = "zh"
        self._warned = False
        self._named: dict[Editor, Named] = {}
        self._rows = QVBoxLayout(self.body)
        self._lines: list[QHBoxLayout] = []
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self.foot)
        self._cancel = Button(Kind.HAIRLINE, self._style, self.foot)
        self._save = Button(Kind.ACCENT, self._style, self.foot)
        self._cancel.clicked.connect(self.dismiss)
        self._save.clicked.connect(self.save_asked)
        self._foot = QHBoxLayout(self.foot)
        self._foot.setContentsMargins(0, 0, 0, 0)
        self._foot.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addWidget(self._cancel)
        self._foot.addWidget(self._save)
        self.foot.show()

    def add_row(self, *fields: Editor) -> None:
        """Fields side by side, all of one width."""
        line = QHBoxLayout()
        for field in fields:
            self._named[field] = Named(field, self.body)
            line.addWidget(self._named[field], 1)
            if isinstance(field, Line):
                field.entered.connect(self.save_asked)
        self._lines.append(line)
        self._rows.addLayout(line)

    def add_text(self, text: TextBlock) -> None:
        """A text between the rows."""
        self._rows.addWidget(text)

    def add_below(self, field: Editor, text: TextBlock) -> None:
        """A text that belongs to a field."""
        self._named[field].add_below(text)

    def name(self, field: Editor, name: str) -> None:
        """Name a field."""
        self._named[field].set_name(name, self._lang)

    def offer(self, field: Editor, *, offered: bool) -> None:
        """Show a field, or leave it away."""
        self._named[field].setVisible(offered)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for named in self._named.values():
            named.restyle(style)
        for part in (self._sentence, self._cancel, self._save):
            part.restyle(style)
        pad = style.px(3)
        self._rows.setContentsMargins(0, 0, 0, pad)
        self._rows.setSpacing(style.px(12))
        for line in self._lines:
            line.setSpacing(style.px(16))
        self._foot.setSpacing(style.px(12))
        super().restyle(style)

    def begin(self, title: str, lang: str) -> None:
        """An empty form in a language."""
        self._lang = lang
        self.set_title(title, CLOSE.best(lang), lang)
        self._save.say(SAVE.best(lang), lang)
        self._cancel.say(CANCEL.best(lang), lang)
        self.refuse("")
        for field in self._written():
            field.empty()
        self.refit()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write in its first field."""
        super().appear(first or next(iter(self._named)))

    def refuse(self, sentence: str) -> None:
        """Say why it can't be saved."""
        self._sentence.set_text(sentence, self._lang)
        self._warned = False

    def refuse_field(self, field: Editor, sentence: str) -> None:
        """Say what is wrong with a field, and put the focus there."""
        self.refuse(sentence)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(field)

    def escape(self) -> None:
        """Close an empty form; where something is written, only when asked twice."""
        if self._warned or not any(field.text for field in self._written()):
            self.dismiss()
            return
        self.refuse(DISCARD.best(self._lang))
        self._warned = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and event.key() in _ENTER:
            self.save_asked.emit()
        else:
            super().keyPressEvent(event)

    def _written(self) -> Sequence[Line | Text]:
        return [field for field in self._named if not isinstance(field, Choice)]


def filled(texts: Iterable[tuple[str, str]]) -> Localized:
    """Texts by language, without those that are empty."""
    return Localized({lang: text for lang, text in texts if text})
