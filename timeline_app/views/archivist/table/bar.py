"""The line above the table: filter, what is shown and selected, and the columns."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.table import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.search_field import SearchField
from timeline_app.widgets.text_block import TextBlock

_STATUS = Face(15, color="muted", leading=1.4, most=1)
_HEIGHT, _FIELD = (24, 21), (24, 11)
_FILTER = (150, 90), (200, 100)
"""The narrowest and the widest that the filter is."""
_PAD, _GAP = 10, 16

_AWAY = (Qt.Key.Key_Escape, Qt.Key.Key_Down)


class TableBar(QWidget):
    """Says what is written into the filter, and which button was pressed."""

    query_changed = Signal(str)
    down = Signal()
    """From the filter into the table."""
    columns_asked = Signal()
    delete_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._lang, self._query = "zh", ""
        self._filter = SearchField(self)
        self._status = TextBlock(_STATUS, self._style, parent=self)
        self._delete = Button(Kind.FLAT, self._style, self)
        self.columns = Button(Kind.FLAT, self._style, self)
        self._filter.query_changed.connect(self._ask)
        self._filter.walked.connect(self._enter)
        self.columns.clicked.connect(self.columns_asked)
        self._delete.clicked.connect(self.delete_asked)
        line = self._filter.focusProxy()
        if line is not None:
            line.installEventFilter(self)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for part in (self._filter, self._status, self._delete, self.columns):
            part.restyle(style)
        self.setFixedHeight(style.room(*_HEIGHT))
        self._arrange()

    def say(self, lang: str) -> None:
        """Name everything in a language."""
        self._lang = lang
        self._filter.set_words(words.FILTER.best(lang), words.CLEAR.best(lang), lang)
        self._delete.say(words.DELETE.best(lang), lang)
        self.columns.say(words.COLUMNS.best(lang), lang)
        self._arrange()

    def show_status(self, text: str, *, chosen: bool, fault: bool = False) -> None:
        """What is in the table; ``fault`` where it is a refusal."""
        self._status.set_text(text, self._lang)
        self._status.set_color(self._style.color("accent" if fault else "muted"))
        self._delete.setVisible(chosen)
        self._arrange()

    def show_found(self, found: str, *, nothing: bool) -> None:
        """How much the filter lets through."""
        self._filter.show_found(found, nothing=nothing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """In the filter, Esc empties it or goes on to the table, and ↓ goes there, too."""
        if not isinstance(event, QKeyEvent) or event.key() not in _AWAY:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self._query:
                self._filter.show_query("")
                self._ask("")
            else:
                self.down.emit()
        event.accept()
        return True

    def _ask(self, query: str) -> None:
        self._query = query
        self.query_changed.emit(query)

    def _enter(self) -> None:
        self.down.emit()

    def _arrange(self) -> None:
        """From the left: filter, status; from the right: columns; what acts stands by what it is about."""
        style, px = self._style, self._style.px
        right = self._place_right(self.columns, self.width() - px(_PAD))
        least, most = (style.room(*each) for each in _FILTER)
        tall = style.room(*_FIELD)
        wide = max(least, min(most, self.width() // 3))
        self._filter.setGeometry(px(_PAD), (self.height() - tall) // 2, wide, tall)
        left = self._filter.geometry().right() + 1 + px(_GAP)
        delete = self._delete.sizeHint()
        shown = self._delete.isVisibleTo(self)
        room = right - px(_GAP) - left - (delete.width() + px(_GAP) if shown else 0)
        status = max(0, min(self._status.natural_width(), room))
        height = self._status.heightForWidth(status)
        self._status.setGeometry(left, (self.height() - height) // 2, status, height)
        top = (self.height() - delete.height()) // 2
        self._delete.setGeometry(
            QRect(left + status + px(_GAP), top, delete.width(), delete.height())
        )

    def _place_right(self, button: Button, right: int) -> int:
        size = button.sizeHint()
        left = right - size.width()
        button.setGeometry(left, (self.height() - size.height()) // 2, size.width(), size.height())
        return left
