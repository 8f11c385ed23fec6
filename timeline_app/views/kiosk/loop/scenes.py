"""The attract loop as pages of words, one after the other, without an end."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from timeline_app.views.kiosk.loop.poster import Poster
from timeline_app.views.kiosk.loop.running_order import Stop, languages_in_turn
from timeline_app.views.kiosk.loop.wall_text import reading_seconds


@dataclass(frozen=True)
class Scene:
    """One page of words over the timeline."""

    stop: Stop | None
    """None where there are no events."""
    lang: str
    poster: Poster
    seconds: float
    """How long it can be read."""


def scenes(
    stops: Sequence[Stop],
    langs: Sequence[str],
    pages: Callable[[Stop | None, str], Sequence[Poster]],
) -> Iterator[Scene]:
    """Every stop in every language; a language changes at a stop, never between two."""
    for visit in count():
        stop = stops[visit % len(stops)] if stops else None
        for lang in languages_in_turn(visit, langs):
            posters = pages(stop, lang)
            for poster in posters:
                seconds = reading_seconds(poster.words)
                if stop is not None and stop.seconds and len(posters) == 1:
                    seconds = stop.seconds
                yield Scene(stop, lang, poster, seconds)
