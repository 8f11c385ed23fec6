"""The articles of one collection, each read once."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import structs

from timeline_app.articles.full import read
from timeline_app.articles.passages import Article
from timeline_app.model.collection import Collection
from timeline_app.model.in_time import InTime

NO_TEXTS: Final[Mapping[str, str]] = MappingProxyType({})


_STRETCH: Final = 40
"""Events: as many as are read within a moment."""


class Shelf:
    """Reads an article when it is first asked for; ``texts`` are full ones, by source."""

    def __init__(self, collection: Collection, texts: Mapping[str, str] = NO_TEXTS) -> None:
        self.collection = collection
        self._texts = texts
        self._articles: dict[tuple[str, int], Article] = {}

    def text(self, source_id: str) -> str | None:
        """The full text of a source's article; None where it isn't there."""
        return self._texts.get(source_id)

    def article(self, source_id: str, event_id: str | None = None) -> Article:
        """The article of a source, whole where its text is there.

        A large collection may quote it a million times: then the passages are those of the events
        that stand near this one in the file.

        Raises:
            KeyError: the collection has no such source.
        """
        stretch = self._stretch(event_id)
        if (source_id, stretch) not in self._articles:
            text, collection = self._texts.get(source_id), self._around(stretch)
            self._articles[source_id, stretch] = read(collection, source_id, text)
        return self._articles[source_id, stretch]

    def _stretch(self, event_id: str | None) -> int:
        """Which stretch of a large collection the event stands in."""
        events = self.collection.events
        if event_id is None or not isinstance(events, InTime):
            return 0
        return max(0, events.place(event_id)) // _STRETCH

    def _around(self, stretch: int) -> Collection:
        """A small collection, or that stretch of a large one with half of those beside it."""
        events = self.collection.events
        if not isinstance(events, InTime):
            return self.collection
        begin = max(0, stretch * _STRETCH - _STRETCH // 2)
        near = events[begin : (stretch + 1) * _STRETCH + _STRETCH // 2]
        return structs.replace(self.collection, events=near)
