"""The words of the canvas's labels in the window's language."""

from collections.abc import Callable, Sequence

from timeline_app.layout.labels import Wording
from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import InColumns, years_of
from timeline_app.timescale.wording import short


def label_words(collection: Collection, lang: str) -> Callable[[Event], Wording]:
    """How a collection's events are labelled; dates name the year unless it is always the same."""
    year = _years_differ(collection.events)

    def words(event: Event) -> Wording:
        return Wording(
            short(event.date, lang, year=year), event.title.best(lang), event.summary.best(lang)
        )

    return words


def _years_differ(events: Sequence[Event]) -> bool:
    """Whether dates name more than one year."""
    if isinstance(events, InColumns):
        first, last = events.columns.years or (0, 0)
        return first != last
    years = (year for event in events for year in years_of(event.date))
    first = next(years, 0)
    return any(year != first for year in years)
