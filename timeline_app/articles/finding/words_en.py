"""The words of English dates, British and American, and the patterns they make.

Texts come with straight apostrophes and plain hyphens.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from timeline_app.articles.finding.said import Grain
from timeline_app.timescale.spoken import Share

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
WEEKDAYS: Final = (*("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),)
_UNDER_TWENTY: Final = (
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS: Final = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS: Final = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth"),
)
_DECADES: Final = (
    *("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"),
)
NUMBERS: Final[Mapping[str, int]] = (
    {word: n for n, word in enumerate(_UNDER_TWENTY, 1)}
    | {word: 10 * n for n, word in enumerate(_TENS, 2)}
    | {
        f"{tens}{joint}{ones}": 10 * n + m
        for n, tens in enumerate(_TENS, 2)
        for m, ones in enumerate(_UNDER_TWENTY[:9], 1)
        for joint in "- "
    }
    | {"a": 1, "an": 1, "another": 1, "a hundred": 100, "one hundred": 100, "half a": 1}
)
ORDINALS: Final[Mapping[str, int]] = (
    {word: n for n, word in enumerate(_ORDINALS, 1)}
    | {"twentieth": 20, "thirtieth": 30}
    | {
        f"{tens}{joint}{ones}": 10 * n + m
        for n, tens in ((2, "twenty"), (3, "thirty"))
        for m, ones in enumerate(_ORDINALS[:9], 1)
        for joint in "- "
    }
)
_HUNDREDS: Final = {"sixteen": 1600, "seventeen": 1700, "eighteen": 1800, "nineteen": 1900}
DECADES: Final[Mapping[str, int]] = {word: 10 * n for n, word in enumerate(_DECADES, 2)} | {
    f"{hundred}{joint}{word}": start + 10 * n
    for hundred, start in _HUNDREDS.items()
    for n, word in enumerate(_DECADES, 2)
    for joint in "- "
}
_COUNT: Final = re.compile("(?P<figures>[0-9]+)(?:st|nd|rd|th)?")


def number(text: str) -> int:
    """A number or an ordinal, in figures or words.

    Raises:
        KeyError: it is none.
    """
    plain = text.lower().replace(",", "")
    found = _COUNT.fullmatch(plain)
    if found:
        return int(found["figures"])
    return NUMBERS[plain] if plain in NUMBERS else ORDINALS[plain]


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, whatever their case, the longest first."""
    return f"(?i:{'|'.join(sorted(words, key=len, reverse=True))})"


