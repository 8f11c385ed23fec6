"""What a collection says about itself: languages, title, subtitle, eras."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.editing import words as fields
from timeline_app.model.collection import EMPTY, Collection
from timeline_app.render.fonts import MEDIUM
from timeline_app.views.archivist.cards import collection_words as words
from timeline_app.views.archivist.cards.era_list import EraList
from timeline_app.views.archivist.cards.language_choice import LANGUAGES, LanguageChoice
from timeline_app.views.archivist.cards.language_lines import LanguageLines
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.form_card import CANCEL, SAVE
from timeline_app.widgets.text_block import TextBlock

_NOTE, _HEADING = Face(15, color="muted", leading=1.4), Face(15, MEDIUM, "muted", leading=1.4)


class CollectionCard(ActionCard):
    """Says the collection with what is written here, and everything else as it was."""

    submitted = Signal(object)
    """A ``Collection``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=860)
        self._collection = Collection(title=EMPTY)
        self._given: object = None
        self._languages, self._note = LanguageChoice(), TextBlock(_NOTE, self._style)
        self._named = Named(self._languages)
        self._named.add_below(self._note)
        self._titles, self._subtitles = LanguageLines(), LanguageLines()
        self._heading, self._eras = TextBlock(_HEADING, self._style), EraList()
        self.keep_styled(self._note)
        for part in (self._titles, self._subtitles, self._named, self._heading, self._eras):
            self.add(part)
        self._cancel = self.add_button()
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._languages.currentIndexChanged.connect(self._choose)
        for lines in (self._titles, self._subtitles):
            lines.entered.connect(self.act_asked)
        self._eras.changed.connect(self.refit)
        self.act_asked.connect(self._submit)

    @property
    def at_risk(self) -> bool:
        """Whether anything is written that was not there."""
        return self._written() != self._given

    def show_for(self, collection: Collection, lang: str) -> None:
        """Show what this collection says."""
        self._collection = collection
        self.head(words.HEADING.best(lang), SAVE, lang)
        self._cancel.say(CANCEL.best(lang), lang)
        self._named.set_name(LANGUAGES.best(lang), lang)
        self._note.set_text(words.STAYS.best(lang), lang)
        self._heading.set_text(words.ERAS.best(lang), lang)
        self._languages.show_languages(collection.languages, lang)
        self._titles.show_texts(collection.title)
        self._subtitles.show_texts(collection.subtitle)
        self._eras.show_eras(collection.eras)
        self._choose()
        self._given = self._written()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write the title."""
        super().appear(first or self._titles.first)

    def _choose(self) -> None:
        """Ask for texts in the languages that are chosen."""
        langs = self._languages.languages
        self._titles.ask(fields.TITLE, langs, self._lang)
        self._subtitles.ask(words.SUBTITLE, langs, self._lang)
        self._eras.show_in(langs, self._lang)
        self.refit()

    def _written(self) -> object:
        head = (self._languages.languages, self._titles.texts, self._subtitles.texts)
        return (*head, self._eras.written)

    def _submit(self) -> None:
        if not self._titles.texts:
            self.refuse_field(self._titles.first, fields.NO_TITLE.best(self._lang))
        elif self._eras.fault:
            self.refuse(self._eras.fault)
            self._eras.write_fault()
        else:
            self.tell("")
            self.submitted.emit(self._changed())

    def _changed(self) -> Collection:
        return replace(
            self._collection,
            title=self._titles.texts,
            subtitle=self._subtitles.texts,
            languages=self._languages.languages,
            eras=self._eras.eras,
        )
