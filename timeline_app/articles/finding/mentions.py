"""Every date expression of an article: the stages one after the other."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from timeline_app.articles.finding.grammar import Grammar
from timeline_app.articles.finding.grammar_en import EN
from timeline_app.articles.finding.grammar_zh import ZH
from timeline_app.articles.finding.happening import (
    Place,
    is_announced,
    is_aside,
    is_event,
    is_habit,
    is_planned,
    is_spoken,
)
from timeline_app.articles.finding.mention import Mention
from timeline_app.articles.finding.moment import Moment
from timeline_app.articles.finding.plain import Plain, plain
from timeline_app.articles.finding.recognise import recognise
from timeline_app.articles.finding.resolve import Resolved, resolve, tell
from timeline_app.articles.finding.said import Base, Expression, Grain, Shape
from timeline_app.articles.finding.story import Story
from timeline_app.articles.paragraphs import Stretch, divided
from timeline_app.articles.sentences import sentences

GRAMMARS: Final = {grammar.lang: grammar for grammar in (ZH, EN)}
_DATED: Final = 16
"""Characters that may stand beside the date in a heading that dates its section."""
_LONGEST: Final = 1000
"""Characters on either side of a date that are taken for its sentence, where none ends."""
_TOP: Final = 5
"""Headings and paragraphs among which an article's own dateline is looked for."""
_HAN: Final = re.compile("[\u4e00-\u9fff]")
_OPENS: Final = "(（[〔"


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A heading or paragraph, the expressions in it, and where its sentences stand."""

    plain: Plain
    grammar: Grammar
    found: Sequence[Expression]
    sentences: Sequence[tuple[int, int]]


def mentions(text: str, issue: Moment | None, lang: str | None) -> list[Mention]:
    """Every date expression of an article, in its order.

    Args:
        text: the article as it was read.
        issue: its day of issue, or the month or year, where that is known.
        lang: ``zh`` or ``en``; None: each paragraph tells by its script.
    """
    paragraphs = [each for part in divided(text) if (each := _read(part, lang)) is not None]
    story = _begun(paragraphs, issue)
    found: list[Mention] = []
    first: dict[str, int] = {}
    for number, paragraph in enumerate(paragraphs):
        story.paragraph = number
        for expression in paragraph.found:
            place = _place(expression, paragraph)
            if is_habit(place, paragraph.grammar) or _lacks_era(expression, story):
                continue
            mention = _mention(place, paragraph, text, story, first)
            if found and _holds(mention, found[-1]):
                mention = replace(mention, is_event=False)
            if mention.edtf is not None:
                first.setdefault(mention.edtf, len(found))
            found.append(mention)
    return found


def _read(stretch: Stretch, lang: str | None) -> _Paragraph | None:
    """The first stages, for one paragraph; None where no date is in it."""
    grammar = GRAMMARS[lang or _language(stretch.text)]
    made = plain(stretch, grammar.forms, grammar.compiled.blanks)
    found = list(recognise(made.text, grammar))
    return _Paragraph(made, grammar, found, sentences(stretch.text)) if found else None


def _language(text: str) -> str:
    """A paragraph with Han in it is Chinese: English ones seldom quote any."""
    return "zh" if len(_HAN.findall(text)) * 10 >= len(text) else "en"


def _begun(paragraphs: Sequence[_Paragraph], issue: Moment | None) -> Story:
    """The anchors at an article's beginning."""
    years = Counter(
        said.year
        for paragraph in paragraphs
        for expression in paragraph.found
        if (said := expression.first).year is not None
        and said.base is Base.ITSELF
        and said.year >= 100
        and said.grain <= Grain.YEAR
    )
    likeliest = years.most_common(1)[0][0] if years else None
    story = Story(issue, likeliest, article_alone=len(years) == 1)
    story.month_first = _months_first(paragraphs)
    if issue is None:
        story.issue = next(
            (
                day
                for paragraph in paragraphs[:_TOP]
                if paragraph.plain.stretch.heading and (day := _dateline(paragraph)) is not None
            ),
            None,
        )
    return story


def _months_first(paragraphs: Sequence[_Paragraph]) -> bool | None:
    """Whether dates in figures have the month first, as one with a number over 12 tells."""
    for paragraph in paragraphs:
        for expression in paragraph.found:
            first, second = expression.first.day or 0, expression.first.month or 0
            if expression.first.either and max(first, second) > 12:
                return second > 12
    return None


