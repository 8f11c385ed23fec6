"""How days are written in English, with weekdays and times of day, a rule each."""

from typing import Final

from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.said import Base, Grain
from timeline_app.articles.finding.tokens_en import (
    ANY_MONTH,
    COUNTS,
    begun,
)
from timeline_app.articles.finding.words_en import (
    DAY,
    DAY2,
    HOLIDAYS,
    HOUR,
    MONTH,
    OF_YEAR,
    ORDINALS,
    PART,
    PARTS,
    THE,
    WEEKDAY,
    WEEKDAYS,
    WORDS,
    any_of,
)

_MEANT: Final = r"[,.;:!?)\"'—]|\Z| (?:and|to|he|she|they|it|we|I|the|a|an|in|at|on|when|after|before|with|for|from|until|that|his|her|their|its|was|were|had|came|there|but|as|by|all|no|one|two|some|[a-z]+ed|(?!Regiment|Battalion|Street|Avenue|Army|Division|Corps|Earl|Duke|Century|Congress|Infantry|Amendment)[A-Z][a-z]+)\b"
_NUMBERED: Final = (
    "centur[a-z]+|millenni[a-z]+|floor|storey|street|avenue|day|hole|anniversary|birthday|time|place|round|edition|grade"
    "|class|army|division|regiment|battalion|corps|infantry|amendment|congress|minute|hour|season|chapter"
    "|volume|member|person|man|woman|child|son|daughter|year|month|week|attempt|try|lap|mile|and [0-9]+[a-z]*"
    "|of (?!the month)[a-z]|most|largest|[A-Z][a-z]+ (?:Street|Regiment|Division)|Regiment|Battalion|Street"
    "|Avenue|Army|Division|Corps|Earl|Duke|Century|Congress|Infantry|Amendment"
)
_ON: Final = r"(?i:\b(?:on|by|until|till|from|to|since|of|before|after|and)) "
_OF_MONTHS: Final = (
    Rule(
        ("00", "the", *begun(*ORDINALS)),
        rf"{THE}{DAY}(?: day)?(?: of)? {MONTH}{OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ANY_MONTH,
        rf"{MONTH} (?:the )?{DAY}(?!,[0-9]{{3}}|[:.][0-9]| ?[ap]\.?m|(?: |-)[a-z]+ (?:of )?centur){OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ("00", "the"),
        rf"{THE}{DAY} ?(?:-|/|&|to|and|until) ?(?:the )?{DAY2}(?: of)? {MONTH}{OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ANY_MONTH,
        rf"{MONTH} {DAY} ?(?:-|/|&|to|and|until) ?(?:the )?{DAY2}(?!,[0-9]{{3}}| ?[ap]\.?m){OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ("the",),
        r"(?i:the) (?P<day>[0-3]?[0-9](?:st|nd|rd|th))(?![a-z-])",
        Grain.DAY,
        needs=_ON,
        wants=rf"(?! ?(?:{_NUMBERED})\b)",
    ),
    Rule(
        ("the",),
        rf"(?i:the) (?P<day>[0-3]?[0-9](?:st|nd|rd|th)|{any_of(ORDINALS)}) of "
        r"(?P<story_month>(?i:that|that same|the same) month)(?![a-z])",
        Grain.DAY,
    ),
    Rule(
        ("the",),
        rf"(?i:the) (?!(?i:first|second|third)\b)(?P<day>{any_of(ORDINALS)})(?![a-z-])",
        Grain.DAY,
        needs=_ON,
        wants=_MEANT,
    ),
    Rule(
        WEEKDAYS,
        rf"{WEEKDAY},? (?:the )?(?P<day>[0-3]?[0-9](?:st|nd|rd|th))(?![a-z-])"
        rf"(?! (?:of |day of )?[A-Z][a-z]+| ?(?:{_NUMBERED})\b)",
        Grain.DAY,
    ),
    Rule(
        ("the",),
        r"(?i:the) (?P<day>[0-3]?[0-9](?:st|nd|rd|th))(?: ?[-/] ?| and | to )(?:the )?"
        rf"(?P<day2>[0-3]?[0-9](?:st|nd|rd|th))(?![a-z-])(?! (?:of )?[A-Z][a-z]+| ?(?:{_NUMBERED})s?\b)",
        Grain.DAY,
        needs=_ON,
    ),
    Rule(
        ("yesterday", "today", "tomorrow", "tonight", "last", "this", "the"),
        rf"(?P<issue_day>{any_of(WORDS['issue_day'])})(?![a-z]|(?<=[Tt]oday)'s|(?<=[Tt]omorrow)'s)",
        Grain.DAY,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_day>{any_of(set(WORDS['story_day']) - {'the day before', 'the day after'})})(?![a-z])(?! (?:of|before|after)\b)",
        Grain.DAY,
    ),
    Rule(("the",), r"(?P<story_day>(?i:the day before|the day after))(?=[,.;:)—]|\Z)", Grain.DAY),
    Rule(
        ("christmas", "midsummer", "new", "the"),
        rf"(?P<holiday>(?i:christmas|midsummer|the new year|new year)){OF_YEAR}",
        Grain.DAY,
    ),
    Rule(begun(*HOLIDAYS), rf"(?P<holiday>{any_of(HOLIDAYS)})(?![a-z]){OF_YEAR}?", Grain.DAY),
    Rule(
        ("0000",),
        r"(?P<year>[12][0-9]{3})(?P<_sep>[-/.])(?P<month>[01]?[0-9])(?P=_sep)(?P<day>[0-3]?[0-9])(?![0-9]|[.][0-9])",
        Grain.DAY,
    ),
    Rule(
        ("00",),
        r"(?P<day_or_month>[0-3]?[0-9])(?P<_sep>[-/.])(?P<month_or_day>[0-3]?[0-9])(?P=_sep)"
        r"(?P<year>[12][0-9]{3})(?![0-9]|[./-][0-9])",
        Grain.DAY,
    ),
    Rule(
        ("00",),
        r"(?<![0-9/])(?P<day_or_month>[0-3]?[0-9])/(?P<month_or_day>[0-3]?[0-9])/(?P<yy>[0-9]{2})(?![0-9/])",
        Grain.DAY,
    ),
)
_OF_WEEKS: Final = (
    Rule(WEEKDAYS, rf"(?<=[oO]n ){WEEKDAY}", Grain.WEEKDAY),
    Rule(
        WEEKDAYS,
        rf"(?<!first )(?<!second )(?<!third )(?<!fourth )(?<!last ){WEEKDAY}",
        Grain.WEEKDAY,
        wants=r"(?! (?!I\b|Mr|Mrs|Dr)[A-Z])(?! (?:school|papers?|lunch|roast)\b)",
    ),
    Rule(
        begun(*(name[:3] for name in WEEKDAYS), "tues", "weds", "thur", "thurs"),
        r"(?P<weekday>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?![A-Za-z])",
        Grain.WEEKDAY,
        alone=False,
    ),
    Rule("(", rf"\({WEEKDAY}\)", Grain.WEEKDAY, alone=False),
    Rule(WEEKDAYS, rf"{WEEKDAY} (?:of )?(?P<issue_week>(?i:(?:this|last|next) week))", Grain.DAY),
    Rule(("last",), rf"(?<![Tt]he )(?i:last) {WEEKDAY}", Grain.DAY, Base.ISSUE, seek=-1),
    Rule(
        WEEKDAYS,
        rf"{WEEKDAY} last(?=[,.; ])(?! (?:week|month|year))",
        Grain.DAY,
        Base.ISSUE,
        seek=-1,
    ),
    Rule(
        ("next", "this", "coming"),
        rf"(?<![Tt]he )(?i:next|this|this coming) {WEEKDAY}",
        Grain.DAY,
        Base.ISSUE,
        seek=1,
    ),
    Rule(("the",), rf"(?i:the (?:following|next)) {WEEKDAY}", Grain.DAY, Base.STORY, seek=1),
    Rule(("that",), rf"(?i:that) {WEEKDAY}", Grain.DAY, Base.STORY, seek=1),
    Rule(("the",), rf"(?i:the previous) {WEEKDAY}", Grain.DAY, Base.STORY, seek=-1),
    Rule(
        ("this", "last", "next"),
        "(?P<issue_week>(?i:this|last|next)) (?P<weekday>weekend)",
        Grain.WEEK,
    ),
    Rule(
        ("this", "last", "next"),
        r"(?<![Tt]he )(?P<issue_week>(?i:(?:this|last|next) week))(?![a-z])(?! of\b)",
        Grain.WEEK,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_week>{any_of(WORDS['story_week'])})(?![a-z])(?! of\b)",
        Grain.WEEK,
    ),
)
_AT: Final = r"(?i:\b(?:at|by|until|from|about|around|before|after)) "
_BETWEEN: Final = r"(?i:\b(?:from|between|at)) "
_OF_CLOCKS: Final = (
    Rule(
        ("00",),
        r"(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5][0-9]))? ?(?:-|to|and|until) ?"
        r"(?P<hour2>1[0-2]|0?[1-9])(?:[.:](?P<minute2>[0-5][0-9]))? ?(?P<ampm>[aApP])(?:\.[mM]\.|[mM](?![a-z]))",
        Grain.CLOCK,
        needs=_BETWEEN,
    ),
    Rule(
        ("00",),
        r"(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5][0-9]))? ?(?P<ampm>[aApP])(?:\.[mM]\.|[mM](?![a-z]))",
        Grain.CLOCK,
    ),
    Rule(
        ("00",),
        r"(?<=\bat )(?P<hour>[01]?[0-9]|2[0-3])(?P<oclock>\.)(?P<minute>[0-5][0-9])(?![0-9.%])(?! (?:per|%|m|km)\b)",
        Grain.CLOCK,
        alone=False,
    ),
    Rule(
        ("00",),
        r"(?P<hour>[01]?[0-9]|2[0-3])(?P<oclock>:)(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])",
        Grain.CLOCK,
        needs=_AT,
    ),
    Rule(
        ("0",),
        r"(?P<hour>[01][0-9]|2[0-3]):?(?P<minute>[0-5][0-9]) ?(?:hours|hrs|GMT)(?![a-z])",
        Grain.CLOCK,
    ),
    Rule(COUNTS, rf"{HOUR} (?P<oclock>o'clock)", Grain.CLOCK),
    Rule(("half",), rf"(?P<half_past>(?i:half)[- ]past) {HOUR}(?![a-z])(?: o'clock)?", Grain.CLOCK),
    Rule(
        ("a", "quarter"),
        rf"(?i:a )?(?P<quarter_past>(?i:quarter))[- ]past {HOUR}(?![a-z])(?: o'clock)?",
        Grain.CLOCK,
    ),
    Rule(
        COUNTS,
        rf"{HOUR}(?= (?:in the (?:morning|afternoon|evening)|at night)\b)",
        Grain.CLOCK,
        alone=False,
    ),
    Rule(("noon", "midday"), "(?P<hour>(?i:noon|midday))", Grain.CLOCK, needs=_AT),
    Rule(
        ("the", "in", "at", "early", "late", *PARTS),
        rf"(?:(?i:in )?(?i:the )|(?i:at ))?(?:(?i:early|late) )?{PART}",
        Grain.PART,
        alone=False,
    ),
)
DAYS: Final = (*_OF_MONTHS, *_OF_WEEKS, *_OF_CLOCKS)
