import pytest

from timeline_app.articles.finding.find import find
from timeline_app.editing.proposed import Article, Taken, accept, recorded
from timeline_app.editing.provenance import Signature
from timeline_app.model.collection import Collection, Source
from timeline_app.model.localized import Localized

TEXT = """The Mill at Lower Weir

On 4 March 1871 the first wheel was set in motion. The town
gave a dinner that evening.

In early May 1872 a flood carried the dam away. It was rebuilt within a year.
"""
SOURCE = Source(id="s", headline=Localized({"en": "The Mill at Lower Weir"}), in_language="en")
ARTICLE = Article(SOURCE, TEXT)
COLLECTION = Collection(
    title=Localized({"en": "Mills"}), languages=("zh", "en-GB"), sources=(SOURCE,)
)
SIGNED = Signature("Ann", "2026-01-01T00:00:00Z")


@pytest.fixture(scope="module")
def proposals():
    found = find(TEXT).proposals
    assert [each.date.text for each in found] == ["1871-03-04", "1872-05-01~/1872-05-10~"]
    return found


def taken(proposal, date=None):
    return Taken(proposal, date or proposal.date, proposal.title)


def test_an_event_has_the_sentence_as_it_stands_and_the_articles_words(proposals):
    edit = accept(COLLECTION, ARTICLE, [taken(proposals[0])], SIGNED)
    (event,) = edit.collection.events
    assert edit.after == event.id
    assert event.excerpts[0].exact == "On 4 March 1871 the first wheel was set in motion."
    start, end = event.excerpts[0].start, event.excerpts[0].end
    assert TEXT[start:end] == event.excerpts[0].exact
    assert event.date_text == "4 March 1871"
    assert set(event.title) == {"en-GB"}  # the other language stays empty
    assert event.provenance.method == "found"


def test_several_are_one_step_that_is_named(proposals):
    edit = accept(COLLECTION, ARTICLE, [taken(each) for each in proposals], SIGNED)
    assert len(edit.collection.events) == 2
    assert edit.name["en"] == "Accept 2 proposed events"


def test_what_is_accepted_is_known_again_whichever_way_it_was_read(proposals):
    flood = proposals[1]
    assert recorded(COLLECTION, ARTICLE, proposals) == (None, None)
    for date in (flood.date, flood.once):
        edit = accept(COLLECTION, ARTICLE, [taken(flood, date)], SIGNED)
        event = edit.collection.event(edit.after)
        assert recorded(edit.collection, ARTICLE, proposals) == (None, event)
