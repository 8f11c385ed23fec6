"""The form for one more event."""

import getpass
import time
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.commands import command
from timeline_app.editing import words
from timeline_app.editing.date_echo import Echo, echo, year_of
from timeline_app.model.collection import Collection, Event, Excerpt, Provenance
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.widgets.face import Face
from timeline_app.widgets.field import Choice, Line, Text
from timeline_app.widgets.form_card import FormCard, filled
from timeline_app.widgets.text_block import TextBlock

_ECHO = Face(15, leading=1.4, most=2)
_HINT, _WRONG = "muted", "accent"


class EventForm(FormCard):
    """Says the event it describes; whoever made the form saves it, closes the form or refuses."""

    submitted = Signal(object)
    """An ``Event``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, width=820)
        self._collection: Collection | None = None
        self._langs: tuple[str, ...] = ("zh",)
        self._date, self._section = Line(), Line()
        self._titles = (Line(), Line())
        self._summary, self._passage = Text(2), Text(3)
        self._category, self._source = Choice(), Choice()
        self._echo = TextBlock(_ECHO, self._style, parent=self.body)
        self.add_row(self._date)
        self.add_below(self._date, self._echo)
        self.add_row(*self._titles)
        self.add_row(self._summary)
        self.add_row(self._category, self._source)
        self.add_row(self._passage)
        self.add_row(self._section)
        self.save_asked.connect(self.submit)
        self._date.editor.textChanged.connect(self._echo_date)
        self._source.currentIndexChanged.connect(self._echo_date)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._echo.restyle(style)
        super().restyle(style)
        self._echo_date()

    def show_for(self, collection: Collection, lang: str) -> None:
        """An empty form for an event of this collection."""
        self._collection = collection
        self._langs = _languages(collection, lang)
        self.begin(command("new-event").title.best(lang).rstrip("…"), lang)
        self._name_fields(lang)
        none = ("", words.NO_CATEGORY.best(lang))
        categories = ((each.id, each.label.best(lang) or each.id) for each in collection.categories)
        self._category.offer((none, *categories))
        sources = ((each.id, each.headline.best(lang) or each.id) for each in collection.sources)
        self._source.offer(tuple(sources))
        for field in (self._source, self._passage, self._section):
            self.offer(field, offered=bool(collection.sources))
        self.offer(self._category, offered=bool(collection.categories))
        self._echo_date()
        self.refit()

    def submit(self) -> None:
        """Say the event, or what is missing."""
        date = self._read_date().date
        title = filled(zip(self._langs, (line.text for line in self._titles), strict=False))
        if date is None:
            self.refuse_field(self._date, words.NO_DATE.best(self._lang))
        elif not title:
            self.refuse_field(self._titles[0], words.NO_TITLE.best(self._lang))
        else:
            self.refuse("")
            self.submitted.emit(self._event(date, title))

    def _event(self, date: Date, title: Localized) -> Event:
        return Event(
            id=str(uuid4()),
            date=date,
            date_text=None if self._date.text == date.text else self._date.text,
            title=title,
            summary=filled([(self._langs[0], self._summary.text)]),
            category=self._category.key or None,
            excerpts=self._excerpts(),
            provenance=Provenance(by=_login(), at=_now(), method="entered"),
        )

    def _excerpts(self) -> tuple[Excerpt, ...]:
        if not (self._passage.text and self._source.key):
            return ()
        section = self._section.text or None
        return (Excerpt(source=self._source.key, exact=self._passage.text, section=section),)

    def _name_fields(self, lang: str) -> None:
        self.name(self._date, words.DATE.best(lang))
        self.name(self._summary, words.SUMMARY.best(lang))
        self.name(self._category, words.CATEGORY.best(lang))
        self.name(self._source, words.SOURCE.best(lang))
        self.name(self._passage, words.PASSAGE.best(lang))
        self.name(self._section, words.SECTION.best(lang))
        for line, tag in zip(self._titles, self._langs, strict=False):
            self.name(line, words.title_in(tag, lang, alone=len(self._langs) == 1))
        self.offer(self._titles[1], offered=len(self._langs) > 1)

    def _read_date(self) -> Echo:
        """How the date is read; one without a year takes that of the source."""
        collection, source = self._collection, self._source.key
        year = year_of(collection, source) if collection is not None and source else None
        return echo(self._date.text, self._lang, year)

    def _echo_date(self) -> None:
        """Say at once how the date is read."""
        text, date = self._read_date()
        color = "ink" if date is not None else _WRONG
        self._echo.set_text(text, self._lang)
        self._echo.set_color(self._style.color(color if self._date.text else _HINT))


def _languages(collection: Collection, lang: str) -> tuple[str, ...]:
    """The collection's languages, that of the window first; a title is asked for in two."""
    spoken = sorted(collection.languages, key=lang.__ne__)
    return tuple(spoken[:2]) or (lang,)


def _now() -> str:
    """The time in UTC, as the file writes it."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def _login() -> str:
    """The person's name on this machine; empty where it has none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
