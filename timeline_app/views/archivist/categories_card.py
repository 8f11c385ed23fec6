"""The categories of a collection, edited on one card."""

from collections import Counter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Category, Collection
from timeline_app.views.archivist.cards import category_words as words
from timeline_app.views.archivist.cards.category_list import CategoryList
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.face import Face
from timeline_app.widgets.form_card import CANCEL, SAVE
from timeline_app.widgets.text_block import TextBlock

_NOTE = Face(15, color="muted", leading=1.4)


class CategoriesCard(ActionCard):
    """Says all categories in their new order; events of one that goes are the asker's to see to."""

    submitted = Signal(object)
    """A tuple of ``Category``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=860)
        self._given: tuple[Category, ...] = ()
        self._note = TextBlock(_NOTE, self._style, parent=self.body)
        self._list = CategoryList()
        self.add(self._note)
        self.add(self._list)
        self._cancel = self.add_button()
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._list.changed.connect(self.refit)
        self.act_asked.connect(self._submit)

    @property
    def at_risk(self) -> bool:
        """Whether any category is another than before."""
        return self._list.categories != self._given

    def show_for(self, collection: Collection, lang: str) -> None:
        """Show the categories of a collection, and how many events each is used by."""
        self.head(words.CATEGORIES.best(lang), SAVE, lang)
        self._cancel.say(CANCEL.best(lang), lang)
        self._note.set_text(words.ORDER.best(lang), lang)
        used = Counter(event.category for event in collection.events if event.category)
        self._list.show_categories(collection.categories, used)
        self._list.show_in(collection.languages, lang)
        self._given = self._list.categories
        self.refit()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write the first name."""
        super().appear(first or self._list.first)

    def _submit(self) -> None:
        if self._list.fault:
            self.refuse(self._list.fault)
            self._list.write_fault()
        else:
            self.tell("")
            self.submitted.emit(self._list.categories)
