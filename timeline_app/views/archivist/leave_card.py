"""Before the window closes over edits that are not in the file yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

HEADING = Localized({"zh": "还有修改没有保存", "en": "Some changes are not saved"})
KEPT = Localized(
    {
        "zh": "它们已妥善记在日志里：现在不保存就退出，下次打开这个文件时还会在。",
        "en": "They are kept safe in the journal: if you leave without saving, they are back when "
        "you open this file again.",
    }
)
SAVE = Localized({"zh": "保存并退出", "en": "Save and leave"})
LATER = Localized({"zh": "不保存，退出", "en": "Leave without saving"})
STAY = Localized({"zh": "留下", "en": "Stay"})
_NOTE = Face(17, leading=1.5)


class LeaveCard(ActionCard):
    """Esc stays. Nothing is lost whichever is chosen."""

    later_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=640)
        self._note = TextBlock(_NOTE, self._style, parent=self.body)
        self.add(self._note)
        self._stay, self._later = self.add_button(), self.add_button()
        self.finish()
        self._stay.clicked.connect(self.dismiss)
        self._later.clicked.connect(self.later_asked)

    def show_in(self, lang: str) -> None:
        """Ask, in a language."""
        self.head(HEADING.best(lang), SAVE, lang)
        self._note.set_text(KEPT.best(lang), lang)
        self._stay.say(STAY.best(lang), lang)
        self._later.say(LATER.best(lang), lang)
        self.refit()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on the button that saves."""
        super().appear(first or self._act)
