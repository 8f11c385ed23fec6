"""A text reduced to what re-setting it leaves alone, with a way back to the original.

Columns are joined and re-wrapped, full-width punctuation becomes half-width, a scan turns curly
quotation marks straight. Two texts that differ in nothing else have the same folded form.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

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
# Characters that are their own folded form, most of any article, are taken a run at a time; the one
# before a character of another kind, which may be a mark on it, is looked at alone.
_PLAIN: Final = re.compile(r"[!-_a-~\u4e00-\u9fff]+(?=[!-_a-~\u4e00-\u9fff\s]|\Z)")
_SPACE: Final = re.compile(r"\s*")
# Characters without width that line breaking and file formats leave behind.
_INVISIBLE: Final = frozenset("\u00ad\u200b\u2060\ufeff")


class Folded(Struct, frozen=True):
    """A folded text; for each of its characters, where the original one begins and ends."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

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
    starts, ends = array("q"), array("q")
    at = 0
    while at < len(text):
        run = _PLAIN.match(text, at)
        end = run.end() if run else _marked_until(text, at + 1)
        if run:
            letters.append(text[at:end])
            starts.extend(range(at, end))
            ends.extend(range(at + 1, end + 1))
        else:
            kept = _kept(text[at:end])
            letters.append(kept)
            starts.extend([at] * len(kept))
            ends.extend([end] * len(kept))
        space = _SPACE.match(text, end)
        at = space.end() if space else end
    return Folded("".join(letters), starts, ends)


def joined(text: str) -> str:
    """The text without its white space: what an excerpt keeps over the end of a column."""
    return "".join(text.split())


def _marked_until(text: str, at: int) -> int:
    """Where the combining marks from here end."""
    while at < len(text) and unicodedata.combining(text[at]):
        at += 1
    return at


@lru_cache(maxsize=1024)
def _kept(cluster: str) -> str:
    """What is left of a character with its marks."""
    return _visible(unicodedata.normalize("NFKD", cluster)).translate(_PUNCTUATION)


def _visible(text: str) -> str:
    return "".join(c for c in text if not c.isspace() and c not in _INVISIBLE)
