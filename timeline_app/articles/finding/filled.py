"""A date with what it doesn't say filled in, and where that came from."""

from enum import Enum

from msgspec import Struct

from timeline_app.articles.finding.said import Grain, Said
from timeline_app.articles.finding.story import Story, Told
from timeline_app.model.localized import Localized

NEAR = 3


class Anchor(Enum):
    """What a date was reckoned from."""

    TEXT = "text"
    ISSUE = "issue"
    STORY = "story"
    SECTION = "section"
    ARTICLE = "article"


class Filled(Struct, frozen=True, gc=False):
    """A complete date, or None; whether it is sure; and what it was taken from, in words."""

    said: Said | None
    anchor: Anchor
    reason: Localized
    certain: bool = True


def unknown(reason: Localized) -> Filled:
    """A date that can't be told, and why."""
    return Filled(None, Anchor.TEXT, reason, certain=False)


def stands_on(told: Told, story: Story) -> bool:
    """Whether the story surely stands on a day: nothing else was told of since, and none before it."""
    latest = story.last(Grain.YEAR)
    if latest is None or story.went_back or not is_near(told, story):
        return False
    pairs = zip(latest.moment, told.moment, strict=True)
    return all(last in (None, known) for last, known in pairs)


def is_near(told: Told, story: Story) -> bool:
    """Whether the story is surely still there: no other year was told of, and not long ago."""
    latest = story.last(Grain.YEAR)
    same_year = latest is None or abs(latest.moment.year - told.moment.year) <= 1
    return told.sure and same_year and story.paragraph - told.paragraph < NEAR
