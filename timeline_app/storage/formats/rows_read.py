"""A table of events read: each row an event, with a note for everything that was not taken over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from timeline_app.model.collection import Category, Collection, Event, Excerpt, Place, Source
from timeline_app.model.edtf import Date, DateError
from timeline_app.model.localized import FALLBACK, Localized
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.rows import AFTER, BEFORE, TEXTS, entries
from timeline_app.timescale.parse import read as read_date

_KNOWN: Final = {name.casefold(): name for name in (*BEFORE, *AFTER)}
_Column = tuple[str, str]
"""A heading and the language that follows it, or nothing."""


def collection_of(rows: Sequence[Sequence[str]], title: str) -> Imported:
    """The collection in a table; the first row holds the headings.

    Raises:
        FormatError: there are no columns for dates and titles.
    """
    columns = [_column(heading) for heading in (rows[0] if rows else ())]
    names = {name for name, _ in columns}
    if not {"date", "title"} <= names:
        raise FormatError('the first row must name the columns, "date" and "title" among them')
    reading = _Reading(_foreign(rows, columns))
    for number, row in enumerate(rows[1:], start=2):
        cells = {c: cell for c, cell in zip(columns, row, strict=False) if cell.strip()}
        if cells:
            reading.add(number, cells)
    languages = tuple(dict.fromkeys(tag for _, tag in columns if tag)) or (FALLBACK,)
    held = Collection(
        title=Localized({languages[0]: title}),
        languages=languages,
        categories=tuple(
            Category(id=c, label=Localized({languages[0]: c})) for c in reading.categories
        ),
        sources=tuple(Source(id=s, headline=Localized({languages[0]: s})) for s in reading.sources),
        events=tuple(reading.events.values()),
    )
    return Imported(held, tuple(reading.notes), reading.set_aside)


def _column(heading: str) -> _Column:
    """``Title EN`` is the title in ``en``; a text without a language is in Chinese."""
    name, _, tag = heading.strip().partition(" ")
    if name.casefold() in TEXTS:
        return name.casefold(), tag.strip() or FALLBACK
    return _KNOWN.get(heading.strip().casefold(), ""), ""


def _foreign(rows: Sequence[Sequence[str]], columns: Sequence[_Column]) -> list[str]:
    """Notes on the columns that mean nothing here, or that stand there twice."""
    notes = []
    for place, column in enumerate(columns):
        if any(place < len(row) and row[place].strip() for row in rows[1:]):
            if not column[0]:
                notes.append(f'column "{rows[0][place]}": left out, it is not one of ours')
            elif column in columns[place + 1 :]:
                notes.append(f'column "{rows[0][place]}": only the last one of this name was read')
    return notes


@dataclass(slots=True)
class _Reading:
    """What was read of the rows so far; the categories and sources are in their order."""

    notes: list[str]
    events: dict[str, Event] = field(default_factory=dict)
    categories: dict[str, None] = field(default_factory=dict)
    sources: dict[str, None] = field(default_factory=dict)
    set_aside: int = 0
    ids: Identities = field(default_factory=Identities)

    def add(self, number: int, cells: Mapping[_Column, str]) -> None:
        """Read one row, or say why it was set aside."""
        plain = {name: cell for (name, tag), cell in cells.items() if not tag}
        title = _texts(cells, "title")
        date = self._date(number, plain.get("date", ""))
        if date is None or not title:
            self.set_aside += 1
            if not title:
                self.notes.append(f"row {number}: set aside, it has no title")
            return
        event = Event(
            id=self._id(number, plain.get("id", "").strip(), date, title),
            date=date,
            title=title,
            date_text=plain.get("dateText"),
            summary=_texts(cells, "summary"),
            category=plain.get("category", "").strip() or None,
            tags=entries(plain.get("tags", "")),
            place=Place(name=place) if (place := _texts(cells, "place")) else None,
            people=entries(plain.get("people", "")),
            rank=self._rank(number, plain.get("rank", "0")),
            excerpts=self._excerpts(number, plain, _texts(cells, "translation")),
        )
        self.events[event.id] = event
        if event.category:
            self.categories[event.category] = None

    def _date(self, number: int, text: str) -> Date | None:
        try:
            date = read_date(text).date
        except DateError as fault:
            self.notes.append(f"row {number}: set aside, {fault}")
            return None
        if date.text != text.strip():
            self.notes.append(f'row {number}: "{text}" was read as {date.text}')
        return date

    def _id(self, number: int, given: str, date: Date, title: Localized) -> str:
        if given and given not in self.events:
            return given
        if given:
            self.notes.append(f'row {number}: given a new id, "{given}" is taken')
        return self.ids.of("event", date.text, *title.values())

    def _rank(self, number: int, text: str) -> int:
        try:
            return int(text)
        except ValueError:
            self.notes.append(f'row {number}: rank left out, "{text}" is not a whole number')
            return 0

    def _excerpts(
        self, number: int, plain: Mapping[str, str], translation: Localized
    ) -> tuple[Excerpt, ...]:
        if "excerpt" not in plain:
            if translation or "section" in plain or "source" in plain:
                self.notes.append(f"row {number}: source and section left out without an excerpt")
            return ()
        source = plain.get("source", "").strip()
        if not source:
            self.notes.append(f'row {number}: its excerpt names no source and was given "unnamed"')
            source = "unnamed"
        self.sources[source] = None
        return (
            Excerpt(
                source=source,
                exact=plain["excerpt"],
                section=plain.get("section"),
                translation=translation,
            ),
        )


def _texts(cells: Mapping[_Column, str], name: str) -> Localized:
    return Localized({tag: cell for (column, tag), cell in cells.items() if column == name})