def _dateline(paragraph: _Paragraph) -> Moment | None:
    """The day that a heading consists of, but for a weekday, the weather, the paper's name."""
    found = paragraph.found[0]
    said, beside = found.first, len(paragraph.plain.text) - (found.end - found.start)
    if found.shape is not Shape.POINT or said.grain is not Grain.DAY or beside > _DATED:
        return None
    if said.base is not Base.ITSELF or said.year is None or said.either or said.lunar:
        return None
    moment = Moment(said.year, said.month, said.day)
    return moment if moment.exists else None


def _holds(mention: Mention, before: Mention) -> bool:
    """Whether a date is only the year or month of the one before it, in the same sentence."""
    outer, inner = mention.date, before.date
    if outer is None or inner is None or mention.sentence != before.sentence:
        return False
    bounds = outer.earliest, inner.earliest, inner.latest, outer.latest
    known = [bound for bound in bounds if bound is not None]
    return len(known) == len(bounds) and known == sorted(known) and outer != inner


def _lacks_era(expression: Expression, story: Story) -> bool:
    """Whether it counts the years of an era, and none was named: then it is a duration."""
    return story.era is None and expression.first.in_era is not None


def _place(expression: Expression, paragraph: _Paragraph) -> Place:
    made = paragraph.plain
    bounds = _sentence(paragraph.sentences, made.within(expression.start))
    return Place(made, expression, *bounds)


def _mention(
    place: Place, paragraph: _Paragraph, text: str, story: Story, first: dict[str, int]
) -> Mention:
    """Resolve an expression where it stands, and let the story go on from it."""
    made, grammar = paragraph.plain, paragraph.grammar
    expression, low, high = place.expression, place.low, place.high
    story.planned, story.sentence = is_planned(place, grammar), low
    story.announced = story.planned and is_announced(place, grammar)
    opens = not made.text[: expression.start].strip() and expression.first.base is Base.ITSELF
    resolved = resolve(expression, story.at_entry() if opens else story)
    back = _points_back(expression, made.text)
    looks_back = expression.first.base is Base.STORY and expression.first.shift < 0
    looks_back = looks_back or expression.first.same
    aside = is_aside(place, grammar) or looks_back or "since" in expression.told
    aside = aside or _ends_later(expression, resolved, story)
    if not (aside or (back and expression.last is not None)):
        tell(resolved, story)
    if opens and resolved.certain and resolved.on is not None and resolved.on.month is not None:
        story.entry = resolved.on
    story.era = expression.first.era_began or story.era
    _enter(paragraph, expression, resolved, story)
    of_now = expression.first.base is Base.ISSUE or expression.first.grain is Grain.WEEKDAY
    spoken = of_now and is_spoken(place)
    start, end = made.outside(expression.start, expression.end)
    edtf = None if resolved.date is None else resolved.date.text
    return Mention(
        text=text[start:end],
        start=start,
        end=end,
        date=resolved.date,
        certain=resolved.certain and not spoken,
        anchor=resolved.anchor,
        reason=resolved.reason,
        sentence=made.stretch_outside(low, high),
        is_event=resolved.date is not None and not spoken and is_event(place, grammar),
        same_as=None if edtf is None else first.get(edtf),
        lang=grammar.lang,
        shape=expression.shape,
        back=back,
        spoken=spoken,
    )


def _sentence(bounds: Sequence[tuple[int, int]], at: int) -> tuple[int, int]:
    """The sentence with the character at this place of a paragraph."""
    low, high = 0, len(bounds) - 1
    while low < high:
        middle = (low + high) // 2
        if bounds[middle][1] <= at:
            low = middle + 1
        else:
            high = middle
    begin, end = bounds[low]
    return max(begin, at - _LONGEST), min(end, at + _LONGEST)


def _points_back(expression: Expression, text: str) -> bool:
    """That day, the same year; or a conversion in brackets."""
    bracketed = text[expression.start - 1 : expression.start] in tuple(_OPENS)
    said = expression.first
    return bracketed or (said.base is Base.STORY and not said.shift and not said.seek)


def _ends_later(expression: Expression, resolved: Resolved, story: Story) -> bool:
    """Whether it is a plan for years that have not come: the story stays before them."""
    on, issue = resolved.on, story.issue
    if expression.last is None or on is None or issue is None:
        return False
    return on.year > issue.year


def _enter(paragraph: _Paragraph, expression: Expression, resolved: Resolved, story: Story) -> None:
    """A heading that begins with a date dates what stands below it."""
    if not paragraph.plain.stretch.heading or expression is not paragraph.found[0]:
        return
    beside = len(paragraph.plain.text) - (expression.end - expression.start)
    on = resolved.on
    if on is not None and expression.start == 0 and beside <= _DATED:
        story.section = on if on.day is not None or on.month is None else None
