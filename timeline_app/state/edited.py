"""What a search finds while a collection is edited: only what is edited is looked at again."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.edition import Edition
from timeline_app.model.found_by import Labels, found_by


class Edited:
    """Texts of all events that were ever in an edition, folded when they are first asked for."""

    def __init__(self, edition: Edition, labels: Labels) -> None:
        self._kept, self._labels = edition.kept, labels
        self._texts: list[str] = []
        self._words: Sequence[str] = ()
        self._found: list[bool] = []
        """By number of the event, whether it holds the words."""

    def fits(self, edition: Edition, labels: Labels) -> bool:
        """Whether the texts are those of this edition, with these labels of categories."""
        return edition.kept is self._kept and labels == self._labels

    def having(self, edition: Edition, words: Sequence[str]) -> NDArray[np.bool_]:
        """Of each event of an edition, whether it holds all of these folded words."""
        texts, found = self._texts, self._found
        if words != self._words:
            self._words, self._found = words, (found := [])
        texts += [found_by(event, self._labels) for event in self._kept.events[len(texts) :]]
        found += [all(word in text for word in words) for text in texts[len(found) :]]
        return np.array(found, np.bool_)[edition.numbers]