_NAMES: Final = "|".join(
    (
        *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
        *(
            "October",
            "November",
            "December",
            r"Jan\.?",
            r"Feb\.?",
            r"Mar(?:\.|(?= [0-9]))",
            r"Apr\.?",
        ),
        *(r"Jun(?:\.|(?= [0-9]))", r"Jul(?:\.|(?= [0-9]))", r"Aug\.?", r"Sept?\.?", r"Oct\.?"),
        *(r"Nov\.?", r"Dec\.?"),
    )
)
MONTH: Final = f"(?P<month>(?=[A-Z])(?i:{_NAMES})(?![A-Za-z]))"
MONTH2: Final = MONTH.replace("<month>", "<month2>")
_DAY: Final = f"[0-3]?[0-9](?:st|nd|rd|th)?(?![0-9])|{any_of(ORDINALS)}"
DAY: Final = f"(?P<day>{_DAY})"
DAY2: Final = f"(?P<day2>{_DAY})"
Y: Final = "(?:1[0-9]{3}|20[0-9]{2})(?![0-9])"
YEAR: Final = (
    f"(?:(?P<year>{Y})|'(?P<yy>[0-9]{{2}})(?![0-9])"
    "|(?P<story_year>(?i:that same year|that year|the same year|the following year|the next year"
    "|the previous year|the year before))"
    "|(?P<issue_year>(?i:this year|last year|next year)))"
)
OF_YEAR: Final = f"(?:,? (?:of |in )?{YEAR})"
SHARE: Final = (
    "(?:(?i:the )?(?P<share>(?i:beginning|start|middle|end|close|early|mid|late))"
    "(?: of | in |[- ])(?:the )?)"
)
HALF: Final = "(?:(?i:the )?(?P<half>(?i:first|second|latter|1st|2nd)) half of (?:the )?)"
THE: Final = "(?:(?i:the) )?"
SEASON: Final = "(?P<season>(?i:spring|summer|autumn|fall|winter))(?![a-z])"
QUARTER: Final = (
    "(?P<quarter>(?i:first|second|third|fourth|last|final|1st|2nd|3rd|4th)) quarter(?![a-z])"
)
WEEKDAY: Final = f"(?P<weekday>(?=[A-Z]){any_of(WEEKDAYS)})(?![a-z])"
COUNT: Final = f"(?P<count>(?<![0-9,.])[0-9]{{1,3}}|{any_of(set(NUMBERS) - {'half a'})})"
UNIT: Final = "(?P<unit>(?i:days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)))"
MANY: Final = (
    rf"(?:(?:(?i:some|just|only) )?{COUNT}"
    "|(?P<vague>(?i:a few|few|several|some|many|a couple of|a number of)))"
    f"(?: more)? {UNIT}(?![a-z])"
)
ORDINAL: Final = f"(?:[0-9]{{1,2}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
BC: Final = r"(?P<bc>BCE?|B\.C\.(?:E\.)?)"
HOUR: Final = f"(?P<hour>[0-9]{{1,2}}|{any_of(_UNDER_TWENTY[:12])})"
HOLIDAYS: Final[Mapping[str, tuple[int, int]]] = {
    "new year's day": (1, 1),
    "twelfth night": (1, 5),
    "epiphany": (1, 6),
    "burns night": (1, 25),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "st valentine's day": (2, 14),
    "st. valentine's day": (2, 14),
    "st david's day": (3, 1),
    "st patrick's day": (3, 17),
    "st. patrick's day": (3, 17),
    "lady day": (3, 25),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "st george's day": (4, 23),
    "st. george's day": (4, 23),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "midsummer's day": (6, 24),
    "midsummer day": (6, 24),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "the fourth of july": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "michaelmas": (9, 29),
    "halloween": (10, 31),
    "hallowe'en": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "armistice day": (11, 11),
    "veterans day": (11, 11),
    "st andrew's day": (11, 30),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "boxing day": (12, 26),
    "st stephen's day": (12, 26),
    "new year's eve": (12, 31),
    "hogmanay": (12, 31),
}
PARTS: Final[Mapping[str, range]] = {
    **dict.fromkeys(("morning", "early hours", "small hours", "midnight", "sunrise"), range(0)),
    "sunset": range(1, 12),
    "dawn": range(0),
    "daybreak": range(0),
    "afternoon": range(1, 12),
    "dusk": range(1, 12),
    "evening": range(1, 12),
    "night": range(5, 12),
}
PART: Final = f"(?P<part>{any_of(PARTS)})(?![a-z])"
_SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_QUARTERS: Final = {
    **dict.fromkeys(("first", "1st", "1"), 1),
    **dict.fromkeys(("second", "2nd", "2"), 2),
    **dict.fromkeys(("third", "3rd", "3"), 3),
    **dict.fromkeys(("fourth", "4th", "last", "final", "4"), 4),
}
WORDS: Final[Mapping[str, Mapping[str, Any]]] = {
    "month": {name: n for n, name in enumerate(MONTHS, 1)}
    | {name[:3]: n for n, name in enumerate(MONTHS, 1)}
    | {"sept": 9},
    "weekday": {name: n for n, name in enumerate(WEEKDAYS)}
    | {name[:3]: n for n, name in enumerate(WEEKDAYS)}
    | {"weekend": 5}
    | {"tues": 1, "weds": 2, "thur": 3, "thurs": 3},
    "share": {
        **dict.fromkeys(("early", "beginning", "start"), Share(0, loose=True)),
        **dict.fromkeys(("mid", "middle"), Share(1, loose=True)),
        **dict.fromkeys(("late", "end", "close"), Share(2, loose=True)),
    },
    "week_of": {
        **{word: Share(n, 4, loose=True) for n, word in enumerate(("first", "second", "third"))},
        **dict.fromkeys(("fourth", "last", "final"), Share(3, 4, loose=True)),
    },
    "half": {
        **dict.fromkeys(("first", "1st", "1"), Share(0, 2)),
        **dict.fromkeys(("second", "latter", "2nd", "2"), Share(1, 2)),
    },
    "season": _SEASONS,
    "quarter": _QUARTERS,
    "decade": DECADES,
    "holiday": {
        **HOLIDAYS,
        "christmas": (12, 25),
        "midsummer": (6, 24),
        **dict.fromkeys(("new year", "the new year"), (1, 1)),
    },
    "part": PARTS,
    "hour": {"noon": 12, "midday": 12},
    "quarter_past": {"quarter": 1},
    "issue_year": {"this year": 0, "last year": -1, "next year": 1},
    "story_year": {
        **dict.fromkeys(("that same year", "that year", "the same year"), 0),
        **dict.fromkeys(("the following year", "the next year"), 1),
        **dict.fromkeys(("the previous year", "the year before"), -1),
    },
    "issue_season": {"this quarter": 0, "last quarter": -1, "next quarter": 1},
    "issue_month": {"this month": 0, "last month": -1, "next month": 1},
    "story_month": {
        **dict.fromkeys(("that same month", "that month", "the same month"), 0),
        **dict.fromkeys(("the following month", "the next month"), 1),
        **dict.fromkeys(("the previous month", "the month before"), -1),
    },
    "issue_week": {
        "this": 0,
        "last": -1,
        "next": 1,
        "this week": 0,
        "last week": -1,
        "next week": 1,
    },
    "story_week": {
        **dict.fromkeys(("that same week", "that week", "the same week"), 0),
        **dict.fromkeys(("the following week", "the next week"), 1),
        "the previous week": -1,
    },
    "issue_century": {"last century": -1, "this century": 0},
    "issue_day": {
        **dict.fromkeys(("the day before yesterday",), -2),
        **dict.fromkeys(("yesterday", "last night"), -1),
        **dict.fromkeys(("today", "tonight", "this morning", "this afternoon", "this evening"), 0),
        "tomorrow": 1,
        "the day after tomorrow": 2,
    },
    "story_day": {
        **dict.fromkeys(("that same day", "that very day", "that day", "the same day"), 0),
        **{
            f"{the} {part}": 0
            for the in ("that", "that same", "the same")
            for part in ("night", "morning", "afternoon", "evening")
        },
        **{
            f"the {word} {part}": shift
            for word, shift in (("next", 1), ("following", 1), ("previous", -1))
            for part in ("day", "night", "morning", "afternoon", "evening")
        },
        **dict.fromkeys(("the day before", "the night before", "the evening before"), -1),
        **dict.fromkeys(("the day after", "the morning after"), 1),
    },
    "unit": {
        **dict.fromkeys(("day", "days"), (Grain.DAY, 1)),
        **dict.fromkeys(("week", "weeks"), (Grain.DAY, 7)),
        **dict.fromkeys(("fortnight", "fortnights"), (Grain.DAY, 14)),
        **dict.fromkeys(("month", "months"), (Grain.MONTH, 1)),
        "half a year": (Grain.MONTH, 6),
        "half a century": (Grain.YEAR, 50),
        **dict.fromkeys(("year", "years"), (Grain.YEAR, 1)),
        **dict.fromkeys(("decade", "decades"), (Grain.YEAR, 10)),
        **dict.fromkeys(("century", "centuries"), (Grain.YEAR, 100)),
    },
}
