import pytest

from tests.articles.quoting import BRIDGE, excerpt, quoting
from tests.model.known import Known
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection, Event, Excerpt, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized


def test_an_article_is_read_once_and_whole_where_its_text_is_there():
    collection = quoting([excerpt(BRIDGE, "Nobody drowned")])
    shelf = Shelf(collection, {"s": BRIDGE})
    assert shelf.article("s").whole
    assert shelf.article("s") is shelf.article("s")
    assert not Shelf(collection).article("s").whole


def test_a_source_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        Shelf(quoting()).article("nowhere")


def test_the_text_itself_can_be_had():
    shelf = Shelf(quoting(), {"s": "Words."})
    assert shelf.text("s") == "Words."
    assert shelf.text("t") is None


def test_of_a_large_collection_the_passages_near_an_event_are_shown():
    many = [
        Event(
            id=f"e{n}",
            date=parse(str(1000 + n)),
            title=Localized({"zh": "x"}),
            excerpts=(Excerpt(source="s", exact=f"q{n}", start=n),),
        )
        for n in range(1000)
    ]
    title = Localized({"zh": "x"})
    collection = Collection(title=title, sources=(Source(id="s"),), events=Known(many))
    shelf = Shelf(collection)

    for n in (0, 500, 999):
        article = shelf.article("s", f"e{n}")
        shown = [passage.event for _, passage in article.passages()]
        assert f"e{n}" in shown
        assert len(shown) <= 400
    assert shelf.article("s", "e500") is shelf.article("s", "e501")
