"""The articles of one collection, each read once."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from timeline_app.articles.full import read
from timeline_app.articles.passages import Article
from timeline_app.model.collection import Collection

NO_TEXTS: Final[Mapping[str, str]] = MappingProxyType({})


class Shelf:
    """Reads an article when it is first asked for; ``texts`` are full ones, by source."""

    def __init__(self, collection: Collection, texts: Mapping[str, str] = NO_TEXTS) -> None:
        self.collection = collection
        self._texts = texts
        self._articles: dict[str, Article] = {}

    def text(self, source_id: str) -> str | None:
        """The full text of a source's article; None where it isn't there."""
        return self._texts.get(source_id)

    def article(self, source_id: str) -> Article:
        """The article of a source, whole where its text is there.

        Raises:
            KeyError: the collection has no such source.
        """
        if source_id not in self._articles:
            text = self._texts.get(source_id)
            self._articles[source_id] = read(self.collection, source_id, text)
        return self._articles[source_id]
