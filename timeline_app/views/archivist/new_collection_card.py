"""A new collection in two steps: languages and title, then categories."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Collection
from timeline_app.views.archivist.cards import new_words as words
from timeline_app.views.archivist.cards.categories_page import CategoriesPage
from timeline_app.views.archivist.cards.title_page import TitlePage
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.form_card import CANCEL


class NewCollectionCard(ActionCard):
    """Says the collection it describes; whoever made the card knows where to keep it."""

    submitted = Signal(object)
    """A ``Collection``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=860)
        self._titles, self._categories = TitlePage(), CategoriesPage()
        self.add(self._titles)
        self.add(self._categories)
        self._cancel, self._back = self.add_button(), self.add_button()
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._back.clicked.connect(self._first_step)
        self._titles.changed.connect(self.refit)
        self._categories.changed.connect(self.refit)
        self._titles.entered.connect(self.act_asked)
        self.act_asked.connect(self._go_on)

    @property
    def with_article(self) -> bool:
        """Whether an article is to be chosen next, to take events from."""
        return self._categories.with_article

    @property
    def at_risk(self) -> bool:
        """Whether anything is written."""
        return self._titles.written or bool(self._categories.categories)

    def show_in(self, lang: str) -> None:
        """An empty card, the language of the window first."""
        self._lang = lang
        self._cancel.say(CANCEL.best(lang), lang)
        self._back.say(words.BACK.best(lang), lang)
        self._titles.show_in(lang)
        self._categories.show_in(lang)
        self._first_step()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write the title."""
        super().appear(first or self._titles.titles.first)

    def _first_step(self) -> None:
        self._show_step(first=True)
        self.head(words.HEADING.best(self._lang), words.NEXT, self._lang)
        if self.isVisible():
            self._titles.titles.first.setFocus()

    def _second_step(self) -> None:
        self._categories.ask(self._titles.languages, self._lang)
        self._show_step(first=False)
        self.head(words.HEADING.best(self._lang), words.KEEP, self._lang)
        self._categories.first.setFocus()

    def _show_step(self, *, first: bool) -> None:
        self._titles.setVisible(first)
        self._cancel.setVisible(first)
        self._categories.setVisible(not first)
        self._back.setVisible(not first)

    def _go_on(self) -> None:
        """Go to the second step, or say the collection; or what is missing."""
        if not self._titles.titles.texts:
            self._first_step()
            self.refuse_field(self._titles.titles.first, words.NO_TITLE.best(self._lang))
        elif self._categories.isHidden():
            self._second_step()
        elif self._categories.fault:
            self._categories.write_fault()
            self.refuse(self._categories.fault)
        else:
            self.tell("")
            self.submitted.emit(self._collection())

    def _collection(self) -> Collection:
        return Collection(
            title=self._titles.titles.texts,
            subtitle=self._titles.subtitles.texts,
            languages=self._titles.languages,
            categories=self._categories.categories,
        )
