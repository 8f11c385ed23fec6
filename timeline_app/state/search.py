"""Search as you type: substrings, in every language of the collection at once."""

from collections.abc import Sequence
from functools import cached_property

from timeline_app.model.collection import Collection
from timeline_app.model.edition import Edition
from timeline_app.model.found_by import Labels, folded, found_by
from timeline_app.model.in_time import moment
from timeline_app.state.edited import Edited, Searching
from timeline_app.state.matches import Matches

__all__ = ["Search", "Searching", "folded"]


class Search:
    """Finds events of one collection; their texts are folded once, at the first query."""

    def __init__(self, collection: Collection, before: "Search | None" = None) -> None:
        """``before`` searched in what the collection was before it was edited."""
        self._collection = collection
        self.edited: Edited | None = None if before is None else before.edited
        """What is known of the editions of the collection, once one was searched."""
        self.opened: Labels = self._labels if before is None else before.opened
        """The labels of categories as the collection was opened."""

    def find(self, query: str) -> Sequence[str] | None:
        """Ids, in order of time, of the events that hold every word of the query.

        Words are divided by white space, also the ideographic one, and found anywhere within a
        word: Chinese from one character on. A blank query finds nothing. None: the index of a
        large collection isn't ready yet.
        """
        words = folded(query).split()
        if not words:
            return ()
        events = self._collection.events
        if isinstance(events, Searching):
            found = events.having(words)
            return None if found is None else Matches(events, found)
        if isinstance(events, Edition):
            found = self._edited(events).having(events, words)
            return None if found is None else Matches(events, found)
        return tuple(
            event_id for event_id, text in self._texts if all(word in text for word in words)
        )

    @cached_property
    def _texts(self) -> tuple[tuple[str, str], ...]:
        """Id and folded text of each event, in order of time."""
        ordered = sorted(self._collection.events, key=moment)
        labels = self._labels
        return tuple((event.id, found_by(event, labels)) for event in ordered)

    @property
    def _labels(self) -> Labels:
        return {category.id: category.label for category in self._collection.categories}

    def _edited(self, events: Edition) -> Edited:
        if self.edited is None or not self.edited.fits(events, self._labels):
            indexed = self._labels == self.opened
            self.edited = Edited(events, self._labels, indexed=indexed)
        return self.edited
