"""What differs between two versions, part by part, then and now side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from timeline_app.editing.telling import FATES, Fate, PartTold, Told
from timeline_app.editing.telling_fields import FieldTold
from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.views.archivist.cards import version_words as words
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_MORE, _TITLE = Face(16, leading=1.4), Face(16, BOLD, leading=1.4)
_FATE, _NAME = Face(14, MEDIUM, "muted", leading=1.4), Face(14, color="muted", leading=1.4)
_VALUE, _ABSENT = Face(15, leading=1.4), Face(15, color="muted", leading=1.4)
_SIDE = Face(14, BOLD, "muted", leading=1.4)


class DifferenceView(Column):
    """Made anew for each difference, style and language."""

    def __init__(self, told: Told, style: Style, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(style, lang, parent)
        for part in told.parts:
            self._tell(part)
        if told.more:
            self.say(_MORE, words.MORE.best(lang).format(told.more), 12)

    def _tell(self, part: PartTold) -> None:
        fate = f"{part.kind} · {FATES[part.fate].best(self.lang)}"
        self.say(_FATE, fate, 18)
        self.say(_TITLE, part.title)
        if part.fate is Fate.CHANGED:
            self.put(self._table(part.fields))
        else:
            self.put(self._list(part.fields))

    def _list(self, fields: tuple[FieldTold, ...]) -> QWidget:
        """What stands on the only side there is."""
        made = Column(self.look, self.lang, self)
        made.indent(12, 0, 0, 0)
        for field in fields:
            made.say(_NAME, field.name, 6)
            made.say(_VALUE, field.old or field.new)
        return made

    def _table(self, fields: tuple[FieldTold, ...]) -> QWidget:
        """Both sides, each under its heading."""
        made = QWidget(self)
        grid = QGridLayout(made)
        grid.setContentsMargins(self.look.px(12), 0, 0, 0)
        grid.setHorizontalSpacing(self.look.px(20))
        grid.setVerticalSpacing(self.look.px(2))
        for side, said in enumerate((words.THEN, words.NOW)):
            grid.setColumnStretch(side, 1)
            self._put(grid, 0, side, _SIDE, said.best(self.lang))
        for field in fields:
            row = grid.rowCount() + 1
            grid.setRowMinimumHeight(row - 1, self.look.px(4))
            name = TextBlock(_NAME, self.look, field.name, self.lang, made)
            grid.addWidget(name, row, 0, 1, 2)
            for side, text in enumerate((field.old, field.new)):
                shown = text or words.NOTHING.best(self.lang)
                self._put(grid, row + 1, side, _VALUE if text else _ABSENT, shown)
        return made

    def _put(self, grid: QGridLayout, row: int, side: int, face: Face, text: str) -> None:
        block = TextBlock(face, self.look, text, self.lang, grid.parentWidget())
        grid.addWidget(block, row, side, Qt.AlignmentFlag.AlignTop)
