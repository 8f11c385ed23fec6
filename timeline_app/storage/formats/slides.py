"""The slides of TimelineJS: one for each event, era, and the title, in one language.

Their fields: https://timeline.knightlab.com/docs/json-format.html. Dates are exact seconds to
years there; others are given by their bounds, with their wording beside them (``display_date``).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from timeline_app.model.calendar import civil
from timeline_app.model.collection import Collection, Era, Event
from timeline_app.model.edtf import Date, DateKind, Part, Precision
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.formats.note import Note, named
from timeline_app.storage.formats.watched import watched
from timeline_app.timescale.wording import in_words

Moment = dict[str, int]
"""``year`` (TimelineJS shows -44 as 44 BCE: it has no year 0), and as far as they are known ``month``, ``day``, ``hour`` …"""

_COARSE: Final = frozenset(
    {Precision.SEASON, Precision.QUARTER, Precision.DECADE, Precision.CENTURY}
)


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide, in plain text; empty where there is nothing. Only the title has no ``start``."""

    headline: str
    text: str = ""
    start: Moment = field(default_factory=dict)
    end: Moment = field(default_factory=dict)
    display_date: str = ""
    unique_id: str = ""
    group: str = ""
    media: dict[str, str] = field(default_factory=dict)
    """``url``, ``caption``, ``credit``, ``alt``."""


def title_slide(collection: Collection) -> Slide:
    """The slide that stands before all others."""
    lang = collection.languages[0]
    return Slide(collection.title.best(lang), collection.subtitle.best(lang))


def event_slides(collection: Collection, progress: Progress = unwatched) -> Iterator[Slide]:
    """A slide for each event."""
    lang = collection.languages[0]
    for event in watched(collection.events, progress):
        begin, end = _bounds(event.date)
        wording = in_words(event.date, lang) if _changes(event.date) else ""
        yield Slide(
            headline=event.title.best(lang),
            text=event.summary.best(lang),
            start=_moment(begin, begin.earliest),
            end={} if begin is end and begin.precision not in _COARSE else _last(end),
            display_date=event.date_text or wording,
            unique_id=event.id,
            group=_group(event, collection, lang),
            media=_media(event, lang),
        )


def era_slides(collection: Collection) -> Iterator[Slide]:
    """A slide for each era; these always have both ends."""
    for era in collection.eras:
        begin, end = _bounds(era.date)
        label = era.label.best(collection.languages[0])
        yield Slide(headline=label, start=_moment(begin, begin.earliest), end=_last(end))


def inexact(collection: Collection) -> Iterator[Note]:
    """A sentence for each date of which a slide says less."""
    dated: Iterable[tuple[str, Event | Era]] = [
        *(("event", event) for event in collection.events),
        *(("era", era) for era in collection.eras),
    ]
    for name, part in dated:
        if _changes(part.date):
            begin, end = _bounds(part.date)
            bounds = dict.fromkeys(map(_day, (_moment(begin, begin.earliest), _last(end))))
            yield Note(
                f"its date {part.date.text} became {' to '.join(bounds)}",
                f"日期 {part.date.text} 改为 {' 至 '.join(bounds)}",
            ).about(named(name, part.id))


def _day(moment: Moment) -> str:
    """The day, month or year as ISO 8601 writes it."""
    return "-".join(f"{moment[name]:02d}" for name in ("year", "month", "day") if name in moment)


def clock(moment: Moment) -> str:
    """The clock time, ``14:30`` or ``14:30:05``; empty where there is none."""
    names = ("hour", "minute", "second")
    return ":".join(f"{moment[name]:02d}" for name in names if name in moment)


def _bounds(date: Date) -> tuple[Part, Part]:
    """Both ends; the known one for one that is not."""
    begin, end = date.begin or date.end, date.end or date.begin
    if begin is None or end is None:
        raise TypeError(date)
    return begin, end


def _last(part: Part) -> Moment:
    return _moment(part, part.latest - 1)


def _moment(part: Part, instant: int) -> Moment:
    """One end; a season or a decade by the month or the year of this instant of it."""
    if part.precision in _COARSE:
        at = civil(instant)
        seasonal = part.precision in {Precision.SEASON, Precision.QUARTER}
        return {"year": _shown(at.year)} | ({"month": at.month} if seasonal else {})
    known = {"year": _shown(part.year), "month": part.month, "day": part.day}
    moment = {name: value for name, value in known.items() if value is not None}
    if part.second is not None:
        moment |= {"hour": part.second // 3600, "minute": part.second // 60 % 60}
        if part.precision is Precision.SECOND:
            moment["second"] = part.second % 60
    return moment


def _shown(year: int) -> int:
    return year if year > 0 else year - 1


def _changes(date: Date) -> bool:
    """Whether the moments of a slide don't say all that the date says."""
    parts = {date.begin, date.end}
    return (
        date.approximate
        or date.uncertain
        or date.kind in {DateKind.ONE_OF, DateKind.ALL_OF}
        or any(part is None or part.precision in _COARSE for part in parts)
    )


def _group(event: Event, collection: Collection, lang: str) -> str:
    """The category by its label, else by its id."""
    category = collection.category(event.category)
    return (category.label.best(lang) if category else "") or event.category or ""


def _media(event: Event, lang: str) -> dict[str, str]:
    """The first picture, without what it lacks."""
    if not event.media:
        return {}
    first = event.media[0]
    fields = {
        "url": first.src,
        "caption": first.caption.best(lang),
        "credit": first.credit or "",
        "alt": first.alt.best(lang),
    }
    return {name: value for name, value in fields.items() if value}
