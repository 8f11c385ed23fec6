"""Which Han characters texts are made of, so that a text read in a wrong encoding is told."""

from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

MARKS: Final = frozenset("，。、；：？！“”‘’（）《》〈〉【】「」『』—…·～　％")
_EVERYDAY: Final = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说"
    "产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小现实加量都两体制机当使点"
    "從這個國時來們對會發動過說產後學經進著實電機當點為與業開關"
)
_ENOUGH: Final = 20_000


@cache
def everyday_script() -> frozenset[str]:
    """The characters of the first levels of GB 2312 and Big5: what ordinary texts are written in.

    Both standards sort their characters into common and rare ones; a text that is read in the
    wrong encoding is made of rare ones for a good part, and of combinations that aren't any.
    """
    simplified = _table("gb2312", range(0xB0, 0xD8), (range(0xA1, 0xFF),))
    traditional = _table("big5", range(0xA4, 0xC7), (range(0x40, 0x7F), range(0xA1, 0xFF)))
    return frozenset((*simplified, *traditional))


def _table(encoding: str, leads: range, trails: tuple[range, ...]) -> Iterator[str]:
    for lead in leads:
        for trail in (each for part in trails for each in part):
            yield from bytes((lead, trail)).decode(encoding, "ignore")


def likeness(text: str) -> float:
    """How much what is not ASCII in a text is as in Chinese texts, from 0 to 1.

    Each character that couldn't be read counts against ten that could.
    """
    foreign = "".join(islice((c for c in text if not c.isascii()), _ENOUGH))
    known = everyday_script() | MARKS
    good = sum(c in known for c in foreign) - 10 * foreign.count("\ufffd")
    return max(0.0, good / len(foreign)) if foreign else 0.0


def is_everyday(text: str) -> bool:
    """Whether the characters that every Chinese text repeats are there as often as they should."""
    han = list(islice((c for c in text if "\u4e00" <= c <= "\u9fff"), _ENOUGH))
    return sum(c in _EVERYDAY for c in han) * 10 >= len(han)
