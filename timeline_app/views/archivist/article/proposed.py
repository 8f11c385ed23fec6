"""Where in an article dates were found, whether or not it is the one that is open."""

from dataclasses import dataclass

Place = tuple[int, int]
"""From its first character to before its last, in code points of the article's text."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """In any other article than its own, the places mean nothing."""

    source: str
    """The id of the article's source."""
    dates: tuple[Place, ...]
    now: Place | None = None
    """The passage that is looked at."""
