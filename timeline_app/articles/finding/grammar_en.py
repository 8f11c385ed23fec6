"""The table of English dates, British and American."""

from typing import Final

from timeline_app.articles.finding.grammar import Glue, Grammar, Wrapper
from timeline_app.articles.finding.plain import ONE_FORM
from timeline_app.articles.finding.rules_en import GUARDS, RULES
from timeline_app.articles.finding.said import Grain, Shape
from timeline_app.articles.finding.words_en import WORDS, number

_DAYLIKE: Final = frozenset((Grain.DAY, Grain.WEEKDAY))
_CLOCKLIKE: Final = frozenset((Grain.CLOCK, Grain.PART))
_CLOCK, _PART = frozenset((Grain.CLOCK,)), frozenset((Grain.PART,))
_DATES: Final = frozenset(Grain) - {Grain.PART}
_THINGS: Final = (
    *("photograph", "photo", "picture", "postcard", "letter", "map", "plan", "print", "poster"),
    *("painting", "drawing", "film", "recording", "document", "report", "manuscript", "note"),
    *("catalogue", "ledger", "newspaper", "brochure", "portrait", "sketch", "article", "diary"),
)
_NOT_OF_THINGS: Final = "".join(
    f"(?<!(?i:{thing}{plural}) from)" for thing in _THINGS for plural in ("", "s")
)
"""A photograph from 1910 was taken then; it doesn't go on."""
_NAMES: Final = (
    "Street|Road|Avenue|Square|Lane|Movement|Incident|Revolution|Uprising|Massacre|School|Times|Post"
    "|Club|Party|Brigade|Hotel|Theatre|Telegraph|Mirror|Herald|Park|Hill|Rebellion"
)

EN: Final = Grammar(
    lang="en",
    forms=ONE_FORM,
    blanks="(?!)",
    token=r"[0-9]+|[A-Za-z]+|\(",  # noqa: S106 - no password
    numerals="",
    rules=RULES,
    guards=GUARDS,
    glue=(
        Glue(",? (?:the )?|, a |,? ", _DAYLIKE, _DAYLIKE),
        Glue(",? (?:at |between |from )?", _DAYLIKE, _CLOCK),
        Glue(",? (?:at )?(?:about |around |approximately )", _DAYLIKE, _CLOCK, sign="~"),
        Glue(",? ?(?:on |in )?", _DAYLIKE, _PART),
        Glue(" of (?:the )?| on | ", _PART, _DAYLIKE),
        Glue(",? (?:on |of )?(?:the )?", _CLOCK, _DAYLIKE),
        Glue(" (?:on |in )?", _CLOCK, _PART),
    ),
    to=r" ?- ?| to | until | till | through | up to | ?— ?",
    or_=" or (?:in )?",
    and_=r" and ",
    weekdays_from=r"\b(?i:from) ",
    clause=r"[,;.!?](?= |\Z)| (?:and|but|while) ",
    between=r"\b(?i:between) (?:the )?(?:years )?",
    elsewhere="(?!)",
    leading="(?i:in|at|on) ",
    before=(
        Wrapper(
            r"(?<!not )\b(?i:(?:shortly |just |well |long |soon )?before|prior to|until|till|up to|up until"
            "|no later than|not later than) (?:the )?",
            "before",
            Shape.BEFORE,
            grains=_DATES,
        ),
        Wrapper(r"\b(?i:(?:ever )?since) (?:the )?", "since", Shape.AFTER, grains=_DATES),
        Wrapper(
            r"\b(?i:(?:shortly |just |soon |some time )?after|not before|no earlier than"
            "|starting(?: from| in| on)?|as from|with effect from) (?:the )?",
            "after",
            Shape.AFTER,
            grains=_DATES,
        ),
        Wrapper(
            r"(?<!date )(?<!dates )(?<!dating )(?<!dated )(?<!back )(?<!possibly )(?<!perhaps )(?<!probably )"
            rf"\b(?i:from){_NOT_OF_THINGS} (?:the )?",
            "from",
            Shape.AFTER,
            grains=_DATES,
        ),
        Wrapper(r"\b(?i:between) (?:the )?", "between", grains=_DATES),
        Wrapper(
            r"\b(?i:about|around|circa|approximately|roughly) (?:the )?|\b(?i:approx|ca?)\. ?|\bca? (?=\Z)|\bc(?=\Z)",
            "about",
            sign="~",
            grains=_DATES,
        ),
        Wrapper(
            r"\b(?i:possibly|perhaps|probably|maybe|presumably) (?:(?:in|on|at|from|as early as) )?(?:the )?",
            "perhaps",
            sign="?",
            grains=_DATES,
        ),
        Wrapper(r"\b(?i:the )?(?i:years?) ", "year", grains=frozenset((Grain.YEAR,))),
        Wrapper(r"\b(?i:the) ", "article", grains=_DATES),
    ),
    after=(
        Wrapper(r" onwards?(?![a-z])", "after", Shape.AFTER, grains=_DATES),
        Wrapper(r" on(?=[ ,.;])", "on", grains=_DATES, beside="from"),
        Wrapper(r",? or so(?![a-z])|,? or thereabouts?", "about", sign="~", grains=_DATES),
        Wrapper(r" ?\(\?\)|\?(?=[),.;])", "perhaps", sign="?", grains=_DATES),
    ),
    refused_before=r"(?i:\b(?:every|each|any|per|alternate|most|good|black|bloody|ash|palm|easter|shrove|holy"
    r"|super|maundy|whit|man|turn of(?: the)?)) (?:the )?|(?i:\bclass of '?|\b(?:week|fortnight) (?:on|from) )"
    r"|(?i:(?:first|second|third|fourth|last) [a-z]+day (?:in|of)|[a-z]day to) |[a-z]day-",
    refused_after=rf" (?:{_NAMES}|week|fortnight)(?![a-z])| (?:each|every) (?:year|month|week)|(?: to |-)[A-Z][a-z]+day",
    words=WORDS,
    number=number,
    habit="(?:Open|Opening hours|Opening times|Hours|Admission)\\b",
    planned=r"\b(?:will|shall|is to|are to|to be|plans? to|planned|due|scheduled|expected|forecast|slated|set for|opens?|begins?|runs|continues|closes|ends|returns"
    r"|starts?|meets?|follows|takes? (?:place|effect)|hopes? to|agreed to|resolved to|travels? to|(?:funeral|service|meeting|hearing|concert|game|match) is|go(?:es)? on (?:sale|show|display)|next)\b",
    announced=r"\b(?:will|shall|is (?:due|set|to)|are (?:due|set|to))\b",
    happening=r"[a-z]{2}",
    aside_before=r"\b(?i:than|with|versus|compared (?:to|with))(?: (?:in|that of))? ",
    aside_after=r" (?:edition|census|figures?|level|version|model)\b",
)
"""English."""
