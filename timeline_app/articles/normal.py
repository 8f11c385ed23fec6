"""A text reduced to what re-setting it leaves alone, with a way back to the original.

Columns are joined and re-wrapped, full-width punctuation becomes half-width, a scan turns curly
quotation marks straight. Two texts that differ in nothing else have the same folded form.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

# What compatibility decomposition leaves apart though it is one mark in two widths or styles.
_PUNCTUATION: Final = str.maketrans(
    {
        **dict.fromkeys("。", "."),
        **dict.fromkeys("、", ","),
        **dict.fromkeys("“”„‟「」『』«»", '"'),
        **dict.fromkeys("‘’‚‛`", "'"),
        **dict.fromkeys("—–―‐‑‒−", "-"),
        **dict.fromkeys("・‧", "·"),
    }
)
# Characters without width that line breaking and file formats leave behind.
_INVISIBLE: Final = frozenset("\u00ad\u200b\u2060\ufeff")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; for each of its characters, where the original one begins and ends."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def occurrences(self, wanted: str) -> Iterator[tuple[int, int]]:
        """Yield every place (start, end) of a folded text here, overlapping ones too.

        A place that begins or ends inside one original character (the ``1`` of ``½``) is none.
        """
        at = self.text.find(wanted)
        while wanted and at >= 0:
            if self._whole(at) and self._whole(at + len(wanted)):
                yield at, at + len(wanted)
            at = self.text.find(wanted, at + 1)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original, in code points, of a place in the folded text."""
        return self.starts[start], self.ends[end - 1]

    def _whole(self, at: int) -> bool:
        """Whether an original character begins here (or the text ends)."""
        return at in (0, len(self.text)) or self.starts[at] != self.starts[at - 1]


def fold(text: str) -> Folded:
    """Fold a text: compatibility forms, punctuation in one width, no white space.

    Uses NFKD, which calls the same texts equal as NFKC does (Unicode Standard Annex 15) and,
    unlike it, never looks beyond a character and its combining marks: hence the exact way back.
    """
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _clusters(text):
        kept = _visible(unicodedata.normalize("NFKD", text[start:end])).translate(_PUNCTUATION)
        letters.append(kept)
        starts.extend([start] * len(kept))
        ends.extend([end] * len(kept))
    return Folded("".join(letters), tuple(starts), tuple(ends))


def joined(text: str) -> str:
    """The text without its white space: what an excerpt keeps over the end of a column."""
    return "".join(text.split())


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield each character together with the combining marks that follow it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not unicodedata.combining(text[at]):
            yield start, at
            start = at


def _visible(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in _INVISIBLE)
