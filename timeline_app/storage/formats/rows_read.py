"""A table of events read: each row an event, with a note for everything that was not taken over."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.model.collection import Category, Collection, Event, Excerpt, Place, Source
from timeline_app.model.edtf import Date, DateError
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats import headings, languages
from timeline_app.storage.formats.headings import Column
from timeline_app.storage.formats.identity import Identities
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.formats.rows import TEXTS, entries
from timeline_app.storage.formats.rows_dated import date_of
from timeline_app.storage.formats.watched import watched

Rows = Sequence[Sequence[str]]


def collection_of(
    rows: Rows, mapping: headings.Mapping, title: str, progress: Progress = unwatched
) -> Imported:
    """The collection in a table whose columns hold what ``mapping`` says.

    Raises:
        FormatError: there are no columns for dates and titles.
        CancelledError: whoever waits has stopped it.
    """
    if not mapping.complete:
        raise FormatError(
            'the first row must name the columns, "date" and "title" among them',
            "第一行须写明各列的名称，其中要有“日期”和“标题”",
        )
    columns = [Column(c.field, c.lang or mapping.lang) if c.field in TEXTS else c
               for c in mapping.columns]  # fmt: skip
    reading = _Reading([*_told(rows, mapping, columns)])
    for number, row in enumerate(watched(rows[mapping.first :], progress), mapping.first + 1):
        cells = {c: cell for c, cell in zip(columns, row, strict=False) if c.field and cell.strip()}
        if cells:
            reading.add(number, cells)
    tags = tuple(dict.fromkeys(column.lang for column in columns if column.lang))
    lang = tags[0]
    held = Collection(
        title=Localized({lang: title}),
        languages=tags,
        categories=tuple(Category(id=c, label=Localized({lang: c})) for c in reading.categories),
        sources=tuple(Source(id=s, headline=Localized({lang: s})) for s in reading.sources),
        events=tuple(reading.events.values()),
    )
    return Imported(held, tuple(reading.notes), reading.set_aside)


def _told(rows: Rows, mapping: headings.Mapping, columns: Sequence[Column]) -> Iterator[Note]:
    """Notes on what columns were taken for, and on those that mean nothing here."""
    above = [row for row in rows[: max(0, mapping.first - 1)] if any(row)]
    if above:
        yield Note(
            f"{len(above)} rows above the headings: left out", f"略去列名之上的 {len(above)} 行"
        )
    names = rows[mapping.first - 1] if mapping.first else ()
    filled = {n for row in rows[mapping.first :] for n, cell in enumerate(row) if cell.strip()}
    met: Counter[Column] = Counter()
    read_as = []
    for place in sorted(filled):
        column = columns[place] if place < len(columns) else Column(headings.LEFT_OUT)
        name = names[place].strip() if place < len(names) else ""
        who = Note(f'column "{name}"', f"“{name}”列") if name else _nameless(place)
        met[column] += 1
        if not column.field:
            yield Note("left out, it is not one of ours", "略去，没有对应的内容").about(who)
        elif met[column] > 1:
            words = _words(column)
            chinese = f"略去，已有另一列是{words.sentence['zh']}"
            yield Note(f"left out, another column is the {words}", chinese).about(who)
        elif place >= len(names) or not headings.is_ours(names[place], column):
            words = _words(column)
            chinese = f"{who.sentence['zh']}读作{words.sentence['zh']}"
            read_as.append(Note(f"{who} as the {words}", chinese))
    if read_as:
        chinese = "，".join(each.sentence["zh"] for each in read_as)
        yield Note(f"read {', '.join(read_as)}", chinese)
    if any(column.field in TEXTS and not column.lang for column in mapping.columns):
        yield languages.told(mapping.lang)


def _nameless(place: int) -> Note:
    return Note(f"column {place + 1}", f"第 {place + 1} 列")


def _words(column: Column) -> Note:
    label = headings.FIELDS[column.field]
    english, chinese = label["en"].lower(), label["zh"]
    if not column.lang:
        return Note(english, chinese)
    return Note(f"{english} in {column.lang}", f"{column.lang} 的{chinese}")


@dataclass(slots=True)
class _Reading:
    """What was read of the rows so far; the categories and sources are in their order."""

    notes: list[Note]
    events: dict[str, Event] = field(default_factory=dict)
    categories: dict[str, None] = field(default_factory=dict)
    sources: dict[str, None] = field(default_factory=dict)
    set_aside: int = 0
    ids: Identities = field(default_factory=Identities)

    def tell(self, number: int, english: str, chinese: str) -> None:
        """Note this of a row."""
        self.notes.append(Note(english, chinese).about(named("row", number)))

    def add(self, number: int, cells: Mapping[Column, str]) -> None:
        """Read one row, or say why it was set aside."""
        plain = {name: cell for (name, tag), cell in cells.items() if not tag}
        title = _texts(cells, "title")
        date = self._date(number, plain)
        if date is None or not title:
            self.set_aside += 1
            if not title:
                self.tell(number, "set aside, it has no title", "搁置：没有标题")
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

    def _date(self, number: int, plain: Mapping[str, str]) -> Date | None:
        def note(said: Note) -> None:
            self.notes.append(said.about(named("row", number)))

        try:
            date = date_of(plain, note)
        except DateError as fault:
            self.tell(number, f"set aside, {fault}", f"搁置：{fault.sentence['zh']}")
            return None
        text = plain.get("date", "").strip()
        if text and text not in {date.text, date.text.split("/")[0]}:
            self.tell(number, f'"{text}" was read as {date.text}', f"“{text}”读作 {date.text}")
        return date

    def _id(self, number: int, given: str, date: Date, title: Localized) -> str:
        if given and given not in self.events:
            return given
        if given:
            self.tell(number, f'given a new id, "{given}" is taken', f"另给编号：“{given}”已有了")
        return self.ids.of("event", date.text, *title.values())

    def _rank(self, number: int, text: str) -> int:
        try:
            return int(text)
        except ValueError:
            english = f'rank left out, "{text}" is not a whole number'
            self.tell(number, english, f"略去重要性：“{text}”不是整数")
            return 0

    def _excerpts(
        self, number: int, plain: Mapping[str, str], translation: Localized
    ) -> tuple[Excerpt, ...]:
        if "excerpt" not in plain:
            if translation or "section" in plain or "source" in plain:
                english = "source and section left out without an excerpt"
                self.tell(number, english, "没有引文，略去出处和小标题")
            return ()
        source = plain.get("source", "").strip()
        if not source:
            english = 'its excerpt names no source and was given "unnamed"'
            self.tell(number, english, "引文没有写出处，记作“unnamed”")
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


def _texts(cells: Mapping[Column, str], name: str) -> Localized:
    return Localized({tag: cell for (column, tag), cell in cells.items() if column == name})
