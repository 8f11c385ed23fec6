"""The presenter's notes in large type."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.presenting.program import Stop
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.presenter import words
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.scroll import Scroll

_OF_STOP = Face(28, leading=1.5)
_OF_EVENT = Face(24, color="muted", leading=1.5)
_PAGE = 0.8
_NONE = Face(20, color="muted", leading=1.5)


class NotesPane(QWidget):
    """What the tour notes for this stop, and below what the event has for any show."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(DARK)
        self._stop: Stop | None = None
        self.page = Scroll(self._style, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.page)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, style.color("ground"))
        self.setPalette(palette)
        self.page.restyle(style)
        self._fill()

    def show_stop(self, stop: Stop | None) -> None:
        """Show the notes of a stop from their beginning; of the same one they stay as they are."""
        if stop != self._stop:
            self._stop = stop
            self._fill()

    def read(self, direction: int) -> None:
        """Scroll on (+1) or back (-1), by most of what is seen."""
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + direction * round(bar.pageStep() * _PAGE))

    def _fill(self) -> None:
        lang = self._style.lang
        column = Column(self._style, lang)
        own = self._stop.notes.best(lang) if self._stop is not None else ""
        event = self._stop.event.notes.best(lang) if self._stop is not None else ""
        column.say(_OF_STOP, own)
        column.say(_OF_EVENT, event, 18 if own else 0)
        if not own and not event:
            column.say(_NONE, words.NO_NOTES.best(lang))
        column.rows.addStretch(1)
        self.page.show_content(column)
