"""How years, decades and centuries are written in English, a rule each."""

from typing import Final

from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.said import Grain
from timeline_app.articles.finding.tokens_en import (
    HALVES,
    ORDERED,
    SHARES,
)
from timeline_app.articles.finding.words_en import (
    BC,
    DECADES,
    HALF,
    ORDINAL,
    SHARE,
    THE,
    WORDS,
    Y,
    any_of,
)

_OF_WHAT: Final = (
    r"(?:(?<!00)|(?! (?!was|is|has|his|as|this|its|census)[a-z]+s\b))(?!,?[0-9]|[-][a-z0-9]|%|'[a-rt-z]| ?(?:per cent|percent|km|kg|cm|mm|ft|lb|tons?|tonnes?|miles?|feet|foot"
    r"|metres?|meters?|yards?|acres?|hectares?|inches|people|men|women|children|soldiers|workers|troops"
    r"|pounds?|dollars?|euros?|guests?|members?|visitors?|volumes?|books?|copies|horses?|houses?|homes"
    r"|words?|pages?|votes?|seats?|hours?|days?|weeks?|months?|years?|times|vehicles?|cars?|ships?|boats"
    r"|souls|inhabitants|residents|students|pupils|patients|cases|deaths|prisoners|animals|birds|stars"
    r"|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?(?:Street|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Square|Place|Court|Terrace)"
    r"|million|billion|thousand|hundred|degrees|revolutions|rpm|hp|horsepower|watts|volts)\b)"
)
_DATED: Final = (
    r"(?:\b(?i:in|of|by|since|from|to|until|till|before|after|about|around|circa|and|or|during|between"
    r"|through|throughout|for|years?|than|compared with|against|anno|on|into|towards?|past|now|back to|as early as|as late as|dated"
    r"|born|died|[bdr]\.|fl\.|summer|winter|spring|autumn|fall|season|day|easter|thanksgiving|whitsun|pentecost|passover|ramadan))[ ]|c\. ?|[(\[]|(?<![0-9])[,;—/] ?|[0-9][,;] |^|[.!?][”\"]? "
)
_ERA_YEAR: Final = "[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,5}"
_TERM: Final = (
    "(?: (?:season|school year|academic year|financial year|fiscal year|tax year|campaign|session))"
)
YEARS: Final = (
    Rule(
        ("0000",),
        rf"(?:(?<=^In )|(?<=[.!?] In )|(?<=[.!?]['\"”] In )|(?<=['\"“]In ))(?P<year>{Y})(?![s0-9%-]|,[0-9]| (?:of|per)\b)",
        Grain.YEAR,
    ),
    Rule(
        ("0000",),
        rf"(?<![0-9£$€#/.,-])(?<![0-9] )(?P<year>{Y})(?!s\b)",
        Grain.YEAR,
        needs=_DATED,
        wants=_OF_WHAT,
    ),
    Rule(
        ("0",),
        r"(?<![0-9.,-])(?P<year>[1-9][0-9]{2})(?![0-9]|[.,:-][0-9])",
        Grain.YEAR,
        needs=r"(?:^|[.;!?] )In ",
        wants=r",| (?:a|an|the|he|she|it|they|his|her|its|[A-Z][a-z]+)\b",
    ),
    Rule(
        ("00",),
        r"(?<=')(?P<yy>[0-9]{2})(?![0-9'sa-z])",
        Grain.YEAR,
        needs=r"(?i:\b(?:in|of|since|by|from|until|to|summer|winter|spring|autumn|fall)) '",
    ),
    Rule(
        ("the",),
        rf"(?i:the) (?P<year>{Y})(?:(?<!00)(?= [a-z]{{3,}})|(?= (?:census|election|season|survey)\b))",
        Grain.YEAR,
        wants=_OF_WHAT,
    ),
    Rule(SHARES, rf"{SHARE}(?P<year>{Y})(?!s)", Grain.YEAR),
    Rule(SHARES, rf"{SHARE}(?P<issue_year>(?i:this year|last year|next year))", Grain.YEAR),
    Rule(
        ("0000", "the"),
        rf"(?<![0-9£$€#/.,-]){THE}(?P<year>1[0-9]{{3}}|20[0-9]{{2}}) ?[-/] ?(?P<year2>(?:1[0-9]{{3}}|20[0-9]{{2}})|[0-9]{{2}})(?![0-9]|,[0-9])"
        rf"{_TERM}?",
        Grain.YEAR,
        wants=r"(?!-[0-9]| ?(?:pages|metres|feet|km))",
    ),
    Rule(
        ("fy",),
        r"FY ?(?:(?P<year>20[0-9]{2}|19[0-9]{2})|'?(?P<yy>[0-9]{2}))(?:[-/](?P<year2>[0-9]{2}))?(?![0-9])",
        Grain.YEAR,
    ),
    Rule(("ad", "a"), r"(?P<ad>AD|A\.D\.) ?(?P<year>[0-9]{1,4})(?![0-9])", Grain.YEAR),
    Rule(("0",), r"(?P<year>[0-9]{1,4}) (?P<ad>AD|CE|A\.D\.|C\.E\.)(?![A-Za-z])", Grain.YEAR),
    Rule(("0",), rf"(?P<year>{_ERA_YEAR}) ?{BC}(?![A-Za-z])", Grain.YEAR),
    Rule(
        ("0",),
        rf"(?P<year>{_ERA_YEAR}) ?(?:-|to|and|until) ?(?P<year2>{_ERA_YEAR}) ?{BC}(?![A-Za-z])",
        Grain.YEAR,
    ),
    Rule(
        ("this", "last", "next"),
        rf"(?<![Tt]he )(?P<issue_year>{any_of(WORDS['issue_year'])})(?![a-z])(?! of\b)",
        Grain.YEAR,
    ),
    Rule(
        ("the",),
        rf"(?P<same>(?i:the (?:same|corresponding|equivalent) (?:period|quarter|months?|time|week))) (?:of )?"
        rf"(?P<issue_year>{any_of(WORDS['issue_year'])})(?![a-z])",
        Grain.YEAR,
    ),
    Rule(
        ("that", "the"),
        rf"(?P<story_year>{any_of(set(WORDS['story_year']) - {'the year before'})})(?![a-z])(?! of\b)",
        Grain.YEAR,
    ),
    Rule(("the",), r"(?P<story_year>(?i:the year before))(?=[,.;:)—]|\Z)", Grain.YEAR),
    Rule(
        ("0000", *SHARES),
        rf"{THE}{SHARE}?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s(?![a-z])",
        Grain.DECADE,
    ),
    Rule(HALVES, rf"{HALF}(?P<decade>(?:1[0-9]|20)[0-9]0)'?s(?![a-z])", Grain.DECADE),
    Rule(
        SHARES,
        rf"(?i:the ){SHARE}?'?(?P<decade>[1-9]0'?s|{any_of(DECADES)})(?![a-z])",
        Grain.DECADE,
    ),
    Rule(
        ("0000", "the"),
        rf"{THE}(?P<decade>(?:1[0-9]|20)[0-9]0)'?s ?(?:-|to|and|through) ?(?:the )?'?(?P<decade2>(?:(?:1[0-9]|20)?[0-9]0))'?s(?![a-z])",
        Grain.DECADE,
    ),
    Rule(
        (*ORDERED, *SHARES),
        rf"{THE}{SHARE}?(?P<century>{ORDINAL})[- ]centur(?:y|ies)(?: {BC}| AD| CE| A\.D\.)?(?![A-Za-z])",
        Grain.CENTURY,
    ),
    Rule(
        HALVES,
        rf"{HALF}(?P<century>{ORDINAL})[- ]century(?: {BC}| AD| CE| A\.D\.)?(?![A-Za-z])",
        Grain.CENTURY,
    ),
    Rule(
        ORDERED,
        rf"{THE}(?P<century>{ORDINAL})(?: and | to |-)(?:the )?(?P<century2>{ORDINAL}) centur(?:y|ies)(?: {BC})?",
        Grain.CENTURY,
    ),
    Rule(
        ("this", "last"),
        rf"(?<![Tt]he )(?P<issue_century>{any_of(WORDS['issue_century'])})(?![a-z])",
        Grain.CENTURY,
    ),
)
