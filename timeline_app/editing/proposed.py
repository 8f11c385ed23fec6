"""Events that an article proposes, taken into the collection with their passages."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from typing import NamedTuple

from timeline_app.articles import quoting
from timeline_app.articles.finding.proposals import Proposal
from timeline_app.editing import operations, step_names
from timeline_app.editing.edit import Edit
from timeline_app.editing.operations import new_event
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Collection, Event, Source
from timeline_app.model.edtf import Date
from timeline_app.model.localized import Localized


class Article(NamedTuple):
    """The full text that was looked through, and its source."""

    source: Source
    text: str


class Taken(NamedTuple):
    """A proposal as somebody accepts it: its date and title may be others than were proposed."""

    proposal: Proposal
    date: Date
    title: str


def accept(
    collection: Collection, article: Article, taken: Sequence[Taken], signed: Signature
) -> Edit:
    """Add events for proposals, in one step; the last of them is to be selected."""
    edit = Edit(step_names.finding(len(taken)), collection)
    places = (place for each in taken for place in each.proposal.passages)
    passages = quoting.excerpts(article.text, article.source, places)
    for each in taken:
        title = Localized({_tag(collection, each.proposal): each.title}) if each.title else None
        event = new_event(
            edit.collection,
            each.date,
            title=title,
            excerpts=tuple(islice(passages, len(each.proposal.passages))),
            date_text=each.proposal.date_text,
        )
        added = operations.add_event(edit.collection, event, signed, "found")
        known = added.known if len(taken) == 1 else None
        edit = edit._replace(collection=added.collection, after=added.after, known=known)
    return edit


def recorded(
    collection: Collection, article: Article, proposals: Sequence[Proposal]
) -> tuple[Event | None, ...]:
    """For each proposal the event that quotes its first sentence and has its date, if one does."""
    dated: dict[str | None, list[_Quoting]] = defaultdict(list)
    for event in collection.events:
        quoted = [_bare(e.exact) for e in event.excerpts if e.source == article.source.id]
        for said in {event.date.text, event.date_text} if quoted else ():
            dated[said].append(_Quoting(event, quoted))
    return tuple(_recorded(dated, article, proposal) for proposal in proposals)


class _Quoting(NamedTuple):
    event: Event
    quoted: list[str]


def _recorded(
    dated: Mapping[str | None, Sequence[_Quoting]], article: Article, proposal: Proposal
) -> Event | None:
    """By the dates first: among thousands of events few have the same one."""
    said = [date.text for date in (proposal.once, proposal.date) if date is not None]
    start, end = proposal.passages[0]
    first = _bare(article.text[start:end])
    for event, quoted in chain.from_iterable(dated.get(s, ()) for s in (*said, proposal.date_text)):
        if any(each in first or first in each for each in quoted):
            return event
    return None


def _bare(text: str) -> str:
    """Without white space: lines of a column are broken in one and joined in the other."""
    return "".join(text.split())


def _tag(collection: Collection, proposal: Proposal) -> str:
    """The collection's own tag for the article's language: ``zh-Hans`` serves ``zh``."""
    known = (tag for tag in collection.languages if tag.split("-")[0] == proposal.lang)
    return next(known, proposal.lang)
