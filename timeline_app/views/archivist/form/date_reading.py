"""How the form reads a date, and what else the same two ends could mean."""

import re

from timeline_app.editing.date_echo import Echo, echo, year_of
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import Date, DateKind

_QUALIFIED = re.compile("[~?%]+$")
_LIKE_EDTF = re.compile(r"[-0-9XYEuT:Z?~%/.,+{}\[\] ]*")
_FIGURES = re.compile(r"[0-9]+([./])[0-9]+\1[0-9]+")
"""A date in figures as sources have it, which EDTF never begins with."""


class Reader:
    """Reads what is written for an event; a date without a year takes that of the event's source.

    The last source's year is remembered: to find it, all events are looked at.
    """

    def __init__(self) -> None:
        self._asked: tuple[Collection, tuple[str, ...]] | None = None
        self._year: int | None = None

    def read(self, text: str, lang: str, collection: Collection, event: Event) -> Echo:
        """Answer a text, as `echo` does."""
        answer = echo(text, lang)
        if answer.date is None and text:
            year = self._year_for(collection, event)
            if year is not None:
                return echo(text, lang, year)
        return answer

    def _year_for(self, collection: Collection, event: Event) -> int | None:
        sources = tuple(dict.fromkeys(excerpt.source for excerpt in event.excerpts))
        known = self._asked
        if known is None or known[0] is not collection or known[1] != sources:
            self._asked = collection, sources
            years = (year_of(collection, source) for source in sources)
            self._year = next((year for year in years if year is not None), None)
        return self._year


def in_other_words(text: str, date: Date) -> str | None:
    """What is written, where that is not the date as the file has it, or on the way to it."""
    own = text == date.text or (_LIKE_EDTF.fullmatch(text) and not _FIGURES.fullmatch(text))
    return None if own else text


def other_meaning(date: Date) -> str | None:
    """The same ends with the other meaning: lasted throughout, or happened once within.

    None where there aren't two known ends.
    """
    if date.begin is None or date.end is None or date.members:
        return None
    if date.kind is DateKind.INTERVAL:
        first, last = (_QUALIFIED.sub("", end) for end in date.text.split("/"))
        return f"[{first}..{last}]"
    if date.kind is DateKind.ONE_OF and date.text.count("..") == 1 and "," not in date.text:
        return date.text[1:-1].replace("..", "/")
    return None
