"""Search as you type: substrings, in every language of the collection at once."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cached_property

from timeline_app.model.collection import Collection, Event
from timeline_app.model.localized import Localized


def folded(text: str) -> str:
    """The text without differences of case and width: ＡＢＣ, Abc and abc are the same.

    NFKC around Unicode's case folding, so that folding twice changes nothing.
    """
    composed = unicodedata.normalize("NFKC", text)
    return unicodedata.normalize("NFKC", composed.casefold())


class Search:
    """Finds events of one collection; their texts are folded once, at the first query."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def find(self, query: str) -> tuple[str, ...]:
        """Ids, in order of time, of the events that hold every word of the query.

        Words are divided by white space, also the ideographic one, and found anywhere within a
        word: Chinese from one character on. A blank query finds nothing.
        """
        words = folded(query).split()
        if not words:
            return ()
        return tuple(
            event_id for event_id, text in self._texts if all(word in text for word in words)
        )

    @cached_property
    def _texts(self) -> tuple[tuple[str, str], ...]:
        """Id and folded text of each event, in order of time."""
        labels = {category.id: category.label for category in self._collection.categories}
        ordered = sorted(self._collection.events, key=lambda each: (each.date.anchor, each.id))
        return tuple((event.id, folded("\n".join(_texts(event, labels)))) for event in ordered)


def _texts(event: Event, labels: Mapping[str, Localized]) -> Iterator[str]:
    """Everything an event can be found by; each on a line, so that no word spans two of them."""
    yield from event.title.values()
    yield from event.summary.values()
    yield from event.people
    if event.place is not None:
        yield from event.place.name.values()
    yield from event.tags
    yield from labels.get(event.category or "", Localized()).values()
    for excerpt in event.excerpts:
        yield excerpt.exact
        yield from excerpt.translation.values()
    yield event.date.text
    if event.date_text is not None:
        yield event.date_text
