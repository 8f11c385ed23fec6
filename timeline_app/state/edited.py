"""What a search finds while a collection is edited: only what is edited is looked at again."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.edition import Edition
from timeline_app.model.found_by import Labels, found_by
from timeline_app.model.in_time import InTime


@runtime_checkable
class Searching(InTime, Protocol):
    """A large sequence of events that is searched by an index of its words."""

    def having(self, words: Sequence[str]) -> NDArray[np.bool_] | None:
        """Of each event, whether it holds all of these folded words; None without an index yet."""

    def __len__(self) -> int: ...


class Edited:
    """What holds the words among all events that were ever in an edition, by their numbers.

    What the first edition was decoded from looks for them in its index, while the categories have
    the labels that the index was made with. All other texts are folded when first asked for.
    """

    def __init__(self, edition: Edition, labels: Labels, *, indexed: bool) -> None:
        """``indexed``: the categories have the labels that they had when the file was opened."""
        self._kept, self._labels = edition.kept, labels
        origin = edition.kept.origin
        self._index = origin if indexed and isinstance(origin, Searching) else None
        self._first = 0 if self._index is None else len(self._index)
        self._texts: list[str] = []
        """Of the events that aren't in the index."""
        self._words: Sequence[str] = ()
        self._found: list[bool] = []

    def fits(self, edition: Edition, labels: Labels) -> bool:
        """Whether the texts are those of this edition, with these labels of categories."""
        return edition.kept is self._kept and labels == self._labels

    def having(self, edition: Edition, words: Sequence[str]) -> NDArray[np.bool_] | None:
        """Of each event of an edition, whether it holds all of these folded words.

        None while the index isn't there yet.
        """
        if words != self._words:
            indexed = self._in_index(words)
            if indexed is None:
                return None
            self._words, self._found = words, indexed
        texts, found, first = self._texts, self._found, self._first
        fresh = self._kept.events[first + len(texts) :]
        texts += [found_by(event, self._labels) for event in fresh]
        found += [all(word in text for word in words) for text in texts[len(found) - first :]]
        return np.array(found, np.bool_)[edition.numbers]

    def _in_index(self, words: Sequence[str]) -> list[bool] | None:
        if self._index is None:
            return []
        found = self._index.having(words)
        return None if found is None else found.tolist()
