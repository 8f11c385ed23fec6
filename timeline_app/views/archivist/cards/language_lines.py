"""A line for a text in each of a few languages, side by side."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from timeline_app.editing.languages import field_in
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.field import Line, Named
from timeline_app.widgets.turning import turn

_NARROW = 560
"""In windows narrower than this, at 1080 lines, they stand one below the other."""


class LanguageLines(QWidget):
    """What is written in a language that isn't asked for now is kept."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed in one of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._kept = Localized()
        self._langs: tuple[str, ...] = ()
        self._lines: dict[str, Line] = {}
        self._named: dict[str, Named] = {}
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)

    @property
    def texts(self) -> Localized:
        """What is written, the languages that are asked for first."""
        written = {tag: self._lines[tag].text for tag in self._langs}
        kept = {tag: line.text for tag, line in self._lines.items() if tag not in written}
        return Localized(
            {t: s for t, s in {**written, **self._kept, **kept, **written}.items() if s}
        )

    @property
    def first(self) -> Line:
        """The line of the first language."""
        return self._lines[self._langs[0]]

    def show_texts(self, texts: Localized) -> None:
        """Write these in place of what is there."""
        self._kept = texts
        for tag, line in self._lines.items():
            line.editor.setText(texts.get(tag, ""))

    def ask(self, field: Localized, langs: tuple[str, ...], lang: str) -> None:
        """Ask for this field in these languages; its names are in ``lang``."""
        self._langs = langs
        for tag in langs:
            if tag not in self._lines:
                self._make(tag)
        for place, tag in enumerate(langs):
            self._row.removeWidget(self._named[tag])
            self._row.insertWidget(place, self._named[tag], 1)
            name = field_in(field, tag, lang, alone=len(langs) == 1)
            self._named[tag].set_name(name, lang)
        for tag, named in self._named.items():
            named.setVisible(tag in langs)

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
        line = Line()
        line.editor.setText(self._kept.get(tag, ""))
        line.editor.textEdited.connect(self.changed)
        line.entered.connect(self.entered)
        self._lines[tag] = line
        self._named[tag] = Named(line, self)
        self._named[tag].restyle(self._style)

    def _turn(self) -> None:
        turn(self._row, self.window().width(), self._style.room(_NARROW))
