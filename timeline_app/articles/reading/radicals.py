"""Han characters that a PDF calls by the name of a radical.

A font has one shape for the character 月 and the radical ⽉; a program that makes a PDF from shapes
may write down either. What is printed is the character, and only by it a date is found.
"""

import unicodedata
from typing import Final

_KANGXI: Final = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0x2F00, 0x2FD6)}
_SUPPLEMENT: Final = {
    ord(radical): character
    for radical, character in zip(
        "⺟⺠⺩⺫⺬⺶⺻⻁⻄⻅⻆⻉⻊⻋⻑⻓⻔⻗⻘⻙⻚⻛⻜⻝⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻬⻮⻰⻳",
        "母民王目示羊聿虎西见角贝足车長长门雨青韦页风飞食首马骨鬼鱼鸟卤麦黄黾齐齿龙龟",
        strict=True,
    )
}
"""As EquivalentUnifiedIdeograph.txt of the Unicode character database has them."""


def as_characters(text: str) -> str:
    """The text with the characters that its radicals stand for; its length stays the same."""
    return text.translate(_KANGXI | _SUPPLEMENT)
