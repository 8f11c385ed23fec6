"""Dates found in an article's text, and the events that they propose."""

from dataclasses import dataclass

from timeline_app.articles.finding.mention import Mention
from timeline_app.articles.finding.mentions import mentions
from timeline_app.articles.finding.moment import Moment
from timeline_app.articles.finding.proposals import Proposal, proposals
from timeline_app.model.edtf import parse


@dataclass(frozen=True, slots=True)
class Findings:
    """All mentions of dates in an article, in its order, and the events proposed from them."""

    mentions: tuple[Mention, ...]
    proposals: tuple[Proposal, ...]


def find(text: str, published: str | None = None, lang: str | None = None) -> Findings:
    """Find the dates in an article, and propose events.

    Args:
        text: the article as it was read; all places are in its code points.
        published: its day of issue as EDTF, or the month or year where no more is known.
        lang: ``zh`` or ``en``; None: each paragraph is read by its script.

    Raises:
        DateError: ``published`` is no date.
    """
    found = tuple(mentions(text, _moment(published), lang))
    return Findings(found, proposals(text, found))


def _moment(published: str | None) -> Moment | None:
    part = parse(published).begin if published else None
    return None if part is None else Moment(part.year, part.month, part.day)
