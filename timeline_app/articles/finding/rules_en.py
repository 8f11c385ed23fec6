"""How dates are written in English: all rules, and those reckoned from elsewhere."""

from typing import Final

from timeline_app.articles.finding.days_en import DAYS
from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.months_en import PARTS_OF_YEARS
from timeline_app.articles.finding.said import Base, Grain, Shape
from timeline_app.articles.finding.tokens_en import (
    COUNTS,
    HALVES,
    ORDERED,
    SEASONS,
    SHARES,
    begun,
)
from timeline_app.articles.finding.words_en import (
    COUNT,
    DECADES,
    MANY,
    NUMBERS,
    UNIT,
)
from timeline_app.articles.finding.years_en import YEARS

_RECKONED: Final = (
    Rule(
        (*COUNTS, "a"),
        rf"{MANY} (?i:later|afterwards?|thereafter|after that|on(?=[,.]))(?! than)",
        Grain.DAY,
        Base.STORY,
        shift=1,
    ),
    Rule(
        ("half",),
        r"(?P<unit>(?i:half a year)) (?i:later|afterwards?)",
        Grain.DAY,
        Base.STORY,
        shift=1,
    ),
    Rule(
        (*COUNTS, "a"),
        rf"{MANY} (?i:earlier|previously|before(?=[,.;)]))",
        Grain.DAY,
        Base.STORY,
        shift=-1,
    ),
    Rule((*COUNTS, "a"), rf"{MANY} (?i:ago)(?![a-z])", Grain.DAY, Base.ISSUE, shift=-1),
    Rule(
        (*COUNTS, "a"),
        rf"{MANY}(?i: from now| hence|'s? time)(?![a-z])",
        Grain.DAY,
        Base.ISSUE,
        shift=1,
    ),
    Rule(
        ("over", "the"),
        r"(?i:over )?(?<!\bin )(?i:the (?:next|following)) (?P<unit>(?i:decade|century))(?![a-z])",
        Grain.DAY,
        Base.STORY,
        shift=1,
        shape=Shape.FOLLOWING,
    ),
    Rule(
        ("over", "the"),
        rf"(?i:over )?(?i:the (?:next|following|ensuing|succeeding|coming)) {COUNT} {UNIT}(?![a-z])",
        Grain.DAY,
        Base.STORY,
        shift=1,
        shape=Shape.FOLLOWING,
    ),
)
RULES: Final = (*DAYS, *PARTS_OF_YEARS, *YEARS, *_RECKONED)
_PARTS_OF_DAY: Final = (
    "morning|afternoon|evening|night|dawn|dusk|midnight|daybreak|sun|small|early|late"
)
_SPANS: Final = "days?|weeks?|fortnights?|months?|years?|decades?|centur"
GUARDS: Final = (
    (
        ("the",),
        (
            rf" (?:[0-9'A-Z]|(?i:{'|'.join(sorted({*ORDERED, *HALVES, *SHARES, *SEASONS} - {'00', 'the', 'last', 'final'}))}"
            rf"|next|following|previous|same|latter|coming|ensuing|succeeding|(?:last|final) (?:quarter|{_SPANS})|{_PARTS_OF_DAY}|new"
            rf"|year|month|day|week|{'|'.join(begun(*DECADES))})\b)"
        ),
    ),
    (("in", "at"), rf" (?:the )?(?:{_PARTS_OF_DAY})"),
    (("that",), rf" (?:same|very|year|month|week|day|{_PARTS_OF_DAY}|{'|'.join(SEASONS)}|[A-Z])"),
    (
        ("this", "last", "next"),
        rf" (?:week|month|quarter|year|century|coming|{_PARTS_OF_DAY}|{'|'.join(SEASONS)}|[A-Z])",
    ),
    (("some", "several", "few", "many", "just", "only", "over"), " (?:[0-9]|[a-z]+ )"),
    (
        begun(*NUMBERS),
        rf"[- ](?:{_SPANS}|more|hundred|o'clock|in the|at night|[a-z]+ (?:{_SPANS}|more)|[a-z]+ies\b)|[- ][a-z]+|\.D\.",
    ),
    (("end", "start", "close", "beginning", "middle"), " of "),
    (("early", "late"), " (?:in |[0-9A-Z'a-z])|-"),
)
