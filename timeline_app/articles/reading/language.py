"""The language of a text that doesn't name it, as far as its script and commonest words tell."""

import re
from typing import Final

_SAMPLE: Final = 20_000
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_KANA: Final = re.compile("[\u3041-\u30ff]")
_HANGUL: Final = re.compile("[\uac00-\ud7a3]")
_WORD: Final = re.compile(r"[A-Za-z’']+")
_ENGLISH: Final = re.compile("the|of|and|to|in|a|was|is|that|for|on|with|as|by|at|from|he|it")
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def language_of(text: str) -> str | None:
    """``zh``, ``ja``, ``ko`` or ``en``; None where the text could be in many languages."""
    sample = text[:_SAMPLE]
    letters = sum(c.isalpha() for c in sample)
    for tag, script, share in (("ja", _KANA, 0.1), ("ko", _HANGUL, 0.3), ("zh", _HAN, 0.3)):
        if letters and len(script.findall(sample)) >= share * letters:
            return tag
    words = [word.lower() for word in _WORD.findall(sample)]
    common = sum(bool(_ENGLISH.fullmatch(word)) for word in words)
    return "en" if common and common * 5 >= len(words) else None


def language_tag(named: str | None) -> str | None:
    """What a file names as its language, as a BCP 47 tag; Chinese and English as we write them."""
    tag = (named or "").strip().replace("_", "-")
    if not _TAG.fullmatch(tag):
        return None
    primary = tag.split("-", maxsplit=1)[0].lower()
    return primary if primary in ("zh", "en") else tag
