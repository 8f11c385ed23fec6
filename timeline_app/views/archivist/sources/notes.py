"""A note in each of a few languages, one below the other."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing.languages import field_in
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.sources import words
from timeline_app.widgets.field import Named, Text


class Notes(QWidget):
    """What is written in a language that isn't asked for is kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._kept = Localized()
        self._fields: dict[str, Text] = {}
        self._named: dict[str, Named] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def texts(self) -> Localized:
        """What is written."""
        written = {tag: field.text for tag, field in self._fields.items()}
        return Localized({tag: text for tag, text in {**self._kept, **written}.items() if text})

    def ask(self, texts: Localized, langs: tuple[str, ...], lang: str) -> None:
        """Show these texts, and ask for the note in these languages."""
        self._kept = texts
        for tag in langs:
            if tag not in self._fields:
                self._make(tag)
            name = field_in(words.NOTE, tag, lang, alone=len(langs) == 1)
            self._named[tag].set_name(name, lang)
        for tag, named in self._named.items():
            named.setVisible(tag in langs)
            self._fields[tag].editor.setPlainText(texts.get(tag, ""))

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._column.setSpacing(style.px(12))
        for named in self._named.values():
            named.restyle(style)

    def _make(self, tag: str) -> None:
        field = Text(2)
        self._fields[tag] = field
        self._named[tag] = Named(field, self)
        self._named[tag].restyle(self._style)
        self._column.addWidget(self._named[tag])
