"""The words of the canvas's labels in the window's language."""

from collections.abc import Callable

from timeline_app.layout.labels import Wording
from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import years_differ
from timeline_app.timescale.wording import short, years


def label_words(collection: Collection, lang: str) -> Callable[[Event], Wording]:
    """How a collection's events are labelled; dates name the year unless it is always the same."""
    year = years_differ(collection.events)

    def words(event: Event) -> Wording:
        date = event.date
        return Wording(
            short(date, lang, year=year),
            event.title.best(lang),
            event.summary.best(lang),
            years(date, lang),
        )

    return words
