"""The mark of an event in the margin of the reader's page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.stage.told import Told
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.shape_mark import ShapeMark

_WIDE, _AIR = 92, 40
"""A date of two words, and what stands around it."""
INSET = 24
SHAPE = 12
DATE = Face(15, MEDIUM, leading=1.4)
_NOTE = Face(13, color="muted", leading=1.35)


def margin(style: Style) -> float:
    """Width of the margin in which the marks stand, in pixels at 1080 lines."""
    return _WIDE * style.text + _AIR


class MarginMark(Column):
    """Shape and date of the event, and a small note below them where there is one."""

    def __init__(self, told: Told, style: Style, lang: str, parent: QWidget) -> None:
        super().__init__(style, lang, parent)
        self.setFixedWidth(style.px(margin(style)))
        self._told = told

    def fill(self, above: float, note: str = "") -> None:
        """Lay it out, with so much room above."""
        self.indent(0, above, 16, 0)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.look.px(8))
        mark = ShapeMark(self._told.look, self.look, SHAPE, line)
        mark.setFixedHeight(self.look.room(DATE.pixels * DATE.leading))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        said = Column(self.look, self.lang, line)
        said.say(DATE, self._told.date)
        said.say(_NOTE, note, 2)
        row.addWidget(said, 1)
        self.put(line)
        self.rows.addStretch(1)
