"""What English dates may begin with, a token each."""

from typing import Final

from timeline_app.articles.finding.words_en import (
    MONTHS,
    NUMBERS,
    ORDINALS,
)


def begun(*groups: object) -> tuple[str, ...]:
    """The first tokens of words, and of those that may stand before them."""
    words = {str(word).split("-")[0].split(" ")[0].split("'")[0].strip(".") for word in groups}
    return tuple(sorted(words - {""}))


ANY_MONTH: Final = begun(*MONTHS, *(name[:3] for name in MONTHS), "sept")
SHARES: Final = ("the", "beginning", "start", "middle", "end", "close", "early", "mid", "late")
HALVES: Final = ("the", "first", "second", "latter", "1st", "2nd", "00")
SEASONS: Final = ("spring", "summer", "autumn", "fall", "winter")
COUNTS: Final = ("00", *begun(*NUMBERS), "some", "several", "few", "many", "just", "only")
ORDERED: Final = ("00", "the", *begun(*ORDINALS))
