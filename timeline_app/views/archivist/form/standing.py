"""Whether a passage still stands in its article."""

from collections.abc import Mapping
from enum import Enum

from msgspec.structs import replace

from timeline_app.articles.anchor import Found, anchor
from timeline_app.model.collection import EMPTY, Excerpt


class Standing(Enum):
    """What became of a passage; unknown where the full text isn't at hand."""

    FOUND = "found"
    CHANGED = "changed"
    LOST = "lost"
    UNKNOWN = "unknown"


class Standings:
    """Looks each passage up once: one that moved takes a while to be found."""

    def __init__(self) -> None:
        self._articles: Mapping[str, str] = {}
        self._known: dict[Excerpt, Standing] = {}

    def of(self, articles: Mapping[str, str], excerpt: Excerpt) -> Standing:
        """What became of a passage in these articles, by source."""
        if articles is not self._articles:
            self._articles, self._known = articles, {}
        untranslated = replace(excerpt, translation=EMPTY)
        if untranslated not in self._known:
            self._known[untranslated] = self._look(untranslated)
        return self._known[untranslated]

    def _look(self, excerpt: Excerpt) -> Standing:
        text = self._articles.get(excerpt.source)
        if text is None:
            return Standing.UNKNOWN
        place = anchor(text, excerpt)
        if place is None:
            return Standing.LOST
        return Standing.FOUND if place.found is Found.EXACT else Standing.CHANGED
