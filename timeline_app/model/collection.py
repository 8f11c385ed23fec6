"""What a collection holds: events, their sources and excerpts, eras, tours, media, provenance.

Immutable values. Field names are those of the file (``events.json``, version 1) in snake case;
``rename="camel"`` gives the spelling of schema.org and the Web Annotation model back.
"""

from collections.abc import Sequence

from msgspec import Struct

from timeline_app.model.edtf import Date
from timeline_app.model.finding import place_of
from timeline_app.model.localized import Localized

EMPTY = Localized()


class Value(Struct, frozen=True, kw_only=True, rename="camel", omit_defaults=True):
    """The base of every part of a collection: compared by value, never changed."""


class Color(Value, frozen=True):
    """A category's colour in each theme, as ``#RRGGBB``."""

    light: str
    dark: str


class Category(Value, frozen=True):
    """A kind of event, told by colour and by shape."""

    id: str
    label: Localized = EMPTY
    color: Color | None = None
    shape: str | None = None


class Source(Value, frozen=True):
    """The article a passage comes from (schema.org ``NewsArticle`` and its kin)."""

    id: str
    type: str = "NewsArticle"
    headline: Localized = EMPTY
    alternative_headline: Localized = EMPTY
    creator: tuple[str, ...] = ()
    publisher: str | None = None
    date_published: str | None = None
    in_language: str = "zh"
    rights: str | None = None
    note: Localized = EMPTY
    text: str | None = None
    """Path of the full article, relative to the collection's folder; None: only quotations."""


class Excerpt(Value, frozen=True):
    """A passage, quoted character for character, with what is needed to find it again."""

    source: str
    exact: str
    section: str | None = None
    prefix: str = ""
    suffix: str = ""
    start: int | None = None
    end: int | None = None
    text_sha256: str | None = None
    translation: Localized = EMPTY


class Medium(Value, frozen=True):
    """A picture, sound or film beside the collection's file."""

    src: str
    caption: Localized = EMPTY
    credit: str | None = None
    alt: Localized = EMPTY
    rights: str | None = None


class Place(Value, frozen=True):
    """Where it happened."""

    name: Localized = EMPTY


class Change(Value, frozen=True):
    """One entry of an event's history: who changed which fields, when."""

    by: str = ""
    at: str = ""
    fields: tuple[str, ...] = ()


class Provenance(Value, frozen=True):
    """Who recorded the event, when, how, and how sure they are."""

    by: str = ""
    at: str = ""
    method: str = "entered"
    certainty: str | None = None
    note: str | None = None
    history: tuple[Change, ...] = ()


class Event(Value, frozen=True):
    """One dated event."""

    id: str
    date: Date
    title: Localized
    date_text: str | None = None
    summary: Localized = EMPTY
    category: str | None = None
    tags: tuple[str, ...] = ()
    place: Place | None = None
    people: tuple[str, ...] = ()
    rank: int = 0
    excerpts: tuple[Excerpt, ...] = ()
    media: tuple[Medium, ...] = ()
    notes: Localized = EMPTY
    provenance: Provenance | None = None


class Era(Value, frozen=True):
    """A named stretch of time behind the events."""

    id: str
    date: Date
    label: Localized = EMPTY


class Stop(Value, frozen=True):
    """One stop of a tour: an event, the span to show it in, notes, seconds to stay."""

    event: str
    span: str | None = None
    notes: Localized = EMPTY
    seconds: float | None = None


class Tour(Value, frozen=True):
    """Events in the order they are told."""

    id: str
    title: Localized = EMPTY
    stops: tuple[Stop, ...] = ()


class Collection(Value, frozen=True):
    """Everything one ``events.json`` holds."""

    title: Localized
    subtitle: Localized = EMPTY
    languages: tuple[str, ...] = ("zh",)
    categories: tuple[Category, ...] = ()
    sources: tuple[Source, ...] = ()
    eras: tuple[Era, ...] = ()
    events: Sequence[Event] = ()
    """Mostly a tuple; those of a large file are decoded when they are asked for."""
    tours: tuple[Tour, ...] = ()

    def event(self, event_id: str) -> Event | None:
        """The event with this id, or None."""
        place = place_of(self.events, event_id)
        return self.events[place] if place >= 0 else None

    def category(self, category_id: str | None) -> Category | None:
        """The category with this id, or None."""
        return next((c for c in self.categories if c.id == category_id), None)

    def source(self, source_id: str) -> Source | None:
        """The source with this id, or None."""
        return next((s for s in self.sources if s.id == source_id), None)
