"""Which events of a large collection hold a word, told by an index in the cache folder."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from timeline_app.storage.large.array_file import (
    ForeignArraysError,
    mapped_arrays,
    write_arrays,
)
from timeline_app.storage.large.words import MOST, Words, arrays_of

Array = NDArray[Any]


class SearchIndex:
    """The words of all events, some ten thousand events to a block."""

    def __init__(self, blocks: Sequence[Words]) -> None:
        self._blocks = blocks

    @classmethod
    def of_file(cls, file: Path, count: int) -> "SearchIndex":
        """The index of so many events.

        Raises:
            ForeignArraysError: the file holds something else, or isn't whole.
            OSError: it can't be read.
        """
        arrays = mapped_arrays(file)
        try:
            blocks = [Words(_within(arrays, f"{at}.")) for at in range(-(-count // MOST))]
        except KeyError as fault:
            raise ForeignArraysError(file) from fault
        if sum(block.count for block in blocks) != count:
            raise ForeignArraysError(file)
        return cls(blocks)

    def having(self, words: Sequence[str]) -> NDArray[np.bool_]:
        """Of each event, whether it holds all of these folded words."""
        found = [_having(block, words) for block in self._blocks]
        return np.concatenate(found) if found else np.empty(0, np.bool_)


def write_search_index(file: Path, blocks: Iterator[Sequence[str]]) -> None:
    """Write the index of folded texts, which come `MOST` at a time.

    Raises:
        OSError: that can't be done.
    """
    named = (
        (f"{at}.{name}", array)
        for at, texts in enumerate(blocks)
        for name, array in arrays_of(texts)
    )
    write_arrays(file, named)


def _having(block: Words, words: Sequence[str]) -> NDArray[np.bool_]:
    found = block.having(words[0])
    for word in words[1:]:
        found &= block.having(word)
    return found


def _within(arrays: Mapping[str, Array], prefix: str) -> dict[str, Array]:
    return {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }
