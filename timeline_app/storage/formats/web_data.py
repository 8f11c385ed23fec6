"""What the script of the web page is told of the events: instants, words, looks."""

from typing import Final

from timeline_app.model.collection import Collection, Era, Event
from timeline_app.model.columns import years_differ
from timeline_app.model.edtf import Date, Edge, Part
from timeline_app.storage.formats import web_words as words
from timeline_app.storage.formats.web_look import Looks
from timeline_app.timescale.wording import short

_NOT_KNOWN: Final = (1, 2)
"""Flags of begin and end: it is open or unknown, and fades over some pixels."""
_SOFT: Final = (4, 8)
"""Flags of begin and end: about then."""


def data_of(collection: Collection, looks: Looks) -> dict[str, object]:
    """The values, short names for what there is many of. Instants are seconds since 1970."""
    year = years_differ(collection.events)
    langs = collection.languages
    return {
        "langs": langs,
        "title": [collection.title.best(lang) for lang in langs],
        "words": [
            {name: words.spoken(said, lang) for name, said in words.BUTTONS.items()}
            for lang in langs
        ],
        "eras": [_era(era, langs) for era in collection.eras],
        "events": [_event(event, langs, looks, year=year) for event in in_order(collection)],
    }


def in_order(collection: Collection) -> list[Event]:
    """The events by begin, the longer first, as the window steps through them."""

    def first(event: Event) -> tuple[int, int]:
        begin, end = _ends(event.date)
        return begin, -end

    return sorted(collection.events, key=first)


def _ends(date: Date) -> tuple[int, int]:
    """From when to when it reaches; one that ends before it begins is laid out the other way."""
    begin = date.anchor
    end = begin if date.latest is None else date.latest
    return min(begin, end), max(begin, end)


def _event(event: Event, langs: tuple[str, ...], looks: Looks, *, year: bool) -> dict[str, object]:
    date, look = event.date, looks.of(event.category)
    begin, end = _ends(date)
    flags = 0
    if date.is_span:
        flags += _NOT_KNOWN[0] * (date.earliest is None) + _NOT_KNOWN[1] * (date.latest is None)
        flags += _SOFT[0] * _soft(date.begin, date.begin_edge)
        flags += _SOFT[1] * _soft(date.end, date.end_edge)
    return {
        "b": begin,
        "e": end,
        "x": end,
        "s": int(date.is_span),
        "f": flags,
        "v": int(date.approximate or date.uncertain),
        "r": event.rank,
        "c": look.number,
        "k": look.shape,
        "d": [short(date, lang, year=year) for lang in langs],
        "t": [event.title.best(lang) for lang in langs],
    }


def _soft(part: Part | None, edge: Edge) -> bool:
    known = edge is Edge.KNOWN and part is not None
    return known and part is not None and (part.approximate or part.uncertain)


def _era(era: Era, langs: tuple[str, ...]) -> dict[str, object]:
    return {
        "b": era.date.earliest,
        "e": era.date.latest,
        "n": [era.label.best(lang) for lang in langs],
    }
