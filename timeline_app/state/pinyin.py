"""The order of names: Chinese ones by how they are spoken, others by letter."""

import unicodedata
from functools import lru_cache
from typing import Final

from timeline_app.state.search import folded

Spoken = tuple[tuple[tuple[str, str], ...], str]


@lru_cache(maxsize=4096)
def spoken(name: str) -> Spoken:
    """What names are put in order by: each character's syllable with its tone, then itself.

    Character after character, so that all of one surname stand together; what isn't Chinese
    keeps its letters, without differences of case, width and accents.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - half a second, and 45 MB, to import

    text = _bare(folded(name))
    syllables = lazy_pinyin(
        text,
        style=Style.TONE3,
        neutral_tone_with_five=True,
        errors=list,  # type: ignore[arg-type]  # its hints forget that it takes lists
    )
    return tuple(zip(syllables, text, strict=False)), name


FIGURES: Final = "0–9"
OTHERS: Final = "#"


def initial(name: str) -> str:
    """The letter that a name is looked up under: A to Z, figures, or others."""
    characters, _name = spoken(name)
    first = characters[0][0][:1].upper() if characters else ""
    if "A" <= first <= "Z":
        return first
    return FIGURES if first.isdecimal() else OTHERS


def _bare(text: str) -> str:
    """Letters without their accents."""
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn")
