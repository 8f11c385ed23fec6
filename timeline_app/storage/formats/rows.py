"""A table of events, one row each under headings, as a spreadsheet holds them.

The headings are ``id``, ``date`` (EDTF), ``dateText``, ``category``, ``tags``, ``people``, ``rank``,
``source``, ``section``, ``excerpt``, and one a language for ``title zh``, ``summary zh``,
``place zh`` and ``translation zh``. Several tags or people stand in one cell with semicolons
between them, one that has a semicolon of its own in quotes.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Final

from timeline_app.model.collection import EMPTY, Collection, Event, Excerpt
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.field_words import field_words
from timeline_app.storage.formats.left_out import Holds, left_out
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.formats.watched import watched

BEFORE: Final = ("id", "date", "dateText")
AFTER: Final = ("category", "tags", "people", "rank", "source", "section", "excerpt")
TEXTS: Final = ("title", "summary", "place", "translation")
"""The headings that a language follows."""
_SPLITTING: Final = frozenset(';；、"\r\n')

_HOLDS: Final = Holds(
    {
        "collection": frozenset({"languages"}),
        "event": frozenset(
            [
                "id",
                "date",
                "title",
                "date_text",
                "summary",
                "category",
                "tags",
                "place",
                "people",
                "rank",
                "excerpts",
            ]
        ),
        "excerpt": frozenset({"source", "exact", "section", "translation"}),
        "category": frozenset({"id"}),
        "source": frozenset({"id"}),
    }
)


def table(
    collection: Collection, progress: Progress = unwatched
) -> tuple[list[list[str]], tuple[Note, ...]]:
    """The rows of a collection, headings first, and what they leave out.

    Raises:
        CancelledError: whoever waits has stopped it.
    """
    tags = _languages(collection)
    texts = [f"{name} {tag}" for name in TEXTS for tag in tags]
    notes = [*left_out(collection, _HOLDS)]
    rows = [[*BEFORE, *texts, *AFTER]]
    for event in watched(collection.events, progress):
        rows.append(_row(event, tags))
        notes.extend(_unequal(event))
    return rows, tuple(notes)


def joined(listed: Iterable[str]) -> str:
    """Several entries in one cell."""
    return "; ".join(
        '"' + entry.replace('"', '""') + '"' if _SPLITTING.intersection(entry) else entry
        for entry in listed
    )


def entries(cell: str) -> tuple[str, ...]:
    """The entries of one cell; a Chinese semicolon or enumeration comma between them serves as well."""
    if '"' not in cell:
        cell = cell.replace("；", ";").replace("、", ";")
    read = csv.reader(io.StringIO(cell, newline=""), delimiter=";", skipinitialspace=True)
    return tuple(entry.strip() for line in read for entry in line if entry.strip())


def _languages(collection: Collection) -> list[str]:
    """Those of the collection first, then any other that a text is written in."""
    used = (tag for event in collection.events for texts in _texts(event) for tag in texts)
    return list(dict.fromkeys([*collection.languages, *used]))


def _texts(event: Event) -> tuple[Localized, ...]:
    """The texts of an event in the order of ``TEXTS``."""
    place = event.place.name if event.place else EMPTY
    return event.title, event.summary, place, _passage(event).translation


def _passage(event: Event) -> Excerpt:
    return event.excerpts[0] if event.excerpts else Excerpt(source="", exact="")


def _row(event: Event, tags: Iterable[str]) -> list[str]:
    passage = _passage(event)
    return [
        event.id,
        event.date.text,
        event.date_text or "",
        *(texts.get(tag, "") for texts in _texts(event) for tag in tags),
        event.category or "",
        joined(event.tags),
        joined(event.people),
        str(event.rank),
        passage.source,
        passage.section or "",
        passage.exact,
    ]


def _unequal(event: Event) -> Iterator[Note]:
    """Lists that a cell does not give back as they were."""
    for name, listed in (("tags", event.tags), ("people", event.people)):
        if entries(joined(listed)) != listed:
            yield Note(
                f"white space or empty entries of the {name} were left out",
                f"没有保留{field_words(name).sentence['zh']}里的空格或空项",
            ).about(named("event", event.id))
