"""The quoted passages of an article's page, each with the event that quotes it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from timeline_app.model.collection import Collection
from timeline_app.model.columns import years_differ
from timeline_app.render.theme import Look
from timeline_app.stage.told import Told
from timeline_app.views.archivist.article.page import Quoted


@dataclass(frozen=True, slots=True)
class Mention:
    """A quoted passage on the page, and the event that quotes it."""

    quoted: Quoted
    told: Told

    @property
    def key(self) -> tuple[str, int]:
        """The event and which of its excerpts it is."""
        return self.quoted.key


def mentions(
    quoted: tuple[Quoted, ...], collection: Collection, looks: Mapping[str, Look], lang: str
) -> tuple[Mention, ...]:
    """Passages with their events."""
    found = [(each, collection.event(each.passage.event)) for each in quoted]
    there = [(each, event) for each, event in found if event is not None]
    year = years_differ(event for _, event in there)
    return tuple(Mention(each, Told.of(event, looks, lang, year=year)) for each, event in there)


def within(mentions: Iterable[Mention], seen: tuple[int, int]) -> list[Mention]:
    """Those of which something stands between two places."""
    first, last = seen
    return [each for each in mentions if each.quoted.start <= last and first <= each.quoted.end]
