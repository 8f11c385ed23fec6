"""Characters that the shipped font cannot draw, read from its cmap without Qt."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from typing import Final

from fontTools.ttLib import TTFont

from timeline_app.paths import font_file

_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@cache
def drawable() -> frozenset[str]:
    """Every character that the shipped font has a shape for.

    Raises:
        FileNotFoundError: the font is not there.
    """
    with TTFont(font_file(), lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def lacking(characters: Iterable[str]) -> list[str]:
    """Those that would be drawn as a box, or turn the text around them, each once, in order."""
    return sorted(c for c in set(characters) - drawable() if not _needs_no_shape(c))


def named(character: str) -> str:
    """The character as it can be named in a sentence: itself where possible, and its number."""
    number = f"U+{ord(character):04X}"
    return f"{character} ({number})" if character.isprintable() else number


def _needs_no_shape(character: str) -> bool:
    """White space, joiners, selectors: what is never drawn itself."""
    if character.isspace():
        return True
    if unicodedata.category(character) == "Cf":
        return character not in _TURNING
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
