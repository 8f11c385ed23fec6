"""The title, which no event is without."""

from PySide6.QtWidgets import QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.section import Section
from timeline_app.views.archivist.form.texts_by_language import rewritten
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.face import Face
from timeline_app.widgets.live_field import LiveText
from timeline_app.widgets.text_block import TextBlock

_SENTENCE = Face(15, color="accent", leading=1.4)


def _line() -> LiveText:
    return LiveText(1, 4, paragraphs=False)


class TitleSection(Section):
    """The last title is kept while all are empty, and the form says so."""

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._lang = "zh"
        self._texts = Tongues(_line, self)
        self._sentence = TextBlock(_SENTENCE, self.look, parent=self)
        self._sentence.hide()
        self._texts.written.connect(self._write)
        self.column.addWidget(self._texts)
        self.column.addWidget(self._sentence)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self.column.setSpacing(style.px(4))
        self._texts.restyle(style)
        self._sentence.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        self._lang = lang
        self._texts.speak(fields.TITLE, languages, lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the title."""
        del state
        self._texts.show_texts(event.title, fresh=fresh)
        if any(field.text for field in self._texts.fields.values()):
            self._sentence.hide()

    def begin(self) -> None:
        """Put the focus into the first field, its text ready to be written over."""
        field = next(iter(self._texts.fields.values()))
        field.setFocus()
        field.editor.selectAll()

    def _write(self, tag: str, text: str) -> None:
        title = rewritten(self.draft.now.title, tag, text)
        for other, field in self._texts.fields.items():
            if not field.text:  # emptied before, when it was the only one and so was kept
                title = rewritten(title, other, "")
        whole = any(each.strip() for each in title.values())
        if whole:
            self.draft.change(f"title:{tag}", title=title)
        else:
            kept = self.draft.now.title.best(self._lang)
            self._sentence.set_text(words.TITLE_KEPT.best(self._lang).format(kept), self._lang)
            announce(self, self._sentence.words)
        self._sentence.setVisible(not whole)
