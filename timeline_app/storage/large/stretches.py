"""Stretches of bytes."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Stretches:
    """Where each of them begins and ends (exclusive), in bytes."""

    begin: NDArray[np.int64]
    end: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.begin)

    def of(self, content: bytes, place: int) -> bytes:
        """The bytes of one of them."""
        return content[int(self.begin[place]) : int(self.end[place])]
