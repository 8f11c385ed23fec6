"""What is told of an event besides its title and summary, as texts."""

from timeline_app.model.collection import Collection, Event
from timeline_app.model.columns import outermost
from timeline_app.model.edtf import Date, DateKind, Edge, Part, Precision
from timeline_app.stage import words
from timeline_app.stage.citation import listed
from timeline_app.timescale.wording import in_words

_CERTAINTIES = {"high": words.HIGH, "medium": words.MEDIUM, "low": words.LOW}


def when(event: Event, lang: str) -> str:
    """The date as a line of its own, with the day of the week where one day is meant."""
    date = event.date
    one_day = date.kind is DateKind.POINT and date.precision is Precision.DAY
    text = in_words(date, lang, weekday=one_day)
    return text[:1].upper() + text[1:]


def spoken(collection: Collection, event: Event, lang: str) -> str:
    """An event in one line for the ear: date, title and category."""
    category = collection.category(event.category)
    label = category.label.best(lang) if category is not None else ""
    words_ = words.SPOKEN if label else words.SPOKEN_BARE
    return words_.best(lang).format(in_words(event.date, lang), event.title.best(lang), label)


def facts(collection: Collection, event: Event, lang: str) -> tuple[str, ...]:
    """People, place and tags, how sure the editors are and why: a line each.

    Tags and notes have one language, the collection's first: readers of another don't get them.
    """
    own = lang.split("-", maxsplit=1)[0] == collection.languages[0].split("-")[0]
    told = (
        (words.PEOPLE, listed(event.people, lang)),
        (words.PLACE, event.place.name.best(lang) if event.place else ""),
        (words.TAGS, listed(event.tags, lang) if own else ""),
        (words.CERTAINTY, _certainty(event, lang)),
        (words.NOTE, (event.provenance and own and event.provenance.note) or ""),
    )
    return tuple(word.best(lang).format(text) for word, text in told if text)


def _certainty(event: Event, lang: str) -> str:
    said = event.provenance.certainty if event.provenance else None
    known = _CERTAINTIES.get(said or "")
    return known.best(lang) if known else said or ""


def span_of(collection: Collection, lang: str) -> str:
    """From the earliest to the latest date of a collection, in words; "" where none is known."""
    parts = [
        part
        for event in outermost(collection.events)
        for part in (event.date.begin, event.date.end)
        if part is not None
    ]
    if not parts:
        return ""
    first = min(parts, key=_earliest)
    last = max(parts, key=_latest)
    known = Edge.KNOWN
    kind = DateKind.POINT if first == last else DateKind.INTERVAL
    return in_words(
        Date(
            text="",
            kind=kind,
            begin=first,
            end=last,
            begin_edge=known,
            end_edge=known,
            earliest=first.earliest,
            latest=last.latest,
            approximate=False,
            uncertain=False,
        ),
        lang,
    )


def _earliest(part: Part) -> int:
    return part.earliest


def _latest(part: Part) -> int:
    return part.latest
