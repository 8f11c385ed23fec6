"""A longer text in each language: the summary, the presenter's notes."""

from PySide6.QtWidgets import QWidget

from timeline_app.editing.words import FIELDS
from timeline_app.model.collection import Event
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.section import Section
from timeline_app.views.archivist.form.texts_by_language import rewritten
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.live_field import LiveText


def _text() -> LiveText:
    return LiveText(2, 14)


class TextsSection(Section):
    """One field of the event."""

    def __init__(self, field: str, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._field = field
        self._texts = Tongues(_text, self)
        self._texts.written.connect(self._write)
        self.column.addWidget(self._texts)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self._texts.restyle(style)

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        self._texts.speak(FIELDS[self._field], languages, lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the texts."""
        del state
        self._texts.show_texts(self._of(event), fresh=fresh)

    def _of(self, event: Event) -> Localized:
        texts = getattr(event, self._field)
        return texts if isinstance(texts, Localized) else Localized()

    def _write(self, tag: str, text: str) -> None:
        texts = rewritten(self._of(self.draft.now), tag, text)
        self.draft.change(f"{self._field}:{tag}", **{self._field: texts})
