"""One proposal as it stands in the list: waiting, recorded as an event, or rejected."""

from dataclasses import dataclass
from enum import Enum

from timeline_app.articles.finding.proposals import Proposal
from timeline_app.model.collection import Event
from timeline_app.timescale.wording import in_words
from timeline_app.views.archivist.proposals import words


class Standing(Enum):
    """What has become of it."""

    WAITING = "waiting"
    RECORDED = "recorded"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal, and the event that it is recorded as."""

    proposal: Proposal
    standing: Standing = Standing.WAITING
    event: Event | None = None

    @property
    def certain(self) -> bool:
        """Whether it can be accepted without a look."""
        return self.proposal.certain and self.proposal.date is not None

    def when(self, lang: str) -> str:
        """Its date in words; that of the event, which may have been corrected."""
        date = self.proposal.once or self.proposal.date
        if self.event is not None:
            date = self.event.date
        return words.UNKNOWN.best(lang) if date is None else in_words(date, lang)

    def title(self, lang: str) -> str:
        """What it is called; the event, once there is one."""
        return self.proposal.title if self.event is None else self.event.title.best(lang)

    def told(self, lang: str) -> str:
        """How it stands, in words."""
        if self.standing is Standing.RECORDED:
            return words.RECORDED.best(lang)
        if self.standing is Standing.REJECTED:
            return words.REJECTED.best(lang)
        return (words.CERTAIN if self.certain else words.UNCERTAIN).best(lang)
