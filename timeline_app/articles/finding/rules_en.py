"""How dates are written in English, a rule each."""

from typing import Final

from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.said import Base, Grain, Shape
from timeline_app.articles.finding.words_en import (
    BC,
    COUNT,
    DAY,
    DAY2,
    DECADES,
    HALF,
    HOLIDAYS,
    HOUR,
    MANY,
    MONTH,
    MONTH2,
    MONTHS,
    NUMBERS,
    OF_YEAR,
    ORDINAL,
    ORDINALS,
    PART,
    PARTS,
    QUARTER,
    SEASON,
    SHARE,
    THE,
    UNIT,
    WEEKDAY,
    WEEKDAYS,
    WORDS,
    YEAR,
    Y,
    any_of,
)


def _begun(*groups: object) -> tuple[str, ...]:
    """The first tokens of words, and of those that may stand before them."""
    words = {str(word).split("-")[0].split(" ")[0].split("'")[0].strip(".") for word in groups}
    return tuple(sorted(words - {""}))


_ANY_MONTH: Final = _begun(*MONTHS, *(name[:3] for name in MONTHS), "sept")
_SHARES: Final = ("the", "beginning", "start", "middle", "end", "close", "early", "mid", "late")
_HALVES: Final = ("the", "first", "second", "latter", "1st", "2nd", "0")
_SEASONS: Final = ("spring", "summer", "autumn", "fall", "winter")
_COUNTS: Final = ("0", *_begun(*NUMBERS), "some", "several", "few", "many", "just", "only")
_ORDERED: Final = ("0", "the", *_begun(*ORDINALS))
_MEANT: Final = r"[,.;:!?)\"'—]|\Z| (?:and|to|he|she|they|it|we|I|the|a|an|in|at|on|when|after|before|with|for|from|until|that|his|her|their|its|was|were|had|came|there|but|as|by|all|no|one|two|some|[a-z]+ed|(?!Regiment|Battalion|Street|Avenue|Army|Division|Corps|Earl|Duke|Century|Congress|Infantry|Amendment)[A-Z][a-z]+)\b"
_PREPOSED: Final = r"(?i:\b(?:in|of|since|until|till|by|before|after|from|to|through|during|and|or|between|around|about|for|late|early|throughout|every))[ ]|^"
_OF_WHAT: Final = (
    r"(?!,?[0-9]|[-][a-z0-9]|%|'[a-rt-z]| ?(?:per cent|percent|km|kg|cm|mm|ft|lb|tons?|tonnes?|miles?|feet|foot"
    r"|metres?|meters?|yards?|acres?|hectares?|inches|people|men|women|children|soldiers|workers|troops"
    r"|pounds?|dollars?|euros?|guests?|members?|visitors?|volumes?|books?|copies|horses?|houses?|homes"
    r"|words?|pages?|votes?|seats?|hours?|days?|weeks?|months?|years?|times|vehicles?|cars?|ships?|boats"
    r"|souls|inhabitants|residents|students|pupils|patients|cases|deaths|prisoners|animals|birds|stars"
    r"|million|billion|thousand|hundred|degrees|revolutions|rpm|hp|horsepower|watts|volts)\b)"
)
_DATED: Final = (
    r"(?:\b(?i:in|of|by|since|from|to|until|till|before|after|about|around|circa|and|or|during|between"
    r"|through|throughout|for|year|the|than|anno|on|into|towards?|past|back to|as early as|as late as|dated"
    r"|born|died|summer|winter|spring|autumn|fall|season))[ ]|c\. ?|[(\[]|(?<![0-9])[,;—/] ?|^|[.!?][”\"]? "
)

