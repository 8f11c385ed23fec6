"""The collection that ships, and one that wishes harm."""

from pathlib import Path

from timeline_app.model.collection import Category, Collection, Event, Excerpt, Provenance, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.reader import load

EVENTS_JSON = Path(__file__).parents[3] / "events.json"
HTML = "<b onclick=x>bold</b> & <img src='file:///etc/passwd'>"
LONG = "x" * 400


def shipped():
    collection = load(EVENTS_JSON).collection
    assert collection is not None
    return collection


def hostile():
    """Markup wherever words are, a word without end, a source that isn't there."""
    html = Localized({"zh": HTML, "en": HTML})
    excerpts = (
        Excerpt(source="s", exact=HTML, section=HTML, translation=html),
        Excerpt(source="s", exact=LONG),
        Excerpt(source="missing", exact="?"),
    )
    event = Event(
        id="e",
        date=parse("2020"),
        title=Localized({"zh": LONG, "en": HTML}),
        date_text=HTML,
        summary=html,
        category="c",
        tags=(HTML,),
        people=(LONG,),
        excerpts=excerpts,
        provenance=Provenance(certainty=HTML, note=HTML),
    )
    return Collection(
        title=html,
        categories=(Category(id="c", label=html),),
        sources=(Source(id="s", headline=html, creator=(HTML,), note=html),),
        events=(event, Event(id="bare", date=parse("../1950"), title=Localized({"zh": "?"}))),
    )
