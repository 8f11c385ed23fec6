"""New collections, what a collection says of itself, and files of other programs."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from timeline_app.editing import other_parts, step_names
from timeline_app.editing.edit import Edit
from timeline_app.model.collection import Category, Collection
from timeline_app.model.localized import Localized
from timeline_app.storage.creating import create_collection
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist.categories_card import CategoriesCard
from timeline_app.views.archivist.collection_card import CollectionCard
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.new_collection_card import NewCollectionCard
from timeline_app.views.archivist.surroundings import Surroundings

WHERE = Localized({"zh": "新时间线存到哪里", "en": "Where to keep the new collection"})
KINDS = Localized({"zh": "时间线 (*.json)", "en": "Collections (*.json)"})


class Filing(QObject):
    """One card at a time, each told what is there, each heard once."""

    created = Signal(bool)
    """A new collection is open; whether an article is to be chosen for it next."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._new: NewCollectionCard | None = None
        self._card: CategoriesCard | CollectionCard | None = None

    def new_collection(self) -> None:
        """Ask for languages, title and categories, then where to keep it."""
        self._new = NewCollectionCard(self._around.window)
        self._new.submitted.connect(self._create)
        self._around.put(self._new)
        self._new.show_in(self._editor.lang)
        self._new.appear()

    def show_categories(self) -> None:
        """The categories in a form."""
        state = self._around.state
        if state is not None:
            card = CategoriesCard(self._around.window)
            card.submitted.connect(self._set_categories)
            self._lay(card, state.collection)

    def show_collection(self) -> None:
        """Title, languages and eras in a form."""
        state = self._around.state
        if state is not None:
            card = CollectionCard(self._around.window)
            card.submitted.connect(self._set_collection)
            self._lay(card, state.collection)

    def _lay(self, card: CategoriesCard | CollectionCard, collection: Collection) -> None:
        self._card = card
        self._around.put(card)
        card.show_for(collection, self._editor.lang)
        card.appear()

    def keep_new(self, collection: Collection, refuse: Callable[[str], None]) -> bool:
        """Ask where to keep a new collection, and open it; False where nobody knows or can."""
        path = self._ask_path()
        return path is not None and self._write(path, collection, refuse)

    def _create(self, collection: Collection) -> None:
        card = self._new
        if card is not None and self.keep_new(collection, card.refuse):
            card.dismiss()
            self.created.emit(card.with_article)

    def _ask_path(self) -> Path | None:
        lang, loaded = self._editor.lang, self._around.loaded
        folder = Path.cwd() if loaded is None else loaded.path.parent
        path, _ = QFileDialog.getSaveFileName(
            self._around.window, WHERE.best(lang), str(folder / "events.json"), KINDS.best(lang)
        )
        return Path(path) if path else None

    def _write(self, path: Path, collection: Collection, refuse: Callable[[str], None]) -> bool:
        try:
            create_collection(path, collection)
        except SaveError as fault:
            refuse(fault.sentence.best(self._editor.lang))
            return False
        self._around.open_path(str(path))
        return True

    def _set_categories(self, categories: tuple[Category, ...]) -> None:
        if self._editor.make(lambda held, by: other_parts.put_categories(held, categories, by)):
            self._dismiss()

    def _set_collection(self, collection: Collection) -> None:
        if self._editor.make(lambda _held, _by: Edit(step_names.CHANGE_COLLECTION, collection)):
            self._dismiss()

    def _dismiss(self) -> None:
        if self._card is not None:
            self._card.dismiss()
