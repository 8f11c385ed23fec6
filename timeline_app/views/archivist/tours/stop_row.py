"""One stop of a tour that is edited: its event, its notes, how long, and what is shown."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model.collection import Event, Stop
from timeline_app.model.edtf import DateError, parse
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.tours import words
from timeline_app.views.archivist.tours.handle import Handle
from timeline_app.views.archivist.tours.notes import Notes
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.stepper import Stepper
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_NAME, _SPAN = Face(17, MEDIUM, leading=1.4), Face(15, color="muted", leading=1.4)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SECONDS = 10
"""By how many seconds the buttons change how long to stay."""


class StopRow(QWidget):
    """``now`` is the present view as an EDTF interval."""

    changed = Signal()
    """What it tells may take another height."""
    moved = Signal(object, int)
    """This row, and -1 or 1."""
    dragged = Signal(object, QPoint)
    """This row, and where on the screen the pointer is."""
    removed = Signal(object)
    """This row."""

    def __init__(self, stop: Stop, event: Event | None, now: str) -> None:
        super().__init__()
        style = Style(LIGHT)
        self._event, self._now = event, now
        self._stop_id, self._span, self._seconds = stop.event, stop.span, stop.seconds
        self._lang = "zh"
        self._handle, self._name = Handle(self), TextBlock(_NAME, style, parent=self)
        self._up, self._down = IconButton(Icon.UP, self), IconButton(Icon.CHEVRON, self)
        self._cross = IconButton(Icon.CROSS, self)
        self._notes, self._stay = Notes(stop.notes, self), Stepper(_SECONDS)
        self._named = Named(self._stay, self)
        self._shows = TextBlock(_SPAN, style, parent=self)
        self._as_now = Button(Kind.FLAT, style)
        self._without = Button(Kind.FLAT, style)
        self._put_together()
        self._connect()
        self._stay.show_value(round(stop.seconds or 0))

    @property
    def stop(self) -> Stop:
        """The stop as it is written."""
        return Stop(self._stop_id, self._span, self._notes.texts, self._seconds)

    @property
    def first(self) -> QWidget:
        """What is to have the focus at first."""
        return self._notes

    def show_in(self, langs: tuple[str, ...], lang: str, number: int) -> None:
        """Ask for notes in these languages; ``number`` is its place among all, from 1."""
        self._lang = lang
        name = self._called(lang)
        self._name.set_text(words.STOP.best(lang).format(number, name), lang)
        self._notes.show_in(langs, lang)
        self._named.set_name(words.SECONDS.best(lang), lang)
        self._stay.say(words.LESS.best(lang).format(name), words.MORE.best(lang).format(name))
        for button, said in (
            (self._up, words.EARLIER),
            (self._down, words.LATER),
            (self._cross, words.REMOVE_NAMED),
        ):
            button.setAccessibleName(said.best(lang).format(name))
        self._as_now.say(words.NOW.best(lang), lang)
        self._as_now.setAccessibleName(words.NOW_NAMED.best(lang).format(name))
        self._without.say(words.WITHOUT.best(lang), lang)
        self._without.setAccessibleName(words.WITHOUT_NAMED.best(lang).format(name))
        self._show_span()

    def set_ends(self, *, first: bool, last: bool) -> None:
        """Whether it is the first or the last one."""
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        buttons = (self._up, self._down, self._cross, self._as_now, self._without)
        parts: tuple[Styled, ...] = (
            self._handle,
            self._name,
            self._notes,
            self._named,
            self._shows,
            *buttons,
        )
        for part in parts:
            part.restyle(style)
        self._column.setSpacing(style.px(6))
        self._foot.setSpacing(style.px(16))
        self._deeds.setSpacing(style.px(16))
        inset = style.room(32)
        self._notes.setContentsMargins(inset, 0, 0, 0)
        self._foot.setContentsMargins(inset, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key(), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(self, step)
        else:
            super().keyPressEvent(event)

    def _put_together(self) -> None:
        head = QHBoxLayout()
        middle = Qt.AlignmentFlag.AlignVCenter
        head.addWidget(self._handle, 0, middle)
        head.addWidget(self._name, 1, middle)
        for button in (self._up, self._down, self._cross):
            head.addWidget(button, 0, middle)
        shown = QWidget(self)
        beside = QVBoxLayout(shown)
        beside.setContentsMargins(0, 0, 0, 0)
        deeds = QWidget(shown)
        self._deeds = Flow(deeds)
        self._deeds.addWidget(self._as_now)
        self._deeds.addWidget(self._without)
        beside.addWidget(self._shows)
        beside.addWidget(deeds)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._named, 1, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(shown, 2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._notes)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        self._handle.dragged.connect(self._drag)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._cross.clicked.connect(self._remove)
        self._stay.changed.connect(self._time)
        self._as_now.clicked.connect(self._take_view)
        self._without.clicked.connect(self._leave_open)

    def _called(self, lang: str) -> str:
        if self._event is None:
            return words.GONE.best(lang).format(self._stop_id)
        return f"{in_words(self._event.date, lang)}  {self._event.title.best(lang)}"

    def _show_span(self) -> None:
        lang, span = self._lang, self._span
        said = words.NO_SPAN.best(lang)
        if span is not None:
            said = words.SPAN.best(lang).format(_worded(span, lang))
        self._shows.set_text(said, lang)
        self._without.setVisible(span is not None)
        self._as_now.setEnabled(span != self._now)

    def _time(self, seconds: int) -> None:
        self._seconds = float(seconds) if seconds > 0 else None

    def _take_view(self) -> None:
        self._set_span(self._now)

    def _leave_open(self) -> None:
        self._set_span(None)
        self._as_now.setFocus()

    def _set_span(self, span: str | None) -> None:
        self._span = span
        self._show_span()
        self.changed.emit()

    def _drag(self, at: QPoint) -> None:
        self.dragged.emit(self, at)

    def _move_up(self) -> None:
        self.moved.emit(self, -1)

    def _move_down(self) -> None:
        self.moved.emit(self, 1)

    def _remove(self) -> None:
        self.removed.emit(self)


def _worded(span: str, lang: str) -> str:
    try:
        return in_words(parse(span), lang)
    except DateError:
        return span  # as written, where it is no date that we can read
