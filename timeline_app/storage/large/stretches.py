"""Stretches of bytes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

Buffer = msgspec.Raw | memoryview | bytes
_GAP: Final = re.compile(rb"[ \t\r\n]*,[ \t\r\n]*[^ \t\r\n]")
"""Between two entries, with the first byte of the second one."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Where each of them begins and ends (exclusive), in bytes."""

    begin: NDArray[np.int64]
    end: NDArray[np.int64]

    @classmethod
    def within(cls, content: bytes, entries: Sequence[Buffer]) -> Self:
        """Where the entries of a list stand in a content, of which they are no copies."""
        sizes = [memoryview(entry).nbytes for entry in entries]
        lengths = np.array(sizes, np.int64)
        if not entries:
            return cls(lengths, lengths)
        first = address(entries[0]) - address(content)
        begin = _alike(content, lengths, first)
        if begin is None:
            begin = _one_by_one(content, lengths, first)
        return cls(begin, begin + lengths)

    def __len__(self) -> int:
        return len(self.begin)

    def moved(self, shift: int) -> "Stretches":
        """All of them so many bytes farther on."""
        return Stretches(self.begin + shift, self.end + shift)

    def part(self, first: int, last: int) -> "Stretches":
        """Some of them."""
        return Stretches(self.begin[first:last], self.end[first:last])

    def of(self, content: bytes, place: int) -> bytes:
        """The bytes of one of them."""
        return content[int(self.begin[place]) : int(self.end[place])]


def address(content: Buffer) -> int:
    """Where in memory it stands: what wasn't copied from a content stands within that."""
    found: int = np.frombuffer(content, np.uint8).__array_interface__["data"][0]
    return found


def _alike(content: bytes, lengths: NDArray[np.int64], first: int) -> NDArray[np.int64] | None:
    """Where entries begin if what divides them is the same everywhere; None if it isn't."""
    found = _GAP.match(content, first + int(lengths[0]))
    gap = np.frombuffer(found[0] if found else b"?", np.uint8)
    end = first + np.cumsum(lengths) + (len(gap) - 1) * np.arange(len(lengths))
    if end[-1] > len(content):
        return None
    read = np.frombuffer(content, np.uint8)[end[:-1, None] + np.arange(len(gap))]
    return end - lengths if (read == gap).all() else None


def _one_by_one(content: bytes, lengths: NDArray[np.int64], first: int) -> NDArray[np.int64]:
    begins = [first]
    for length in lengths[:-1].tolist():
        found = _GAP.match(content, begins[-1] + length)
        if found is None:
            raise ValueError(begins[-1])
        begins.append(found.end() - 1)
    return np.array(begins, np.int64)
