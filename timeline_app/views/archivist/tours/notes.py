"""What is said at a stop, a few lines in each language of the collection."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from timeline_app.editing.languages import field_in
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.form.texts_by_language import rewritten, text_in
from timeline_app.views.archivist.tours import words
from timeline_app.widgets.field import Named, Text
from timeline_app.widgets.turning import turn

_LINES = 3
_NARROW = 720
"""In windows narrower than this, at 1080 lines, they stand one below the other."""


class Notes(QWidget):
    """Texts in other languages than those that are asked for are kept."""

    def __init__(self, notes: Localized, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._notes = notes
        self._fields: dict[str, Text] = {}
        self._named: dict[str, Named] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def texts(self) -> Localized:
        """What is written."""
        found = self._notes
        for tag, field in self._fields.items():
            if field.text != text_in(found, tag):
                found = rewritten(found, tag, field.text)
        return found

    def show_in(self, langs: tuple[str, ...], lang: str) -> None:
        """Ask for them in these languages; the fields' names are in ``lang``."""
        for tag in langs:
            if tag not in self._fields:
                self._make(tag)
            name = field_in(words.NOTES, tag, lang, alone=len(langs) == 1)
            self._named[tag].set_name(name, lang)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for named in self._named.values():
            named.restyle(style)
        self._row.setSpacing(style.px(12))
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _make(self, tag: str) -> None:
        field = Text(_LINES)
        field.editor.setPlainText(text_in(self._notes, tag))
        self._fields[tag] = field
        self._named[tag] = Named(field, self)
        self._named[tag].restyle(self._style)
        self._row.addWidget(self._named[tag], 1)

    def _turn(self) -> None:
        turn(self._row, self.window().width(), self._style.room(_NARROW))
