"""The eras of a collection while they are edited, one row each."""

from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Era
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.cards import collection_words as words
from timeline_app.views.archivist.cards.era_row import EraRow
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.rows import Rows
from timeline_app.widgets.styled import Styled


class EraList(QWidget):
    """Rows in their order, and a button for one more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._langs: tuple[str, ...] = ("zh",)
        self._lang = "zh"
        self._rows = Rows[EraRow](self)
        self._more = Button(Kind.FLAT, self._style, self)
        self._rows.column.addWidget(self._more)
        self._more.clicked.connect(self._add_empty)

    @property
    def eras(self) -> tuple[Era, ...]:
        """All that can be read; a row in which nothing is written is none."""
        return tuple(era for row in self._rows if (era := row.era) is not None)

    @property
    def fault(self) -> str:
        """What is wrong with the first row in which something is; empty where nothing is."""
        return next((row.fault for row in self._rows if row.fault), "")

    @property
    def written(self) -> tuple[object, ...]:
        """What is written, to be compared."""
        return tuple((row.era, row.fault) for row in self._rows if row.written)

    def write_fault(self) -> None:
        """Put the focus where something is wrong."""
        next(row for row in self._rows if row.fault).write_fault()

    def show_eras(self, eras: tuple[Era, ...]) -> None:
        """Show these instead of those before."""
        self._rows.clear()
        for era in eras:
            self._append(era.id).show_era(era.label, era.date.text)

    def show_in(self, langs: tuple[str, ...], lang: str) -> None:
        """Ask for names in these languages; say everything in ``lang``."""
        self._langs, self._lang = langs, lang
        self._more.say(words.ADD_ERA.best(lang), lang)
        for row in self._rows:
            row.show_in(langs, lang)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        parts: tuple[Styled, ...] = (*self._rows, self._more)
        for part in parts:
            part.restyle(style)
        self._rows.column.setSpacing(style.px(12))

    def _append(self, era_id: str) -> EraRow:
        row = EraRow(era_id, self)
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        row.restyle(self._style)
        row.show_in(self._langs, self._lang)
        self._rows.add(row)
        return row

    def _add_empty(self) -> None:
        row = self._append(str(uuid4()))
        row.show_era(Localized(), "")
        self.changed.emit()
        row.first.setFocus()

    def _remove(self, row: EraRow) -> None:
        self._rows.remove(row)
        self._more.setFocus()
        self.changed.emit()
