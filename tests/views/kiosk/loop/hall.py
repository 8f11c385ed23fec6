"""Collections and styles of a hall."""

from pathlib import Path

from timeline_app.model.collection import Collection, Event, Excerpt, Source, Stop, Tour
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.reader import load
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.themes import HALL_DARK

EVENTS_JSON = Path(__file__).parents[4] / "events.json"
BOTH = ("zh", "en")
PORTRAIT, LANDSCAPE, LAPTOP, WALL = (1080, 1920), (1920, 1080), (1366, 768), (3840, 2160)
DPI = {PORTRAIT: 69, LANDSCAPE: 92, LAPTOP: 96, WALL: 80}


def shipped():
    return load(EVENTS_JSON).collection


def styles(size, percent=100, theme=HALL_DARK, langs=BOTH):
    return {lang: kiosk_style(theme, size, DPI.get(size, 96), lang, percent) for lang in langs}


def said(zh, en):
    return Localized({"zh": zh, "en": en})


def event(name, date="2020-03-01", exact=None, translation="", title=None, summary=""):
    excerpts = ()
    if exact is not None:
        ours = Localized({"en": translation}) if translation else Localized()
        excerpts = (Excerpt(source="s", exact=exact, translation=ours),)
    return Event(
        id=name,
        date=parse(date),
        title=title or said(name, name),
        summary=said(summary, summary),
        excerpts=excerpts,
    )


def collection(*events, tours=()):
    return Collection(
        title=said("题目", "A title"),
        subtitle=said("副题", "A subtitle"),
        sources=(Source(id="s", headline=said("报道", "A report")),),
        events=events,
        tours=tours,
    )


def tour(name, *stops):
    return Tour(id=name, stops=tuple(Stop(event=e) if isinstance(e, str) else e for e in stops))
