import pytest

from tests.articles.quoting import BRIDGE, excerpt, quoting
from timeline_app.articles.library import Library


def test_an_article_is_read_once_and_whole_where_its_text_is_there():
    collection = quoting([excerpt(BRIDGE, "Nobody drowned")])
    library = Library(collection, {"s": BRIDGE})
    assert library.article("s").whole
    assert library.article("s") is library.article("s")
    assert not Library(collection).article("s").whole


def test_a_source_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        Library(quoting()).article("nowhere")
