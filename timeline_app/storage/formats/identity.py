"""Ids of what is imported: made from what an item says, so that a file imports alike each time."""

from collections import Counter
from typing import Final
from uuid import UUID, uuid5

_SPACE: Final = UUID("7d0f6c9e-6f0b-5c43-9a55-3f1d6a0f8b27")


class Identities:
    """Hands out ids; the second of two items that say the same gets another one."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def of(self, *says: str | None) -> str:
        """The id (UUID, version 5) of an item that says this."""
        content = "\x1f".join(each or "" for each in says)
        self._met[content] += 1
        return str(uuid5(_SPACE, f"{content}\x1f{self._met[content]}"))