_DAYS: Final = (
    Rule(
        ("0", "the", *_begun(*ORDINALS)),
        rf"{THE}{DAY}(?: day)?(?: of)? {MONTH}{OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        _ANY_MONTH,
        rf"{MONTH} (?:the )?{DAY}(?!,[0-9]{{3}}|[:.][0-9]| ?[ap]\.?m|(?: |-)[a-z]+ (?:of )?centur){OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ("0", "the"),
        rf"{THE}{DAY} ?(?:-|/|&|to|and|until) ?(?:the )?{DAY2}(?: of)? {MONTH}{OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        _ANY_MONTH,
        rf"{MONTH} {DAY} ?(?:-|/|&|to|and|until) ?(?:the )?{DAY2}(?!,[0-9]{{3}}| ?[ap]\.?m){OF_YEAR}?",
        Grain.DAY,
    ),
    Rule(
        ("the",),
        rf"(?i:the) (?!(?i:first|second|third)\b)(?P<day>[0-3]?[0-9](?:st|nd|rd|th)|{any_of(ORDINALS)})(?![a-z-])(?! centur)",
        Grain.DAY,
        needs=r"(?i:\b(?:on|by|until|till|from|to|since|of|before|after|and)) ",
        wants=_MEANT,
    ),
    Rule(
        ("yesterday", "today", "tomorrow", "tonight", "last", "this", "the"),
        rf"(?P<issue_day>{any_of(WORDS['issue_day'])})(?!'s)(?![a-z])",
        Grain.DAY,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_day>{any_of(set(WORDS['story_day']) - {'the day before', 'the day after'})})(?![a-z])(?! (?:of|before|after)\b)",
        Grain.DAY,
    ),
    Rule(("the",), r"(?P<story_day>(?i:the day before|the day after))(?=[,.;:)—]|\Z)", Grain.DAY),
    Rule(_begun(*HOLIDAYS), rf"(?P<holiday>{any_of(HOLIDAYS)})(?![a-z]){OF_YEAR}?", Grain.DAY),
    Rule(
        ("0",),
        r"(?P<year>[12][0-9]{3})(?P<_sep>[-/.])(?P<month>[01]?[0-9])(?P=_sep)(?P<day>[0-3]?[0-9])(?![0-9]|[.][0-9])",
        Grain.DAY,
    ),
    Rule(
        ("0",),
        r"(?P<day_or_month>[0-3]?[0-9])(?P<_sep>[-/.])(?P<month_or_day>[0-3]?[0-9])(?P=_sep)"
        r"(?P<year>[12][0-9]{3})(?![0-9]|[./-][0-9])",
        Grain.DAY,
    ),
)
_IN_YEARS: Final = (
    Rule((*_ANY_MONTH, *_SHARES), rf"{SHARE}?{MONTH}{OF_YEAR}", Grain.MONTH),
    Rule(_SHARES, rf"{SHARE}{MONTH}(?! [0-9]{{1,2}}\b)", Grain.MONTH),
    Rule(_HALVES, rf"{HALF}{MONTH}{OF_YEAR}?", Grain.MONTH),
    Rule(
        _ANY_MONTH,
        rf"{MONTH} ?(?:-|/|to|and|until) ?{MONTH2}{OF_YEAR}?",
        Grain.MONTH,
        needs=_PREPOSED,
        wants=r"(?! [A-Z]| [0-9])",
    ),
    Rule(_ANY_MONTH, rf"{MONTH} ?(?:-|/|to|and|until) ?{MONTH2}{OF_YEAR}", Grain.MONTH),
    Rule(
        _ANY_MONTH,
        MONTH,
        Grain.MONTH,
        needs=_PREPOSED,
        wants=r"(?! (?!I\b|Mr|Mrs|Dr|The\b|King|Queen)[A-Z]| [0-9]|'s [a-z]+ (?:said|was))",
    ),
    Rule(("last",), rf"(?i:last) {MONTH}", Grain.MONTH, Base.ISSUE, seek=-1),
    Rule(("next",), rf"(?i:next) {MONTH}", Grain.MONTH, Base.ISSUE, seek=1),
    Rule(("this",), rf"(?i:this) {MONTH}", Grain.MONTH, Base.ISSUE, Grain.YEAR),
    Rule(("that", "the"), rf"(?i:that|the same) {MONTH}", Grain.MONTH, Base.STORY, Grain.YEAR),
    Rule(("the",), rf"(?i:the (?:following|next)) {MONTH}", Grain.MONTH, Base.STORY, seek=1),
    Rule(("the",), rf"(?i:the previous) {MONTH}", Grain.MONTH, Base.STORY, seek=-1),
    Rule(
        ("this", "last", "next"),
        rf"(?<![Tt]he )(?P<issue_month>{any_of(WORDS['issue_month'])})(?![a-z])(?! of\b)",
        Grain.MONTH,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_month>{any_of(WORDS['story_month'])})(?![a-z])(?! [a-z]+day)",
        Grain.MONTH,
    ),
    Rule(
        ("the", *_SEASONS, *_SHARES), rf"{THE}{SHARE}?{SEASON}{OF_YEAR}(?![-/][0-9])", Grain.SEASON
    ),
    Rule(
        ("the", *_SEASONS, *_SHARES),
        rf"{THE}{SHARE}?(?P<season>(?i:winter))(?: of)? (?P<year>{Y.replace('(?![0-9])', '')})[-/](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9])",
        Grain.SEASON,
    ),
    Rule(
        ("the", *_SEASONS),
        rf"{THE}{SEASON}",
        Grain.SEASON,
        needs=r"(?i:\b(?:in|by|during|until)) ",
        wants=r"[,.;]| (?:the|he|she|they|it|his|her|their|we|a|an|[A-Z][a-z]+)\b",
    ),
    Rule(("last",), rf"(?<![Tt]he )(?i:last) {SEASON}", Grain.SEASON, Base.ISSUE, seek=-1),
    Rule(("next",), rf"(?<![Tt]he )(?i:next) {SEASON}", Grain.SEASON, Base.ISSUE, seek=1),
    Rule(("this",), rf"(?i:this) {SEASON}", Grain.SEASON, Base.ISSUE, Grain.YEAR),
    Rule(("that", "the"), rf"(?i:that|the same) {SEASON}", Grain.SEASON, Base.STORY, Grain.YEAR),
    Rule(("the",), rf"(?i:the (?:following|next)) {SEASON}", Grain.SEASON, Base.STORY, seek=1),
    Rule(("the",), rf"(?i:the previous) {SEASON}", Grain.SEASON, Base.STORY, seek=-1),
    Rule(
        ("the", "first", "second", "third", "fourth", "last", "final", "0"),
        rf"{THE}{QUARTER}{OF_YEAR}?",
        Grain.SEASON,
        needs=r"(?i:\b(?:in|of|by|during|for|from|since)) ",
    ),
    Rule(
        ("the", "first", "second", "third", "fourth", "last", "final", "0"),
        rf"{THE}{QUARTER}{OF_YEAR}",
        Grain.SEASON,
    ),
    Rule(("q",), rf"Q(?P<quarter>[1-4]){OF_YEAR}", Grain.SEASON),
    Rule(("0",), rf"(?P<year>{Y})[ -]?Q(?P<quarter>[1-4])", Grain.SEASON),
    Rule(("h",), rf"H(?P<half>[12]) (?P<year>{Y})", Grain.YEAR),
    Rule(_HALVES, rf"{HALF}{YEAR}", Grain.YEAR),
)
_ERA_YEAR: Final = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}"
_TERM: Final = (
    "(?: (?:season|school year|academic year|financial year|fiscal year|tax year|campaign|session))"
)
_OF_YEARS: Final = (
    Rule(
        ("0",),
        rf"(?<![0-9£$€#/.,-])(?<![0-9] )(?P<year>{Y})(?!s\b|00)",
        Grain.YEAR,
        needs=_DATED,
        wants=_OF_WHAT,
    ),
    Rule(_SHARES, rf"{SHARE}(?P<year>{Y})(?!s)", Grain.YEAR),
    Rule(_SHARES, rf"{SHARE}(?P<issue_year>(?i:this year|last year|next year))", Grain.YEAR),
    Rule(
        ("0", "the"),
        rf"(?<![0-9£$€#/.,-]){THE}(?P<year>1[0-9]{{3}}|20[0-9]{{2}}) ?[-/] ?(?P<year2>(?:1[0-9]{{3}}|20[0-9]{{2}})|[0-9]{{2}})(?![0-9]|,[0-9])"
        rf"{_TERM}?",
        Grain.YEAR,
        wants=r"(?!-[0-9]| ?(?:pages|metres|feet|km))",
    ),
    Rule(("ad", "a"), r"(?P<ad>AD|A\.D\.) ?(?P<year>[0-9]{1,4})(?![0-9])", Grain.YEAR),
    Rule(("0",), r"(?P<year>[0-9]{1,4}) (?P<ad>AD|CE|A\.D\.|C\.E\.)(?![A-Za-z])", Grain.YEAR),
    Rule(("0",), rf"(?P<year>{_ERA_YEAR}) ?{BC}(?![A-Za-z])", Grain.YEAR),
    Rule(
        ("0",),
        rf"(?P<year>{_ERA_YEAR}) ?(?:-|to) ?(?P<year2>{_ERA_YEAR}) ?{BC}(?![A-Za-z])",
        Grain.YEAR,
    ),
    Rule(
        ("this", "last", "next"),
        rf"(?<![Tt]he )(?P<issue_year>{any_of(WORDS['issue_year'])})(?![a-z])(?! of\b)",
        Grain.YEAR,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_year>{any_of(set(WORDS['story_year']) - {'the year before'})})(?![a-z])(?! of\b)",
        Grain.YEAR,
    ),
    Rule(("the",), r"(?P<story_year>(?i:the year before))(?=[,.;:)—]|\Z)", Grain.YEAR),
    Rule(
        ("0", *_SHARES), rf"{THE}{SHARE}?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s(?![a-z])", Grain.DECADE
    ),
    Rule(_HALVES, rf"{HALF}(?P<decade>(?:1[0-9]|20)[0-9]0)'?s(?![a-z])", Grain.DECADE),
    Rule(
        _SHARES,
        rf"(?i:the ){SHARE}?'?(?P<decade>[1-9]0'?s|{any_of(DECADES)})(?![a-z])",
        Grain.DECADE,
    ),
    Rule(
        ("0", "the"),
        rf"{THE}(?P<decade>(?:1[0-9]|20)[0-9]0)'?s ?(?:-|to|and|through) ?(?:the )?'?(?P<decade2>(?:(?:1[0-9]|20)?[0-9]0))'?s(?![a-z])",
        Grain.DECADE,
    ),
    Rule(
        (*_ORDERED, *_SHARES),
        rf"{THE}{SHARE}?(?P<century>{ORDINAL})[- ]centur(?:y|ies)(?: {BC}| AD| CE)?(?![A-Za-z])",
        Grain.CENTURY,
    ),
    Rule(
        _HALVES,
        rf"{HALF}(?P<century>{ORDINAL})[- ]century(?: {BC}| AD| CE)?(?![A-Za-z])",
        Grain.CENTURY,
    ),
    Rule(
        _ORDERED,
        rf"{THE}(?P<century>{ORDINAL})(?: and | to |-)(?:the )?(?P<century2>{ORDINAL}) centur(?:y|ies)(?: {BC})?",
        Grain.CENTURY,
    ),
    Rule(
        ("this", "last"),
        rf"(?<![Tt]he )(?P<issue_century>{any_of(WORDS['issue_century'])})(?![a-z])",
        Grain.CENTURY,
    ),
)
_OF_WEEKS: Final = (
    Rule(WEEKDAYS, rf"(?<=[oO]n ){WEEKDAY}", Grain.WEEKDAY),
    Rule(
        WEEKDAYS,
        WEEKDAY,
        Grain.WEEKDAY,
        wants=r"(?! (?!I\b|Mr|Mrs|Dr)[A-Z])(?! (?:school|papers?|lunch|roast)\b)",
    ),
    Rule(
        _begun(*(name[:3] for name in WEEKDAYS), "tues", "weds", "thur", "thurs"),
        r"(?P<weekday>Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\.?(?![A-Za-z])",
        Grain.WEEKDAY,
        alone=False,
    ),
    Rule("(", rf"\({WEEKDAY}\)", Grain.WEEKDAY, alone=False),
    Rule(WEEKDAYS, rf"{WEEKDAY} (?:of )?(?P<issue_week>{any_of(WORDS['issue_week'])})", Grain.DAY),
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
        rf"(?<![Tt]he )(?P<issue_week>{any_of(WORDS['issue_week'])})(?![a-z])(?! of\b)",
        Grain.WEEK,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_week>{any_of(WORDS['story_week'])})(?![a-z])(?! of\b)",
        Grain.WEEK,
    ),
)
_AT: Final = r"(?i:\b(?:at|by|until|from|about|around|before|after)) "
_OF_CLOCKS: Final = (
    Rule(
        ("0",),
        r"(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5][0-9]))? ?(?P<ampm>[aApP])(?:\.[mM]\.|[mM](?![a-z]))",
        Grain.CLOCK,
    ),
    Rule(
        ("0",),
        r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9]))?(?![0-9:])",
        Grain.CLOCK,
        needs=_AT,
    ),
    Rule(
        ("0",),
        r"(?P<hour>[01][0-9]|2[0-3]):?(?P<minute>[0-5][0-9]) ?(?:hours|hrs|GMT)(?![a-z])",
        Grain.CLOCK,
    ),
    Rule(_COUNTS, rf"{HOUR} o'clock", Grain.CLOCK),
    Rule(("half",), rf"(?P<half_past>(?i:half)[- ]past) {HOUR}(?![a-z])(?: o'clock)?", Grain.CLOCK),
    Rule(
        ("a", "quarter"),
        rf"(?i:a )?(?P<quarter_past>(?i:quarter))[- ]past {HOUR}(?![a-z])(?: o'clock)?",
        Grain.CLOCK,
    ),
    Rule(
        _COUNTS,
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
_RECKONED: Final = (
    Rule(
        (*_COUNTS, "a"),
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
        (*_COUNTS, "a"),
        rf"{MANY} (?i:earlier|previously|before(?=[,.;)]))",
        Grain.DAY,
        Base.STORY,
        shift=-1,
    ),
    Rule((*_COUNTS, "a"), rf"{MANY} (?i:ago)(?![a-z])", Grain.DAY, Base.ISSUE, shift=-1),
    Rule((*_COUNTS, "a"), rf"{MANY} (?i:from now|hence)(?![a-z])", Grain.DAY, Base.ISSUE, shift=1),
    Rule(
        ("over", "the"),
        rf"(?i:over )?(?i:the (?:next|following|ensuing|succeeding|coming)) {COUNT} {UNIT}(?![a-z])",
        Grain.DAY,
        Base.STORY,
        shift=1,
        shape=Shape.FOLLOWING,
    ),
)
RULES: Final = (*_DAYS, *_IN_YEARS, *_OF_YEARS, *_OF_WEEKS, *_OF_CLOCKS, *_RECKONED)
