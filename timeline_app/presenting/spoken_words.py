"""Which words of a passage are going to be spoken: those of the title, those that notes quote.

A presenter who notes 'read “this day” slowly' finds these words marked in the audience's
quotation. Nothing has to be written into the passage for it, which stays as it was printed.
"""

import re
from collections.abc import Iterator
from typing import Final

_QUOTED: Final = re.compile(r"“([^“”]+)”|「([^「」]+)」|\"([^\"]+)\"|‘([^‘’]+)’")
_SHORTEST: Final = 2
"""Letters: a single one would be found anywhere."""


def spoken_words(text: str, title: str, notes: str) -> tuple[tuple[int, int], ...]:
    """The places, first and after the last letter, of these words in a text; none touch."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(_places(text, (title, *_quoted(notes)))):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)


def _quoted(notes: str) -> Iterator[str]:
    for match in _QUOTED.finditer(notes):
        yield next(group for group in match.groups() if group is not None)


def _places(text: str, wanted: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    lower = text.casefold()
    if len(lower) != len(text):  # a letter whose lower case is longer: places would be off
        lower = text
    for words in wanted:
        bare = words.strip(" ,.;:!?，。；：！？、…").casefold()
        at = lower.find(bare) if len(bare) >= _SHORTEST else -1
        while at >= 0:
            yield at, at + len(bare)
            at = lower.find(bare, at + 1)
