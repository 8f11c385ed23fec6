"""The card on which a source is described, and its full text attached."""

from pathlib import Path
from uuid import uuid4

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from timeline_app.articles.reading.read_article import ENDINGS
from timeline_app.model.collection import Collection, Source
from timeline_app.render.style import Style
from timeline_app.views.archivist.sources import words
from timeline_app.views.archivist.sources.attachment import Attachment
from timeline_app.views.archivist.sources.fields import SourceFields
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.drop_zone import DropZone
from timeline_app.widgets.form_card import CANCEL, SAVE


class SourceForm(ActionCard):
    """Says the source; whoever made the card keeps its text, saves both, and closes the card."""

    submitted = Signal(object, object)
    """A ``Source``, and the article's text as a ``str`` or None where it isn't a new one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=900)
        self._given = Source(id="")
        self._fields, self._attachment = SourceFields(), Attachment()
        self.add(self._attachment)
        self.add(self._fields)
        self._cancel = self.add_button()
        self.finish()
        self._zone = DropZone(ENDINGS, self)
        self._zone.dropped.connect(self._read_first)
        self._cancel.clicked.connect(self.dismiss)
        self._fields.entered.connect(self.submit)
        self._attachment.taken.connect(self._fields.fill)
        self._attachment.resized.connect(self.refit)
        self.act_asked.connect(self.submit)
        self.closed.connect(self._attachment.rest)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._zone.restyle(style)
        super().restyle(style)

    @property
    def text_name(self) -> str:
        """What the copy of the text is to be called, without an ending."""
        return self._attachment.name

    @property
    def at_risk(self) -> bool:
        """Whether anything is written or attached that isn't saved."""
        return self._source != self._given or self._attachment.text is not None

    def show_for(self, collection: Collection, source: Source | None, lang: str) -> None:
        """Show a source of this collection, or an empty one."""
        own = collection.languages[0] if collection.languages else lang
        self._given = source or Source(id=str(uuid4()), in_language=own)
        title = words.ADD_TITLE if source is None else words.EDIT_TITLE
        self.head(title.best(lang), SAVE, lang)
        self._cancel.say(CANCEL.best(lang), lang)
        self._zone.say(words.DROP.best(lang), lang)
        self._zone.set_open(is_open=True)
        self._fields.show_source(self._given, collection.languages, lang)
        self._attachment.show_kept(self._given.text, lang)
        for editor in (*self.findChildren(QLineEdit), *self.findChildren(QPlainTextEdit)):
            editor.setAcceptDrops(False)  # a file that is dropped on it is meant for the card
        self.refit()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write."""
        super().appear(first or self._fields.first)

    def set_folder(self, folder: Path) -> None:
        """Begin to look for files here."""
        self._attachment.folder = str(folder)

    def attach(self, path: Path | None = None) -> None:
        """Read the full text from a file, or from one that is asked for."""
        if path is None:
            self._attachment.choose()
        else:
            self._attachment.read(path)

    def submit(self) -> None:
        """Say the source, or what is missing."""
        fault = self._attachment.fault or self._fields.fault
        if fault is not None:
            self.refuse_field(*fault)
        else:
            self.tell("")
            self.submitted.emit(self._source, self._attachment.text)

    @property
    def _source(self) -> Source:
        return replace(self._fields.source, text=self._attachment.kept)

    def _read_first(self, paths: list[str]) -> None:
        self.attach(Path(paths[0]))
