"""What stands in place of the form while no event is selected: what to do, and what is left to do."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import BOLD, MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.state.state import State
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.left_to_do import LeftToDo
from timeline_app.views.archivist.form.standing import Standings
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_TITLE = Face(24, BOLD, leading=1.35, even=True)
_TEXT = Face(17, leading=1.75)
_HEAD = Face(15, MEDIUM, "muted", leading=1.4)
_AROUND = 32, 40, 32, 40
_SLICE = 0.004
"""Seconds of counting between two looks at what else is to be done."""


class _Thing(Button):
    """One thing that is left to do; pressed, it leads to the first event where it is."""

    asked = Signal(str)

    def __init__(self, key: str, style: Style, parent: QWidget) -> None:
        super().__init__(Kind.FLAT, style, parent)
        self.key = key
        self._first = ""
        self.clicked.connect(self._ask)
        self.hide()

    def lead_to(self, event_id: str) -> None:
        """The event it leads to."""
        self._first = event_id

    def _ask(self) -> None:
        self.asked.emit(self._first)


class EmptyPage(QWidget):
    """Counts in small steps: a collection may be large."""

    event_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = Style(LIGHT)
        self._state: State | None = None
        self._standings = Standings()
        self._left: LeftToDo | None = None
        self._steps: Iterator[None] = iter(())
        self._title, self._text = TextBlock(_TITLE, style), TextBlock(_TEXT, style)
        self._head = TextBlock(_HEAD, style)
        self._things = tuple(_Thing(key, style, self) for key in words.LEFT_TO_DO)
        self._list, self._column = QVBoxLayout(), QVBoxLayout(self)
        for text in (self._title, self._text, self._head):
            self._column.addWidget(text)
        for thing in self._things:
            self._list.addWidget(thing)
            thing.asked.connect(self.event_asked)
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        parts: tuple[Styled, ...] = (self._title, self._text, self._head, *self._things)
        for part in parts:
            part.restyle(style)
        self._column.setContentsMargins(*(style.px(side) for side in _AROUND))
        self._column.setSpacing(style.px(10))

    def show_state(self, state: State) -> None:
        """Tell of the collection."""
        old, self._state = self._state, state
        lang, count = state.lang, len(state.collection.events)
        self._title.set_text(words.NOT_SELECTED.best(lang), lang)
        many = words.EVENT if count == 1 else words.EVENTS if count else words.NO_EVENTS
        text = many.best(lang).format(count)
        self._text.set_text("\n".join((text, words.BEGIN.best(lang))), lang)
        self._head.set_text(words.TO_DO.best(lang), lang)
        same = old is not None and old.collection is state.collection
        if not (same and old is not None and old.articles is state.articles):
            self._begin(state)
        self._tell(lang)

    def rest(self) -> None:
        """Look no further: nobody sees it."""
        self._timer.stop()
        self._state = None

    def _begin(self, state: State) -> None:
        self._left = LeftToDo(state.collection, state.articles, self._standings)
        self._steps = self._left.look()
        self._timer.start(0)

    def _look(self) -> None:
        """Go on for a moment."""
        end = perf_counter() + _SLICE
        for _ in self._steps:
            if perf_counter() > end:
                return
        self._timer.stop()
        if self._state is not None:
            self._tell(self._state.lang)

    def _tell(self, lang: str) -> None:
        """What was found once all is looked at; nothing where nothing is left to do."""
        left = None if self._timer.isActive() else self._left
        for thing in self._things:
            count = 0 if left is None else left.counted[thing.key]
            one, more = words.LEFT_TO_DO[thing.key]
            thing.say((one if count == 1 else more).best(lang).format(count), lang)
            if left is not None and count:
                thing.lead_to(left.first[thing.key])
            thing.setVisible(bool(count))
        self._head.setVisible(left is not None and bool(left.counted))
