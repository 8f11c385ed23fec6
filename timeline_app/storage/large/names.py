"""The ids of a million events as one text, and how to find one of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.int32]
"""Places of events in the collection, which leaves out what was set aside."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """All ids after each other in UTF-8, where each of them ends, and their checksums."""

    text: bytes
    ends: NDArray[np.int64]
    sums: NDArray[np.uint32]

    @classmethod
    def of(cls, ids: Sequence[str]) -> "Names":
        """Those of a list."""
        encoded = [each.encode() for each in ids]
        ends = np.fromiter(accumulate(map(len, encoded)), np.int64, len(ids))
        sums = np.fromiter(map(crc32, encoded), np.uint32, len(ids))
        return cls(b"".join(encoded), ends, sums)

    @classmethod
    def joined(cls, parts: Sequence["Names"]) -> "Names":
        """Those of all parts, one after the other."""
        before = accumulate((len(part.text) for part in parts), initial=0)
        ends = [part.ends + shift for part, shift in zip(parts, before, strict=False)]
        sums = [part.sums for part in parts]
        return cls(
            b"".join(part.text for part in parts), np.concatenate(ends), np.concatenate(sums)
        )

    def __len__(self) -> int:
        return len(self.ends)

    def __getitem__(self, place: int) -> str:
        begin = int(self.ends[place - 1]) if place else 0
        return self.text[begin : int(self.ends[place])].decode()

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(len(self)))

    def by_sum(self) -> Places:
        """The places in the order of the checksums, and those with the same one in order."""
        return np.argsort(self.sums, kind="stable").astype(np.int32)

    def again(self) -> list[int]:
        """The places of ids that stand before."""
        order = self.by_sum()
        alike = np.flatnonzero(np.diff(self.sums[order]) == 0)
        known: set[str] = set()
        again: list[int] = []
        for place in sorted({*order[alike].tolist(), *order[alike + 1].tolist()}):
            name = self[place]
            if name in known:
                again.append(place)
            known.add(name)
        return again

    def words(self) -> list[NDArray[np.uint64]]:
        """Numbers that put the ids in their order, the last one counting first."""
        lengths = np.diff(self.ends, prepend=0)
        padded = np.frombuffer(self.text + bytes(8), np.uint8)
        found = []
        for at in range(0, int(lengths.max(initial=0)), 8):
            word = np.zeros(len(self), np.uint64)
            for byte in range(at, at + 8):
                within = lengths > byte
                read = padded[np.where(within, self.ends - lengths + byte, 0)]
                word = (word << np.uint64(8)) | np.where(within, read, 0).astype(np.uint64)
            found.append(word)
        return [lengths.astype(np.uint64), *reversed(found)]
