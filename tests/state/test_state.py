from dataclasses import replace

from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.state.state import Reading, State, selecting

TITLE = Localized({"en": "A"})
QUOTING = Event(
    id="quoting", date=parse("2020"), title=TITLE, excerpts=(Excerpt(source="s", exact="words"),)
)
BARE = Event(id="bare", date=parse("2021"), title=TITLE)
HELD = Collection(title=TITLE, sources=(Source(id="s"),), events=(QUOTING, BARE))
READING = State(HELD, selected="quoting", reading=Reading("s", "quoting"))


def test_an_open_article_follows_to_the_passage_of_what_is_selected():
    state = replace(READING, selected=None, reading=Reading("s"))
    assert selecting(state, "quoting").reading == Reading("s", "quoting")


def test_an_event_without_passages_closes_the_article():
    assert selecting(READING, "bare").reading is None
    assert selecting(READING, None).reading is None


def test_while_editing_the_article_stays_to_be_quoted_from():
    state = replace(READING, editing=True)
    assert selecting(state, "bare").reading == Reading("s", "bare")
    assert selecting(state, None).reading is None
