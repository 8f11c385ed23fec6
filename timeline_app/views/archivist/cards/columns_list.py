"""What the columns of a table hold, one row a column."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.formats.mapping import LEFT_OUT, Column, Mapping, Table
from timeline_app.storage.formats.rows import TEXTS
from timeline_app.views.archivist.cards import import_words as words
from timeline_app.views.archivist.cards.column_row import ColumnRow
from timeline_app.widgets.face import Face
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock
from timeline_app.widgets.tick import Tick

_HEADING = Face(15, BOLD, "muted", leading=1.4)


class ColumnsList(QWidget):
    """Two columns never hold the same: of one that is chosen anew, the other is left out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._mapping = Mapping(())
        self._rows: list[ColumnRow] = []
        self._heading = TextBlock(_HEADING, self._style, parent=self)
        self._headed = Tick(self._style, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._headed)
        self._headed.clicked.connect(self._turn)

    @property
    def mapping(self) -> Mapping:
        """What the columns hold, as a person put it right."""
        return replace(self._mapping, columns=tuple(row.column for row in self._rows))

    def show_table(self, table: Table, lang: str) -> None:
        """Show a table, and what its columns probably hold."""
        self._mapping = table.guess
        self._heading.set_text(words.COLUMNS.best(lang), lang)
        self._headed.say(words.HEADED.best(lang), lang)
        self._headed.setChecked(table.guess.first > 0)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        langs = tuple(dict.fromkeys((*_languages(table.guess), "zh", "en")))
        for number, (heading, column) in enumerate(
            zip(table.headings, table.guess.columns, strict=True)
        ):
            row = ColumnRow(heading, tuple(cells[number] for cells in table.rows), self)
            row.chosen.connect(self._choose)
            row.restyle(self._style)
            row.show_column(_resolved(column, table.guess.lang), number + 1, langs, lang)
            self._rows.append(row)
            self._column.addWidget(row)
            row.show()  # at once, not when the layout finds time: the card reckons with it now

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        parts: tuple[Styled, ...] = (self._heading, self._headed, *self._rows)
        for part in parts:
            part.restyle(style)
        self._column.setSpacing(style.px(8))

    def _choose(self, chosen: ColumnRow) -> None:
        for row in self._rows:
            if row is not chosen and row.column == chosen.column:
                row.choose(Column(LEFT_OUT))
        self.changed.emit()

    def _turn(self) -> None:
        first = max(1, self._mapping.first) if self._headed.isChecked() else 0
        self._mapping = replace(self._mapping, first=first)
        self.changed.emit()


def _languages(guess: Mapping) -> list[str]:
    return [guess.lang, *(column.lang for column in guess.columns if column.lang)]


def _resolved(column: Column, lang: str) -> Column:
    """A text of no known language is in that of the table."""
    return Column(column.field, column.lang or lang) if column.field in TEXTS else column
