"""The date, read while it is written, and the words the source has for it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.editing import words as fields
from timeline_app.editing.date_echo import Echo
from timeline_app.model.collection import Event
from timeline_app.model.edtf import Date, DateKind, parse
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import State
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.form import words
from timeline_app.views.archivist.form.date_reading import Reader, in_other_words, other_meaning
from timeline_app.views.archivist.form.draft import Draft
from timeline_app.views.archivist.form.section import Section
from timeline_app.widgets.accessible import announce
from timeline_app.widgets.beside import Beside
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Named
from timeline_app.widgets.live_field import LiveLine
from timeline_app.widgets.text_block import TextBlock

_ECHO = Face(15, leading=1.4)
_KEPT = Face(15, color="muted", leading=1.4)
_NARROWEST = 150
_LONGEST = 24
"""Characters of a date in words on a button."""


class DateSection(Section):
    """What can't be read stays in the field, and the event its date, until it can.

    The source's words follow what is typed unless somebody wrote them: then they are only offered.
    """

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(draft, parent)
        self._lang = "zh"
        self._state: State | None = None
        self._sent = ""
        self._reader = Reader()
        self._known: tuple[object, ...] = ()
        self._unread: dict[str, str] = {}
        self._followed: dict[str, str] = {}
        self._before: dict[str, str] = {}
        self._line, self._words = LiveLine(), LiveLine()
        self._named = Named(self._line), Named(self._words)
        self._row = Beside(_NARROWEST, self, gap=(16, 12))
        self._echo = TextBlock(_ECHO, self.look, parent=self)
        self._kept = TextBlock(_KEPT, self.look, parent=self)
        self._switch = Button(Kind.FLAT, self.look, self)
        self._use = Button(Kind.FLAT, self.look, self)
        self._offers = QVBoxLayout()
        self._put_together()
        self._line.written.connect(self._write)
        self._line.editor.editingFinished.connect(self._speak)
        self._words.written.connect(self._write_words)
        self._switch.clicked.connect(self._change_meaning)
        self._use.clicked.connect(self._use_typed)

    def _put_together(self) -> None:
        date, in_source = self._named
        self._row.put(date, 3)
        self._row.put(in_source, 2)
        for part in (self._row, self._echo, self._kept):
            self.column.addWidget(part)
        self._offers.setSpacing(0)
        for button in (self._switch, self._use):
            self._offers.addWidget(button)
        self.column.addLayout(self._offers)

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""
        super().restyle(style, looks)
        self.column.setSpacing(style.px(4))
        for part in (*self._named, self._row, self._echo, self._kept, self._switch, self._use):
            part.restyle(style)
        self._answer()

    def say(self, lang: str, languages: tuple[str, ...]) -> None:
        """Name the fields."""
        del languages
        self._lang = lang
        for named, name in zip(self._named, (fields.DATE, fields.DATE_TEXT), strict=True):
            named.set_name(name.best(lang), lang)

    def show_event(self, state: State, event: Event, *, fresh: bool) -> None:
        """Show the date; what could not be read when the event was left stands there again."""
        self._state = state
        date = event.date.text
        if fresh:
            self._line.show_text(self._unread.get(event.id, date), fresh=True)
        elif date != self._sent:
            self._unread.pop(event.id, None)
            self._line.show_text(date)
        self._sent = date
        self._words.show_text(event.date_text or "", fresh=fresh)
        known = state.lang, date, event.date_text, event.excerpts
        if fresh or known != self._known:
            self._known = known
            self._answer()

    def begin(self) -> None:
        """Put the focus into the date, ready to be written over."""
        self._line.setFocus()
        self._line.editor.selectAll()

    def _write(self, text: str) -> None:
        event, answer = self.draft.now, self._read()
        date = answer.date
        if date is None:
            self._unread[event.id] = text
        else:
            self._unread.pop(event.id, None)
            self._line.keep()
            self._keep(date, in_other_words(text, date))
        self._tell(answer)

    def _keep(self, date: Date, typed: str | None) -> None:
        """The date is the event's, and the words are the source's if nobody wrote others."""
        event = self.draft.now
        said = event.date_text
        if typed is not None and (not said or said == self._followed.get(event.id)):
            self._followed[event.id] = said = typed
        self._sent = date.text
        self._known = self._lang, date.text, said, event.excerpts  # which is answered already
        self.draft.change("date", date=date, date_text=said)

    def _speak(self) -> None:
        """Whoever leaves the field hears that it could not be read, as others see it."""
        if self.draft.now.id in self._unread:
            announce(self._line.editor, f"{self._echo.words}. {self._kept.words}")

    def _write_words(self, text: str) -> None:
        self.draft.change("date_text", date_text=text or None)
        self._answer()

    def _use_typed(self) -> None:
        typed = self._typed(self._read())
        if typed is None:
            return
        self._followed[self.draft.now.id] = typed
        self._words.setFocus()
        self._words.show_text(typed)
        self.draft.change("", date_text=typed)
        self._answer()

    def _change_meaning(self) -> None:
        """Between lasting throughout and once within; what was vague is so again on the way back."""
        now = self.draft.now.date
        text = other_meaning(now)
        if text is None:
            return
        text = self._before.get(now.text, text)
        self._before[text] = now.text
        self._sent = text
        self._line.show_text(text, fresh=True)
        self.draft.change("", date=parse(text))
        self._answer()

    def _read(self) -> Echo:
        if self._state is None:
            return Echo("", None)
        collection = self._state.collection
        return self._reader.read(self._line.text, self._lang, collection, self.draft.now)

    def _typed(self, answer: Echo) -> str | None:
        """The words that are typed, where they are a date in other words than the file's."""
        return None if answer.date is None else in_other_words(self._line.text, answer.date)

    def _answer(self) -> None:
        if self._state is not None and self.draft.id is not None:
            self._tell(self._read())

    def _tell(self, answer: Echo) -> None:
        """Say how the date is read, or that it isn't and what is kept; offer what else it may be."""
        event = self.draft.now
        wrong = answer.date is None and bool(self._line.text)
        self._echo.set_text(answer.text, self._lang)
        color = "accent" if wrong else "ink" if answer.date else "muted"
        self._echo.set_color(self.look.color(color))
        self._line.editor.setAccessibleDescription(answer.text)
        kept = words.DATE_KEPT.best(self._lang).format(in_words(event.date, self._lang))
        self._kept.set_text(kept, self._lang)
        self._kept.setVisible(answer.date is None)
        self._offer(answer)

    def _offer(self, answer: Echo) -> None:
        event = self.draft.now
        lasts = event.date.kind is DateKind.INTERVAL
        self._switch.say((words.ONCE if lasts else words.LASTED).best(self._lang), self._lang)
        self._switch.setVisible(answer.date is not None and other_meaning(event.date) is not None)
        typed = self._typed(answer)
        short = typed if typed is None or len(typed) <= _LONGEST else typed[:_LONGEST] + "…"
        self._use.say(words.USE_TYPED.best(self._lang).format(short), self._lang)
        self._use.setVisible(bool(typed and event.date_text) and typed != event.date_text)
