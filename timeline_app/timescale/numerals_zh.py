"""Numbers in Chinese characters: 二〇二〇, 三十四, 一百二十, 廿六, and figures with 万 and 亿."""

from decimal import Decimal
from typing import Final

DIGITS: Final = {each: value for value, each in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "○": 0,
    "两": 2,
}
_TENS: Final = {"十": 10, "百": 100, "千": 1000}
_TWENTIES: Final = {"廿": "二十", "卅": "三十"}
_UNITS: Final = {"万": 10**4, "亿": 10**8}
_D: Final = "[一二三四五六七八九两]"
_TENS_ON: Final = rf"(?:{_D}?十|廿|卅)"
_SPELLED: Final = (
    rf"(?:{_D}千零?(?:{_D}百零?)?{_TENS_ON}?{_D}?|{_D}百零?{_TENS_ON}?{_D}?|{_TENS_ON}{_D}?)"
)
PATTERN: Final = rf"(?:[0-9]{{1,12}}|{_SPELLED}|[〇零○一二三四五六七八九]{{1,9}})"
"""A whole number, in figures or in characters."""
LARGE: Final = rf"(?:[0-9]{{1,6}}(?:\.[0-9]{{1,2}})?[万亿]|{PATTERN})"
"""One that may count in 万 or 亿."""


def number(text: str) -> int:
    """The number of a text that has the form of ``LARGE``."""
    if text[-1] in _UNITS:
        return int(Decimal(text[:-1]) * _UNITS[text[-1]])
    if text.isascii():
        return int(text)
    for short, long in _TWENTIES.items():
        text = text.replace(short, long)
    if not set(text) & set(_TENS):
        return int("".join(str(DIGITS[each]) for each in text))
    return _spelled(text)


def _spelled(text: str) -> int:
    """A number with its tens and hundreds: 三十四, 十五, 一千九百零八."""
    total, digit = 0, 0
    for each in text:
        if each in _TENS:
            total += (digit or 1) * _TENS[each]
            digit = 0
        else:
            digit = DIGITS[each]
    return total + digit
