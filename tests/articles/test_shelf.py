import pytest

from tests.articles.quoting import BRIDGE, excerpt, quoting
from timeline_app.articles.shelf import Shelf


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
