"""The collection's title above the timeline."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.collection import Collection
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_TITLE = Face(26, BOLD, leading=1.35, most=1)
_SUBTITLE = Face(16, color="muted", leading=1.4, most=1)
_AROUND = (28, 16, 28, 8)


class Head(QWidget):
    """Title and, where height isn't scarce, subtitle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._title = TextBlock(_TITLE, self._style, parent=self)
        self._subtitle = TextBlock(_SUBTITLE, self._style, parent=self)
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._subtitle)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._rows.setContentsMargins(*(style.px(side) for side in _AROUND))
        self._title.restyle(style)
        self._subtitle.restyle(style)

    def name(self, collection: Collection, lang: str) -> None:
        """Show the title of a collection."""
        self._title.set_text(" ".join(collection.title.best(lang).split()), lang)
        self._subtitle.set_text(" ".join(collection.subtitle.best(lang).split()), lang)
        self._subtitle.setVisible(bool(self._subtitle.words) and not self._style.scarce)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))
