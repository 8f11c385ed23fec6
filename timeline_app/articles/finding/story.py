"""What the reader of an article knows at a place in it: what dates are reckoned from."""

from collections import deque
from dataclasses import dataclass, field, replace

from msgspec import Struct

from timeline_app.articles.finding.moment import Moment
from timeline_app.articles.finding.said import Grain
from timeline_app.model.edtf import Date


class Told(Struct, frozen=True, gc=False):
    """A date of the story, and in which paragraph and sentence it was told."""

    moment: Moment
    paragraph: int
    sentence: int
    sure: bool = True


@dataclass(slots=True)
class Story:
    """The anchors, as they stand while an article is read from its beginning to its end."""

    issue: Moment | None
    article_year: int | None = None
    """For texts without a day of issue: the first year that stands written anywhere."""
    article_alone: bool = False
    """Whether it is the only one."""
    section: Moment | None = None
    """The date above the section, where one stands there."""
    reported: bool = False
    """Whether something was reckoned from the issue: the article is a report."""
    month_first: bool | None = None
    """Whether the article writes months before days; None: not yet seen."""
    paragraph: int = 0
    sentence: int = 0
    """Where it begins."""
    planned: bool = False
    """Whether the sentence is about what is still to come."""
    era: int | None = None
    """The first year of the era that was named last, where its months are Western."""
    announced: bool = False
    """Whether it surely is, as only a report says it."""
    decade: int | None = None
    """The first year of the decade or century told of last."""
    entry: Moment | None = None
    """The date that began a paragraph last, as in a diary or a chronicle."""
    months: deque[Moment] = field(default_factory=lambda: deque(maxlen=12))
    """Those that were told of last, in their order."""
    _passing: Told | None = None
    """A mere "last year" that was told of last."""
    _steady: Told | None = None
    """The last date besides."""
    _period: tuple[Date | None, int] = None, 0
    _last: dict[Grain, Told] = field(default_factory=dict)
    _ends: dict[Grain, Told] = field(default_factory=dict)

    @property
    def today(self) -> Moment | None:
        """The day that an article means by today."""
        if self.section is not None and self.section.day is not None:
            return self.section
        return self.issue

    def last(self, grain: Grain) -> Told | None:
        """The nearest earlier date that is at least so exact."""
        return self._last.get(grain)

    def end(self, grain: Grain) -> Told | None:
        """The end of the nearest earlier date whose end is at least so exact."""
        return self._ends.get(grain)

    @property
    def passing(self) -> Told | None:
        """A mere "last year" that this paragraph told of last."""
        told = self._passing
        return told if told is not None and told.paragraph == self.paragraph else None

    def year_of_days(self) -> Told | None:
        """The date whose year a month or day without one has: "last year" rules its sentence."""
        passing = self.passing
        same = passing is not None and passing.sentence == self.sentence
        return passing if same else self._steady

    @property
    def went_back(self) -> bool:
        """Whether the day or month told of last lies before the one that was told of before it."""
        if len(self.months) < 2:
            return False
        before, last = self.months[-2], self.months[-1]
        whole = before.day is not None and last.day is not None
        return last[: 2 + whole] < before[: 2 + whole]

    @property
    def period(self) -> Date | None:
        """The date that this paragraph told of last."""
        date, paragraph = self._period
        return date if paragraph == self.paragraph else None

    def tell_of(self, date: Date) -> None:
        """Remember a date as the one told of last."""
        self._period = date, self.paragraph

    def at_entry(self) -> "Story":
        """As it stands at a paragraph that begins with a date: what was told since is left aside."""
        return self if self.entry is None else self.after(self.entry)

    def after(self, moment: Moment) -> "Story":
        """A story that has gone on to a date, while this one stays."""
        story = replace(self, months=deque(), _last=dict(self._last), _ends=dict(self._ends))
        story.tell(moment, moment)
        return story

    def tell(
        self, moment: Moment, end: Moment, *, passing: bool = False, sure: bool = True
    ) -> None:
        """Go on to another date.

        Args:
            moment: as it was named.
            end: where it ends, which may be more exact.
            passing: whether it was only a year, counted from the issue.
            sure: whether it was read surely.
        """
        told = Told(moment, self.paragraph, self.sentence, sure)
        self._passing = told if passing else None
        self._steady = self._steady if passing else told
        if moment.month is not None:
            self.months.append(moment)
        for known, reached in ((self._last, moment), (self._ends, end)):
            for grain in (Grain.DAY, Grain.MONTH, Grain.YEAR):
                if reached.grain <= grain:
                    known[grain] = Told(reached, self.paragraph, self.sentence, sure)
        self.decade = None
