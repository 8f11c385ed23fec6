"""A file of another program is read: what it holds, and where that goes."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.storage.formats.imported import Imported
from timeline_app.storage.formats.mapping import Table
from timeline_app.storage.formats.table import IMPORTS
from timeline_app.views.archivist.cards import import_words as words
from timeline_app.views.archivist.cards.columns_list import ColumnsList
from timeline_app.views.archivist.cards.events_preview import EventsPreview, preview
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.button import Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.form_card import CANCEL
from timeline_app.widgets.text_block import TextBlock

_NOTE = Face(15, color="muted", leading=1.5)


class Into(Enum):
    """Where the events go."""

    NEW = "a new collection"
    THIS = "the collection that is open"


@dataclass(frozen=True, slots=True)
class ImportWish:
    """What was read, and where it goes."""

    imported: Imported
    into: Into


class ImportCard(ActionCard):
    """Whoever made the card reads the file and says what came of it."""

    choose_asked = Signal()
    """A file is to be chosen."""
    dropped = Signal(str)
    """Path of a file that was dropped on the card."""
    mapping_changed = Signal(object)
    """A ``Mapping`` that is complete: the table is to be read anew."""
    submitted = Signal(object)
    """An ``ImportWish``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=900)
        self.setAcceptDrops(True)
        self._imported: Imported | None = None
        self._can_add = False
        self._note, self._columns = TextBlock(_NOTE, self._style), ColumnsList()
        self._preview: EventsPreview | None = None
        self.add(self._note)
        self.add(self._columns)
        self._cancel, self._choose = self.add_button(), self.add_button()
        self._add = self.add_button(Kind.HAIRLINE)
        self.finish()
        self._cancel.clicked.connect(self.dismiss)
        self._choose.clicked.connect(self.choose_asked)
        self._add.clicked.connect(self._submit_this)
        self._columns.changed.connect(self._map)
        self.act_asked.connect(self._submit_new)

    def show_in(self, lang: str, *, can_add: bool) -> None:
        """Ask for a file; ``can_add``: whether a collection is open that events can be added to."""
        self.head(words.HEADING.best(lang), words.AS_NEW, lang)
        self._can_add = can_add
        self._cancel.say(CANCEL.best(lang), lang)
        self._choose.say(words.CHOOSE.best(lang), lang)
        self._add.say(words.ADD.best(lang), lang)
        kinds = (f"{each.name.best(lang)}  {' '.join(each.endings)}" for each in IMPORTS)
        self._note.set_text("\n".join((words.WHICH.best(lang), *kinds)), lang)
        self._columns.hide()
        self._show_imported(None)
        self._offer(offered=False)

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on the button that chooses a file."""
        super().appear(first or self._choose)

    def show_file(self, name: str, kind: Localized) -> None:
        """A file of this name and kind is being read."""
        lang = self._lang
        self._note.set_text(words.FORMAT.best(lang).format(name, kind.best(lang)), lang)
        self._columns.hide()
        self._show_imported(None)
        self._offer(offered=True)
        self.tell(words.READING.best(lang), wrong=False)

    def show_table(self, table: Table) -> None:
        """The file is a table: what its columns hold can be put right."""
        self._columns.show_table(table, self._lang)
        self._columns.show()
        self.refit()

    def show_imported(self, imported: Imported) -> None:
        """Show what was read, before it goes anywhere."""
        self._show_imported(imported)
        self.tell("")

    def refuse(self, sentence: str) -> None:
        """Say why the file can't be read or taken over."""
        self._show_imported(None)
        self.tell(sentence)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._make_preview()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        local = (url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile())
        path = next(local, None)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def _show_imported(self, imported: Imported | None) -> None:
        self._imported = imported
        ready = imported is not None and bool(imported.collection.events)
        self.allow(allowed=ready)
        self._add.setEnabled(ready)
        self._make_preview()

    def _offer(self, *, offered: bool) -> None:
        """Offer ways for the events to go, once there is a file."""
        self._act.setVisible(offered)
        self._add.setVisible(offered and self._can_add)
        self.refit()

    def _make_preview(self) -> None:
        if self._preview is not None:
            self._preview.hide()
            self._preview.deleteLater()
            self._preview = None
        if self._imported is not None:
            told = self._imported.set_aside, self._imported.notes
            self._preview = preview(self._imported.collection, told, self._style, self._lang)
            self.add(self._preview)
            self._preview.show()
        self.refit()

    def _map(self) -> None:
        if self._columns.mapping.complete:
            self.tell(words.READING.best(self._lang), wrong=False)
            self.mapping_changed.emit(self._columns.mapping)
        else:
            self.refuse(words.INCOMPLETE.best(self._lang))

    def _submit_new(self) -> None:
        self._submit(Into.NEW)

    def _submit_this(self) -> None:
        self._submit(Into.THIS)

    def _submit(self, into: Into) -> None:
        if self._imported is not None:
            self.submitted.emit(ImportWish(self._imported, into))
