"""The first step of a new collection: its languages, its title, its subtitle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import new_words as words
from timeline_app.views.archivist.cards.language_choice import LANGUAGES, LanguageChoice
from timeline_app.views.archivist.cards.language_lines import LanguageLines
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.text_block import TextBlock

_STEP = Face(15, color="muted", leading=1.4)


class TitlePage(QWidget):
    """Titles and subtitles are asked for in the languages that are chosen."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = "zh"
        self._step = TextBlock(_STEP, Style(LIGHT), parent=self)
        self._languages = LanguageChoice()
        self._named = Named(self._languages, self)
        self.titles, self.subtitles = LanguageLines(self), LanguageLines(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self._step, self._named, self.titles, self.subtitles):
            self._column.addWidget(part)
        self._languages.currentIndexChanged.connect(self._choose)
        for lines in (self.titles, self.subtitles):
            lines.entered.connect(self.entered)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen, the default first."""
        return self._languages.languages

    @property
    def written(self) -> bool:
        """Whether a title or a subtitle is written."""
        return bool(self.titles.texts or self.subtitles.texts)

    def show_in(self, lang: str) -> None:
        """Empty; the language of the window is proposed first, the other one beside it."""
        self._lang = lang
        self._step.set_text(words.FIRST.best(lang), lang)
        self._named.set_name(LANGUAGES.best(lang), lang)
        self._languages.show_languages(
            ("zh", "en") if lang.startswith("zh") else ("en", "zh"), lang
        )
        self._ask()
        for lines in (self.titles, self.subtitles):
            lines.show_texts(Localized())

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in (self._step, self._named, self.titles, self.subtitles):
            part.restyle(style)
        self._column.setSpacing(style.px(12))

    def _choose(self) -> None:
        self._ask()
        self.changed.emit()

    def _ask(self) -> None:
        self.titles.ask(fields.TITLE, self.languages, self._lang)
        self.subtitles.ask(words.SUBTITLE, self.languages, self._lang)
