"""What is still to be done in a collection, looked for step by step beside other work."""

from collections import Counter
from collections.abc import Iterator, Mapping

from timeline_app.model.collection import Collection, Event, Medium
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.standing import Standing, Standings


class LeftToDo:
    """How often each thing is left to do, and the first event where it is."""

    def __init__(
        self, collection: Collection, articles: Mapping[str, str], standings: Standings
    ) -> None:
        self.counted: Counter[str] = Counter()
        self.first: dict[str, str] = {}
        self._collection, self._articles = collection, articles
        self._standings = standings
        self._own = {source.id: _primary(source.in_language) for source in collection.sources}

    def look(self) -> Iterator[None]:
        """Look at one event after the other."""
        languages = self._collection.languages
        for event in self._collection.events:
            self._count("lost", event, self._lost(event))
            self._count("titles", event, int(not _whole(event.title, languages)))
            self._count("translations", event, self._untranslated(event, languages))
            self._count("media", event, sum(map(_bare, event.media)))
            yield

    def _count(self, key: str, event: Event, times: int) -> None:
        if times:
            self.counted[key] += times
            self.first.setdefault(key, event.id)

    def _lost(self, event: Event) -> int:
        standings = (self._standings.of(self._articles, excerpt) for excerpt in event.excerpts)
        return sum(standing is Standing.LOST for standing in standings)

    def _untranslated(self, event: Event, languages: tuple[str, ...]) -> int:
        """Passages that lack a translation into one of the languages."""
        count = 0
        for excerpt in event.excerpts:
            own = self._own.get(excerpt.source)
            foreign = tuple(tag for tag in languages if _primary(tag) != own)
            count += not _whole(excerpt.translation, foreign)
        return count


def _whole(texts: Localized, languages: tuple[str, ...]) -> bool:
    return all((texts.exact(lang) or "").strip() for lang in languages)


def _bare(medium: Medium) -> bool:
    return not (medium.alt.best("").strip() and (medium.credit or "").strip())


def _primary(tag: str) -> str:
    return tag.split("-", maxsplit=1)[0]
