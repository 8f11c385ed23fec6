"""The language of a file that doesn't name its own: Chinese or English."""

import re
from typing import Final

from timeline_app.storage.formats.note import Note

_CODE: Final = re.compile(
    r"""https?:[^\s"',]+|<[^<>]*>|"\w+":|^[A-Z-]+[:;]|\b[A-Z-]+=""", re.MULTILINE
)
"""What the formats themselves say in Latin letters: addresses, tags, names of keys."""
_HAN: Final = re.compile("[\u3400-\u9fff]")
_LATIN: Final = re.compile("[A-Za-z]{2,}")


def likely(text: str) -> str:
    """``zh`` where at least a quarter of the words, of two Han characters each, are Chinese."""
    words = _CODE.sub(" ", text)
    han = len(_HAN.findall(words))
    return "zh" if han and 3 * han >= 2 * len(_LATIN.findall(words)) else "en"


def told(lang: str) -> Note:
    """What to say about it."""
    english, chinese = {"zh": ("Chinese", "中文"), "en": ("English", "英文")}.get(
        lang, (lang, lang)
    )
    return Note(
        f"the file names no language: its texts are taken as {english}",
        f"文件没有注明语言：文字按{chinese}处理",
    )
