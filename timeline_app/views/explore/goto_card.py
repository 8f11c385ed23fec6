"""Go to a date: one field that answers at once, and the way there."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.commands import command
from timeline_app.editing.date_echo import echo
from timeline_app.editing.words import DATE
from timeline_app.model.calendar import civil
from timeline_app.model.collection import Event
from timeline_app.model.columns import outermost
from timeline_app.model.edtf import Date, DateKind
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.timescale.wording import in_words
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Line, Named
from timeline_app.widgets.overlay import CLOSE, Overlay
from timeline_app.widgets.text_block import TextBlock

GO = Localized({"zh": "前往", "en": "Go there"})
TO_FIRST = Localized({"zh": "去最早处", "en": "Go to the beginning"})
TO_LAST = Localized({"zh": "去最晚处", "en": "Go to the end"})
BEFORE = Localized({"zh": "{}。这条时间线从{}开始。", "en": "{}. This timeline begins with {}."})
AFTER = Localized({"zh": "{}。这条时间线到{}为止。", "en": "{}. This timeline ends with {}."})
_ECHO = Face(15, leading=1.4, most=4)


class GotoCard(Overlay):
    """Says the stretch of time to show: the date's, or the nearest end of the collection."""

    asked = Signal(object)
    """First and last second, as a tuple; the same where the date has one known end."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=560)
        self._lang = "zh"
        self._first: Event | None = None
        self._last: Event | None = None
        self._target: tuple[int, int] | None = None
        self._line = Line()
        self._named = Named(self._line, self.body)
        self._echo = TextBlock(_ECHO, self._style, parent=self.body)
        self._named.add_below(self._echo)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._named)
        self._go = Button(Kind.ACCENT, self._style, self.foot)
        below = QHBoxLayout(self.foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._go, 0, Qt.AlignmentFlag.AlignRight)
        self.foot.show()
        self._go.clicked.connect(self.submit)
        self._line.entered.connect(self.submit)
        self._line.editor.textChanged.connect(self._answer)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        for part in (self._named, self._echo, self._go):
            part.restyle(style)
        super().restyle(style)
        self._answer()

    def show_for(self, events: Sequence[Event], lang: str) -> None:
        """An empty field; the dates of these events are what there is."""
        self._lang = lang
        outer = outermost(events)
        self._first = min(outer, key=_start, default=None)
        self._last = max(outer, key=_end, default=None)
        self.set_title(command("go-to").title.best(lang).rstrip("…"), CLOSE.best(lang), lang)
        self._named.set_name(DATE.best(lang), lang)
        self._line.empty()
        self._answer()

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card, ready to write."""
        super().appear(first or self._line)

    def submit(self) -> None:
        """Say where to go, if the field says it."""
        if self._target is not None:
            self.asked.emit(self._target)
        else:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        """Say at once how the date is read, and where the button leads."""
        text, date = echo(self._line.text, self._lang, self._only_year())
        self._target, go = None, GO
        if date is not None:
            text, go = self._aim(text, date)
        wrong = bool(self._line.text) and self._target is None
        self._echo.set_text(text, self._lang)
        self._echo.set_color(self._style.color(_color(written=bool(self._line.text), wrong=wrong)))
        self._go.say(go.best(self._lang), self._lang)
        self.refit()

    def _aim(self, text: str, date: Date) -> tuple[str, Localized]:
        """Set the target; the sentence and the button's words that go with it."""
        first, last = bounds(date)
        self._target = first, last
        if self._first is not None and max(first + 1, last) <= _start(self._first):
            start = _start(self._first)
            self._target = start, start
            return BEFORE.best(self._lang).format(text, self._when(self._first.date, -1)), TO_FIRST
        if self._last is not None and first >= _end(self._last):
            end = _end(self._last)
            self._target = end, end
            return AFTER.best(self._lang).format(text, self._when(self._last.date, 1)), TO_LAST
        return text, GO

    def _when(self, date: Date, direction: int) -> str:
        """The end of a date that is known, the last one first where ``direction`` is later."""
        part = (date.begin or date.end) if direction < 0 else (date.end or date.begin)
        alone = replace(date, kind=DateKind.POINT, begin=part, end=part, members=())
        return in_words(alone, self._lang)

    def _only_year(self) -> int | None:
        """The year of all events, where they share it: it is taken for a date without one."""
        if self._first is None or self._last is None:
            return None
        first, last = civil(_start(self._first)).year, civil(_end(self._last) - 1).year
        return first if first == last else None


def bounds(date: Date) -> tuple[int, int]:
    """First and last second of a date; of an end that is open or unknown, the other one's."""
    first = date.anchor
    return first, first if date.latest is None else date.latest


def _start(event: Event) -> int:
    return bounds(event.date)[0]


def _end(event: Event) -> int:
    return bounds(event.date)[1]


def _color(*, written: bool, wrong: bool) -> str:
    if not written:
        return "muted"
    return "accent" if wrong else "ink"
