"""The form for a new collection: a title in one language or in two."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.commands import command
from timeline_app.editing.words import title_in
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line
from timeline_app.widgets.form_card import FormCard, filled
from timeline_app.widgets.text_block import TextBlock

LANGUAGES = ("zh", "en")
EITHER = Localized(
    {
        "zh": "写一种或两种语言的标题；事件也用这些语言来写。",
        "en": "A title in one language or in both; its events are written in the same.",
    }
)
NO_TITLE = Localized({"zh": "请至少写一个标题。", "en": "Please write at least one title."})
_NOTE = Face(15, color="muted", leading=1.4)


class NewForm(FormCard):
    """Says the collection it describes; whoever made the form knows where to keep it."""

    submitted = Signal(object)
    """A ``Collection``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=640)
        self._langs = LANGUAGES
        self._titles = (Line(), Line())
        self._note = TextBlock(_NOTE, self._style, parent=self.body)
        self.add_text(self._note)
        for line in self._titles:
            self.add_row(line)
        self.save_asked.connect(self.submit)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._note.restyle(style)
        super().restyle(style)

    def show_in(self, lang: str) -> None:
        """An empty form, the language of the window first."""
        self._langs = LANGUAGES if lang.startswith("zh") else LANGUAGES[::-1]
        self.begin(command("new").title.best(lang).rstrip("…"), lang)
        self._note.set_text(EITHER.best(lang), lang)
        for line, tag in zip(self._titles, self._langs, strict=True):
            self.name(line, title_in(tag, lang, alone=False))
        self.refit()

    def submit(self) -> None:
        """Say the collection, or that it has no title."""
        title = filled(zip(self._langs, (line.text for line in self._titles), strict=True))
        if title:
            self.refuse("")
            self.submitted.emit(Collection(title=title, languages=tuple(title)))
        else:
            self.refuse_field(self._titles[0], NO_TITLE.best(self._lang))
