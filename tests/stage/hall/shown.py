"""Stops to be told, and what of them is seen."""

from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.presenting.program import Stop, by_date, program
from timeline_app.render.theme import DARK
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.picture import HallPictures
from timeline_app.storage.reader import load

SIZES = (1920, 1080), (1024, 768), (3840, 2160), (800, 600), (1080, 1920)


def quoted(exact, translation=None, **about):
    """A collection of one event with one passage, in Chinese."""
    translated = Localized({"en": translation}) if translation else Localized()
    excerpt = Excerpt(source="s", exact=exact, translation=translated)
    parts = {"title": Localized({"zh": "标题", "en": "A title"}), "excerpts": (excerpt,)} | about
    event = Event(id="e", date=parse("2020-02-15"), **parts)
    source = Source(id="s", headline=Localized({"zh": "文章", "en": "Article"}), in_language="zh")
    return Collection(title=Localized({"zh": "题"}), sources=(source,), events=(event,))


def pictures(collection, size=(1920, 1080), lang="zh", *, dated=False, folder=None):
    found = by_date(collection) if dated else program(collection)
    return HallPictures(collection, found.stops, (Gauge(*size), DARK, lang), folder)


def shipped():
    return load(shipped_collection()).collection


def said(leaves):
    """All that the parts say below their title, without white space."""
    return "".join(
        "".join(row.text.split()) for leaf in leaves for _, row in leaf.rows if row.ruled
    )


def stop_of(collection):
    return Stop(collection.events[0])
