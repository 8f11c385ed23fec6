"""The article that is open: its page, and what events quote from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Excerpt, Source
from timeline_app.render.theme import Look
from timeline_app.stage.told import Told
from timeline_app.views.archivist.article import words
from timeline_app.views.archivist.article.lost_strip import Lost
from timeline_app.views.archivist.article.mentions import Mention, mentions
from timeline_app.views.archivist.article.page import (
    Laid,
    Page,
    kept_page,
    whole_page,
    with_quotes,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """One source's article in one state of the collection; ``text`` is None where it isn't here."""

    collection: Collection
    source: Source
    text: str | None
    lang: str
    laid: Laid

    @property
    def page(self) -> Page:
        """Its words."""
        return self.laid.page

    def excerpt(self, event_id: str, index: int) -> Excerpt | None:
        """What an event quotes, if it does and from here."""
        event = self.collection.event(event_id)
        found = event.excerpts[index] if event and index < len(event.excerpts) else None
        return found if found is not None and found.source == self.source.id else None

    def mentions(self, looks: Mapping[str, Look]) -> tuple[Mention, ...]:
        """The passages that are found, with their events."""
        return mentions(self.laid.quoted, self.collection, looks, self.lang)

    def lost(self, looks: Mapping[str, Look]) -> tuple[Lost, ...]:
        """The passages that aren't."""
        return tuple(
            Lost(passage, Told.of(event, looks, self.lang, year=True))
            for passage in self.laid.lost
            if (event := self.collection.event(passage.event)) is not None
        )


def opened(shelf: Shelf, source_id: str, lang: str, before: Opened | None) -> Opened:
    """The article of a source; the page before serves again where its words are the same.

    Raises:
        KeyError: the collection has no such source.
    """
    collection = shelf.collection
    source = collection.source(source_id)
    if source is None:
        raise KeyError(source_id)
    text = shelf.text(source_id)
    if text is None or not text.strip():
        laid = kept_page(collection, source_id, words.GAP.best(lang))
        if before is not None and laid.page.blocks == before.page.blocks:
            laid = Laid(before.page, laid.quoted)
        return Opened(collection, source, None, lang, laid)
    same = before is not None and (before.source, before.text) == (source, text)
    page = before.page if before is not None and same else whole_page(text, source)
    laid = with_quotes(page, text, collection, source_id)
    return Opened(collection, source, text, lang, laid)
