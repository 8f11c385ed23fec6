"""How months, seasons, quarters and halves are written in English, a rule each."""

from typing import Final

from timeline_app.articles.finding.grammar import Rule
from timeline_app.articles.finding.said import Base, Grain
from timeline_app.articles.finding.tokens_en import (
    ANY_MONTH,
    HALVES,
    SEASONS,
    SHARES,
)
from timeline_app.articles.finding.words_en import (
    HALF,
    MONTH,
    MONTH2,
    OF_YEAR,
    QUARTER,
    SEASON,
    SHARE,
    THE,
    WORDS,
    YEAR,
    Y,
    any_of,
)

_PREPOSED: Final = r"(?i:\b(?:in|of|since|until|till|by|before|after|from|to|through|during|and|or|between|around|about|for|late|early|throughout|every))[ ]"
PARTS_OF_YEARS: Final = (
    Rule((*ANY_MONTH, *SHARES), rf"{SHARE}?{MONTH}{OF_YEAR}", Grain.MONTH),
    Rule(SHARES, rf"{SHARE}{MONTH}(?! [0-9]{{1,2}}\b)", Grain.MONTH),
    Rule(HALVES, rf"{HALF}{MONTH}{OF_YEAR}?", Grain.MONTH),
    Rule(
        ("the",),
        rf"(?i:the )(?P<week_of>{any_of(WORDS['week_of'])}) (?i:week of|week in) {MONTH}{OF_YEAR}?",
        Grain.MONTH,
    ),
    Rule(
        ("this", "last", "next"),
        rf"(?<![Tt]he )(?P<issue_season>{any_of(WORDS['issue_season'])})(?![a-z])(?! of\b|-| moon)",
        Grain.SEASON,
    ),
    Rule(
        ANY_MONTH,
        rf"{MONTH} ?(?:-|/|to|and|until) ?{MONTH2}",
        Grain.MONTH,
        needs=f"{_PREPOSED}|^",
        wants=r"(?! [A-Z]| [0-9])",
    ),
    Rule(ANY_MONTH, rf"{MONTH} ?(?:-|/|to|and|until) ?{MONTH2}{OF_YEAR}", Grain.MONTH),
    Rule(
        ANY_MONTH,
        rf"^{MONTH}",
        Grain.MONTH,
        wants=r"[.:;]| ?-|\Z|, (?!who|whose|whom|which|the\b|an?\b|aged\b)",
    ),
    Rule(
        ANY_MONTH,
        rf"(?<=.){MONTH}",
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
        SHARES,
        r"(?i:the )(?P<share>(?i:end|beginning|start|middle)) of (?:the|that|the same) month(?![a-z])",
        Grain.MONTH,
    ),
    Rule(
        SHARES,
        r"(?i:the )(?P<share>(?i:end|beginning|start|middle)) of (?:the|that|the same) year(?![a-z])",
        Grain.YEAR,
    ),
    Rule(SHARES, rf"{SHARE}(?P<issue_month>{any_of(WORDS['issue_month'])})(?![a-z])", Grain.MONTH),
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
    Rule(("the", *SEASONS, *SHARES), rf"{THE}{SHARE}?{SEASON}{OF_YEAR}(?![-/][0-9])", Grain.SEASON),
    Rule(
        ("the", *SEASONS, *SHARES),
        rf"{THE}{SHARE}?(?P<season>(?i:winter))(?: of)? (?P<year>{Y.replace('(?![0-9])', '')})[-/](?:[0-9]{{4}}|[0-9]{{2}})(?![0-9])",
        Grain.SEASON,
    ),
    Rule(
        ("the", *SEASONS),
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
    Rule(("0000",), rf"(?P<year>{Y})[ -]?Q(?P<quarter>[1-4])", Grain.SEASON),
    Rule(("h",), rf"H(?P<half>[12]) (?P<year>{Y})", Grain.YEAR),
    Rule(HALVES, rf"{HALF}{YEAR}", Grain.YEAR),
)
