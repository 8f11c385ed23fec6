"""What the page of an article says of an event that quotes it."""

from collections.abc import Mapping

from msgspec import Struct

from timeline_app.model.collection import Event
from timeline_app.render.theme import Look
from timeline_app.timescale.wording import short


class Told(Struct, frozen=True):
    """Its mark, its date and its title."""

    look: Look
    date: str
    title: str

    @classmethod
    def of(cls, event: Event, looks: Mapping[str, Look], lang: str, *, year: bool) -> "Told":
        """An event in the reader's language; ``year``: with the year of its date."""
        look = looks.get(event.category or "", looks[""])
        return cls(look, short(event.date, lang, year=year), event.title.best(lang))

    @property
    def name(self) -> str:
        """For assistive technology."""
        return f"{self.date} {self.title}".strip()
