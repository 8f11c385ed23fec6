"""The order of names: Chinese ones by how they are spoken, others by letter."""

from functools import lru_cache

from timeline_app.state.search import folded

Spoken = tuple[tuple[str, ...], str]


@lru_cache(maxsize=4096)
def spoken(name: str) -> Spoken:
    """What names are put in order by: syllables with their tones, then the name itself.

    Syllable after syllable, so that all of one surname stand together; what isn't Chinese keeps
    its letters, without differences of case and width.
    """
    from pypinyin import Style, lazy_pinyin  # noqa: PLC0415 - half a second, and 45 MB, to import

    syllables = lazy_pinyin(folded(name), style=Style.TONE3, neutral_tone_with_five=True)
    return tuple(syllables), name
