"""One column of a table: its heading, what stands in it, and what that is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from timeline_app.editing.languages import spoken
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.formats.mapping import FIELDS, LEFT_OUT, Column
from timeline_app.storage.formats.rows import TEXTS
from timeline_app.views.archivist.cards import import_words as words
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice
from timeline_app.widgets.text_block import TextBlock

_HEADING = Face(16, MEDIUM, leading=1.4, most=2)
_SAMPLE = Face(14, color="muted", leading=1.4, most=2)
_SAMPLES, _BETWEEN = 4, " · "


class ColumnRow(QWidget):
    """Its texts can be in any of a few languages."""

    chosen = Signal(object)
    """This row: a person chose what it holds."""

    def __init__(self, heading: str, cells: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._heading, self._sample = (
            TextBlock(f, style, parent=self) for f in (_HEADING, _SAMPLE)
        )
        self._name = " ".join(heading.split())
        filled = dict.fromkeys(" ".join(cell.split()) for cell in cells if cell.strip())
        self._cells = _BETWEEN.join(list(filled)[:_SAMPLES])
        self._choice = Choice(self)
        self._said = QVBoxLayout()
        self._said.addWidget(self._heading)
        self._said.addWidget(self._sample)
        self._said.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self._said, 3)
        self._row.addWidget(self._choice, 2)
        self._choice.activated.connect(self._tell)

    @property
    def column(self) -> Column:
        """What it holds."""
        field, _, lang = self._choice.key.partition(":")
        return Column(field, lang)

    def show_column(self, column: Column, number: int, langs: tuple[str, ...], lang: str) -> None:
        """Show the column of this number, from 1, and what it probably holds."""
        name = self._name or words.COLUMN.best(lang).format(number)
        self._heading.set_text(name, lang)
        self._sample.set_text(self._cells, lang)
        self._sample.setVisible(bool(self._cells))
        self._choice.setAccessibleName(name)
        self._choice.offer(tuple(_offered(langs, lang)))
        self.choose(column)

    def choose(self, column: Column) -> None:
        """It holds this."""
        self._choice.setCurrentIndex(max(0, self._choice.findData(_key(column))))

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in (self._heading, self._sample):
            part.restyle(style)
        self._choice.restyle(style)
        self._row.setSpacing(style.px(16))

    def _tell(self) -> None:
        self.chosen.emit(self)


def _offered(langs: tuple[str, ...], lang: str) -> list[tuple[str, str]]:
    """All that a column can hold, texts once a language."""
    offered = [(LEFT_OUT, words.LEFT_OUT.best(lang))]
    for field, name in FIELDS.items():
        if field in TEXTS:
            bracket = "{}（{}）" if lang.startswith("zh") else "{} ({})"
            offered += (
                (f"{field}:{tag}", bracket.format(name.best(lang), spoken(tag, lang)))
                for tag in langs
            )
        else:
            offered.append((field, name.best(lang)))
    return offered


def _key(column: Column) -> str:
    return f"{column.field}:{column.lang}" if column.field in TEXTS else column.field
