"""Below the detail while events are bright: what they have in common, and the way along them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.state.state import State
from timeline_app.views.kiosk import words
from timeline_app.views.kiosk.control import Control
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon
from timeline_app.widgets.search_field import SearchField
from timeline_app.widgets.text_block import TextBlock

_FACE = Face(18, BOLD, leading=1.3)
_AIR, _GAP = 12, 8


class MatchesStrip(QWidget):
    """With a keyboard there is a search field in it, too, and it stays."""

    walked = Signal(int)
    cleared = Signal()
    query_changed = Signal(str)

    def __init__(self, dpi: float, parent: QWidget, *, keyboard: bool) -> None:
        super().__init__(parent)
        self._dpi = dpi
        self._style = Style(LIGHT)
        self.search = SearchField(self) if keyboard else None
        self._told = TextBlock(_FACE, self._style, parent=self)
        self._previous, self._next = Control(self, Icon.BEFORE), Control(self, Icon.NEXT)
        self._clear = Control(self, Icon.CROSS)
        self._rows, self._row = QVBoxLayout(self), QHBoxLayout()
        if self.search is not None:
            self._rows.addWidget(self.search)
            self.search.query_changed.connect(self.query_changed)
            self.search.walked.connect(self.walked)
        self._rows.addLayout(self._row)
        self._row.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self._previous, self._next, self._clear):
            self._row.addWidget(button)
        self._previous.clicked.connect(self._back)
        self._next.clicked.connect(self._on)
        self._clear.clicked.connect(self.cleared)

    @property
    def wanted(self) -> bool:
        """Whether it has something to show."""
        return self.search is not None or bool(self._told.words)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        air = style.px(_AIR)
        self._rows.setContentsMargins(2 * air, air, air, air)
        for layout in (self._rows, self._row):
            layout.setSpacing(style.px(_GAP))
        self._told.restyle(style)
        for button in (self._previous, self._next, self._clear):
            button.set_sizes(style, side(Target.PRIMARY, self._dpi))
        if self.search is not None:
            self.search.restyle(style)
            self.search.setFixedHeight(self.search.sizeHint().height())

    def show_matches(self, label: str, state: State) -> None:
        """Show what is bright now; ``label`` says what it has in common, "" where nothing is."""
        lang, matches = state.lang, state.matches
        self._told.set_text("" if matches is None else _told(label, state), lang)
        self._told.setVisible(matches is not None)  # else it would keep room for a line
        for button, name in (
            (self._previous, words.PREVIOUS),
            (self._next, words.NEXT),
            (self._clear, words.CLEAR),
        ):
            button.say("", lang, name.best(lang))
            button.setVisible(matches is not None)
        for button in (self._previous, self._next):
            button.setEnabled(bool(matches))
        if self.search is not None:
            self.search.set_words(words.SEARCH.best(lang), words.CLEAR.best(lang), lang)
            self.search.show_query(state.query)
        self._row.invalidate()  # else the row within would remember how tall the words before were

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Also of the search field alone, which is as tall at any width."""
        height = super().heightForWidth(width)
        return height if height >= 0 else self.sizeHint().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            ground = "highlight" if self._told.words else "card"
            painter.fillRect(self.rect(), self._style.color(ground))
            painter.fillRect(0, 0, self.width(), 1, self._style.color("hairline"))

    def _back(self) -> None:
        self.walked.emit(-1)

    def _on(self) -> None:
        self.walked.emit(1)


def _told(label: str, state: State) -> str:
    """The label with how many there are or, while they are walked, which of them is shown."""
    matches, lang = state.matches or (), state.lang
    if state.selected in matches:
        at = matches.index(state.selected) + 1
        return words.WALKED.best(lang).format(label, at, len(matches))
    return words.COUNTED.best(lang).format(label, words.counted(len(matches), lang))
