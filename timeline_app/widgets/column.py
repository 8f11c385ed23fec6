"""Texts and widgets one below the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock


class Column(QWidget):
    """A column in one style and, unless said otherwise, one language."""

    def __init__(self, style: Style, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = style
        self.lang = lang
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)

    def indent(self, left: float, top: float, right: float, bottom: float) -> None:
        """Leave room around, in pixels at 1080 lines."""
        sides = [round(side * self.look.unit) for side in (left, top, right, bottom)]
        self.rows.setContentsMargins(*sides)

    def say(
        self,
        face: Face,
        text: str,
        above: float = 0,
        *,
        lang: str | None = None,
        color: QColor | None = None,
    ) -> None:
        """Add a text, with so much room above; nothing where there is no text."""
        if not text.strip():
            return
        block = TextBlock(face, self.look, text, lang or self.lang, self)
        if color is not None:
            block.set_color(color)
        self.put(block, above)

    def put(self, widget: QWidget, above: float = 0, *, narrow: bool = False) -> None:
        """Add a widget, over the whole width or (narrow) as wide as it asks to be."""
        if above:
            self.rows.addSpacing(self.look.px(above))
        self.rows.addWidget(
            widget, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0)
        )
