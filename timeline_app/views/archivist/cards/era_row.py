"""One era of those that are edited: its name in each language, and its date."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.editing.date_echo import echo
from timeline_app.model.collection import Era
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import collection_words as words
from timeline_app.views.archivist.cards.language_lines import LanguageLines
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line, Named
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.text_block import TextBlock

_ECHO = Face(15, leading=1.4)


class EraRow(QWidget):
    """Says at once how its date is read."""

    changed = Signal()
    removed = Signal(object)
    """This row."""

    def __init__(self, era_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._id, self._lang = era_id, "zh"
        self._labels, self._date = LanguageLines(self), Line()
        self._named = Named(self._date, self)
        self._echo = TextBlock(_ECHO, self._style, parent=self)
        self._named.add_below(self._echo)
        self._cross = IconButton(Icon.CROSS, self)
        self._column = QVBoxLayout()
        self._column.addWidget(self._labels)
        self._column.addWidget(self._named)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._column, 1)
        self._row.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        self._labels.changed.connect(self._written)
        self._date.editor.textEdited.connect(self._written)
        self._cross.clicked.connect(self._remove)

    @property
    def era(self) -> Era | None:
        """The era as it is written; None where its date can't be read."""
        date = self._read()
        return None if date is None else Era(id=self._id, date=date, label=self._labels.texts)

    @property
    def written(self) -> bool:
        """Whether anything is."""
        return bool(self._labels.texts or self._date.text)

    @property
    def first(self) -> Line:
        """The line of its first name."""
        return self._labels.first

    @property
    def fault(self) -> str:
        """What is wrong with it; empty where nothing is. An empty row is none."""
        if not self.written:
            return ""
        if not self._labels.texts:
            return words.NO_ERA_NAME.best(self._lang)
        return words.NO_ERA_DATE.best(self._lang) if self._read() is None else ""

    def show_era(self, label: Localized, date: str) -> None:
        """Write this name and date."""
        self._labels.show_texts(label)
        self._date.editor.setText(date)

    def show_in(self, langs: tuple[str, ...], lang: str) -> None:
        """Ask for names in these languages; say everything in ``lang``."""
        self._lang = lang
        self._labels.ask(words.ERA, langs, lang)
        self._named.set_name(words.ERA_DATE.best(lang), lang)
        self._answer()

    def write_fault(self) -> None:
        """Put the focus where something is wrong."""
        field = self._labels.first if not self._labels.texts else self._date
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._labels, self._named, self._echo, self._cross):
            part.restyle(style)
        self._column.setSpacing(style.px(6))
        self._row.setSpacing(style.px(8))
        self._answer()

    def _read(self) -> Date | None:
        return echo(self._date.text, self._lang).date

    def _answer(self) -> None:
        text, date = echo(self._date.text, self._lang)
        color = "muted" if not self._date.text else "ink" if date is not None else "accent"
        self._echo.set_text(text, self._lang)
        self._echo.set_color(self._style.color(color))
        name = self._labels.texts.best(self._lang) or words.UNNAMED.best(self._lang)
        self._cross.setAccessibleName(words.REMOVE_ERA.best(self._lang).format(name))

    def _written(self) -> None:
        self._answer()
        self.changed.emit()

    def _remove(self) -> None:
        self.removed.emit(self)
