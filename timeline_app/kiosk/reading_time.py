"""How long a text takes to read, so that nobody is asked whether they are there while reading."""

import re
from typing import Final

_WORDS_A_MINUTE: Final = 200
_HAN_A_MINUTE: Final = 300
_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD: Final = re.compile(r"[^\W\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+(?:[’'-]\w+)*")


def reading_time(text: str) -> float:
    """Seconds for the Han characters and the words of a text."""
    han, words = len(_HAN.findall(text)), len(_WORD.findall(text))
    return 60 * (han / _HAN_A_MINUTE + words / _WORDS_A_MINUTE)
