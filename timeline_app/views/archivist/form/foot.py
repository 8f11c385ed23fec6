"""What can be done with an event as a whole, below the form."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.form import words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.flow import Flow

_AROUND, _CLOSE = (32, 12, 32, 14), (24, 8, 24, 10)


class _Deed(Button):
    """Says the command it stands for."""

    asked = Signal(str)

    def __init__(self, command: str, style: Style, parent: QWidget) -> None:
        super().__init__(Kind.HAIRLINE, style, parent)
        self._command = command
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._command)


class Foot(QWidget):
    """New event, duplicate, delete: no question, because each can be undone."""

    command = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        commands = ("new-event", "duplicate", "delete")
        self._new, self._duplicate, self._delete = self._deeds = tuple(
            _Deed(command, self._style, self) for command in commands
        )
        self._row, self._column = Flow(), QVBoxLayout(self)
        self._column.addLayout(self._row)
        for deed in self._deeds:
            self._row.addWidget(deed)
            deed.asked.connect(self.command)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for deed in self._deeds:
            deed.restyle(style)
        self._column.setContentsMargins(
            *(style.px(s) for s in (_CLOSE if style.scarce else _AROUND))
        )
        self._row.setSpacing(style.px(10))

    def show_count(self, count: int, lang: str) -> None:
        """Offer what can be done with so many events that are selected."""
        said: tuple[Localized, ...] = (words.NEW_EVENT, words.DUPLICATE, words.DELETE)
        if count > 1:
            said = (words.NEW_EVENT, words.DUPLICATE_ALL, words.DELETE_ALL)
        for deed, word in zip(self._deeds, said, strict=True):
            deed.say(word.best(lang), lang)
        for deed in self._deeds[1:]:
            deed.setVisible(count > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._style.color("hairline"))
            painter.drawLine(0, 0, self.width(), 0)
