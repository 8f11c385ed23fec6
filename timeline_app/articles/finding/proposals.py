"""Events proposed from the dates of an article: the mentions of one event together.

A date and its repetition are one: a day that is told of twice, that day, a conversion in brackets.
Of a year much may be told: its repetitions stay events of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.articles.finding.mention import Mention
from timeline_app.articles.finding.said import Shape
from timeline_app.articles.finding.titles import suggested
from timeline_app.model.edtf import Date, DateKind, Precision, parse
from timeline_app.model.localized import Localized


@dataclass(frozen=True, slots=True)
class Proposal:
    """An event to be accepted, put right or rejected; places in code points of the article."""

    mentions: tuple[int, ...]
    """Which of the article's mentions it is made from; the first one gives the date."""
    date: Date | None
    """None where it can't be told: somebody has to."""
    date_text: str
    """The date as the article words it."""
    certain: bool
    reason: Localized
    passages: tuple[tuple[int, int], ...]
    """The sentences, each once."""
    title: str
    """Words of the first sentence, in the article's language; may be ""."""
    lang: str
    once: Date | None
    """What the date becomes if it happened once within: ``[2020-02-01..2020-02-10]``."""


def proposals(text: str, mentions: Sequence[Mention]) -> tuple[Proposal, ...]:
    """The events that an article's mentions propose, in its order."""
    groups: dict[int, list[int]] = {}
    for index, mention in enumerate(mentions):
        first = mention.same_as
        if first in groups and _repeats(mention, mentions[groups[first][-1]]):
            groups[first].append(index)
        elif mention.is_event or (mention.date is None and not mention.spoken):
            groups[index if first is None or first in groups else first] = [index]
    ordered = sorted(groups.values(), key=lambda group: group[0])
    return tuple(_proposal(text, mentions, group) for group in ordered)


def _repeats(mention: Mention, last: Mention) -> bool:
    """Whether a mention with the date of another one is about the same event."""
    date = mention.date
    if mention.back or date is None or mention.sentence == last.sentence:
        return True
    return date.kind is DateKind.POINT and date.precision <= Precision.DAY


def _proposal(text: str, mentions: Sequence[Mention], group: Sequence[int]) -> Proposal:
    first = mentions[group[0]]
    low, high = first.sentence
    return Proposal(
        mentions=tuple(group),
        date=first.date,
        date_text=" ".join(first.text.split()),
        certain=first.certain,
        reason=first.reason,
        passages=tuple(dict.fromkeys(mentions[index].sentence for index in group)),
        title=suggested(text[low:high], first.start - low, first.end - low, first.lang),
        lang=first.lang,
        once=_once(first),
    )


def _once(mention: Mention) -> Date | None:
    """One of the days of a part of a month, of the months of a part of a year."""
    date = mention.date
    if date is None or mention.shape is not Shape.POINT or date.kind is not DateKind.INTERVAL:
        return None
    first, _, last = date.text.partition("/")
    return parse(f"[{first.rstrip('~?%')}..{last.rstrip('~?%')}]")
