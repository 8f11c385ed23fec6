"""The encoding of a text: by its byte order mark, by its form as UTF-8, by what its words are.

A detector for all encodings of the world guesses, and Chinese texts of a few lines it guesses
wrong. So what people here have is tried first: UTF-8, UTF-16, GB18030 (with GBK and GB2312 in it)
and Big5, each judged by whether it makes common characters. Only what is none of them is left to
charset-normalizer.
"""

import codecs
import re
from dataclasses import dataclass
from typing import Final

from charset_normalizer import from_bytes

from timeline_app.articles.reading.article_text import ArticleError, note
from timeline_app.articles.reading.common_han import is_everyday, likeness
from timeline_app.model.localized import Localized

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_NAMES: Final = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "utf-32-le": "UTF-32",
    "utf-32-be": "UTF-32",
    "gb18030": "GB18030",
    "cp950": "Big5",
    "big5hkscs": "Big5",
    "cp1252": "Windows-1252",
}
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
}
"""Encodings that pages name and browsers read as the wider one that holds them."""
_CHINESE: Final = ("gb18030", "cp950", "big5hkscs")
_WIDE: Final = ("utf-16-le", "utf-16-be")
_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_LIKE: Final = 0.8
"""A Chinese text is so much like one; read in the wrong encoding, it is by a third."""
_WESTERN: Final = re.compile(r"[\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac£©®°·½¼¾×«»¿¡§ \xa0]")
_SAMPLE: Final = 200_000
_FEW: Final = 12
"""Characters that are too few to tell Korean from Chinese; Chinese is likelier here."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the encoding that it was read in, and how many places of it were unreadable."""

    text: str
    encoding: str
    wrong: int = 0

    @property
    def notes(self) -> tuple[Localized, ...]:
        """What is to be told of it."""
        name = _NAMES.get(self.encoding, self.encoding)
        told = note(f"Read as {name}.", f"按 {name} 编码读出。")
        if not self.wrong:
            return (told,)
        missing = note(
            f"Unreadable places: {self.wrong}, marked by \ufffd.",
            f"有 {self.wrong} 处读不出来，以 \ufffd 标出。",
        )
        return told, missing


def decoded(data: bytes, declared: str | None = None) -> Decoded:
    """Read a text; ``declared`` is the encoding that the file itself names.

    Raises:
        ArticleError: it is no text, or in an encoding that isn't known.
    """
    found = _marked(data) or _utf8(data) or _declared(data, declared) or _judged(data)
    if found is None or _is_binary(found.text):
        raise ArticleError(
            "This is no text that can be read here; please save it as UTF-8.",
            "这不是能读懂的文本，请另存为 UTF-8 文本。",
        )
    if "\x00" in found.text:
        text = found.text.replace("\x00", "\ufffd")  # no collection can keep it
        return Decoded(text, found.encoding, text.count("\ufffd"))
    return found


def _is_binary(text: str) -> bool:
    """Whether it has more control characters than slip into a text."""
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) * 50 > len(sample)


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    return None


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8 shows by its form; a few broken places in many sound ones don't make it another."""
    found = _read(data, "utf-8")
    foreign = sum(not c.isascii() for c in found.text[:_SAMPLE])
    if found.wrong * 50 > foreign or _is_binary(found.text):
        return None
    if foreign and not any(c >= "\u0800" for c in found.text[:_SAMPLE]):
        # two bytes a character throughout: a line of GB18030 may look like that
        other = _read(data, "gb18030")
        if not other.wrong and likeness(other.text) == 1 and is_everyday(other.text):
            return other
    return found


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    try:
        name = codecs.lookup((declared or "").strip()).name
        found = _read(data, _WIDER.get(name, name)) if declared else None
    except (LookupError, ValueError, UnicodeError):
        return None
    if found is None or found.wrong * 50 > len(found.text):
        return None
    chinese = found.encoding in _CHINESE
    return None if chinese and likeness(found.text) < _LIKE / 2 else found


def _judged(data: bytes) -> Decoded | None:
    """By what the bytes would say in each encoding."""
    for encoding in _WIDE:
        found = _read(data, encoding)
        if _is_wide(found):
            return found
    read = [_read(data, encoding) for encoding in _CHINESE]
    best = max(read, key=_like)
    if _like(best) >= _LIKE and not _is_korean(data, best):
        return best
    western = _read(data, "cp1252")
    if _is_western(western):
        return western
    guessed = from_bytes(data[:_SAMPLE]).best()
    if guessed is not None:
        return _read(data, guessed.encoding)
    return best if _like(best) >= _LIKE else None


def _like(found: Decoded) -> float:
    return likeness(found.text)


def _is_wide(found: Decoded) -> bool:
    """Whether it makes sense as two bytes a character: letters, or common Han characters."""
    sample = found.text[:_SAMPLE]
    if not sample or "\x00" in sample:
        return False
    plain = sum(c.isascii() for c in sample)
    return plain + likeness(sample) * (len(sample) - plain) >= _LIKE * len(sample)


def _is_korean(data: bytes, chinese: Decoded) -> bool:
    """Whether it is Korean: that makes common characters in Chinese, too, but no words.

    Read as Korean, a Chinese text is half Han and half Hangul.
    """
    korean = _read(data, "cp949").text[:_SAMPLE]
    foreign = sum(not c.isascii() for c in korean)
    hangul = sum("\uac00" <= c <= "\ud7a3" for c in korean)
    return foreign > _FEW and hangul * 10 >= foreign * 9 and not is_everyday(chinese.text)


def _is_western(found: Decoded) -> bool:
    """Whether it is Latin letters, some with accents, and the marks that word processors put."""
    foreign = [c for c in found.text[:_SAMPLE] if not c.isascii()]
    known = all((c.isalpha() and c < "\u0250") or _WESTERN.match(c) for c in foreign)
    return known and len(foreign) * 5 < len(found.text[:_SAMPLE])
