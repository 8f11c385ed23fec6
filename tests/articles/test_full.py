import pytest

from tests.articles.quoting import BRIDGE, excerpt, quoting
from timeline_app.articles.anchor import Found
from timeline_app.articles.full import read, whole
from timeline_app.articles.passages import Paragraph
from timeline_app.model.collection import Excerpt

NOBODY, OAK = "Nobody drowned", "The first bridge…stone piers."


def marked(article):
    """Each mark with the words under it, in the article's order."""
    return [
        (quote.passage.event, " ".join(block.text[quote.start : quote.end].split()))
        for section in article.sections
        for block in section.blocks
        for quote in block.quotes
    ]


def test_headings_and_paragraphs_stand_in_order():
    article = whole(BRIDGE, quoting([excerpt(BRIDGE, OAK)]), "s")
    assert article.whole
    assert [section.heading for section in article.sections] == [None, "Stone and timber", "Iron"]
    assert all(isinstance(b, Paragraph) for s in article.sections for b in s.blocks)


def test_passages_are_ranges_of_their_paragraph_also_where_they_overlap():
    collection = quoting([excerpt(BRIDGE, "of oak…piers.")], [excerpt(BRIDGE, OAK)])
    assert marked(whole(BRIDGE, collection, "s")) == [
        ("e1", "The first bridge was built of oak on three stone piers."),
        ("e0", "of oak on three stone piers."),
    ]


def test_a_passage_over_two_paragraphs_begins_in_the_first():
    article = whole(BRIDGE, quoting([excerpt(BRIDGE, "By the winter…drowned")]), "s")
    quotes = [q for s in article.sections for b in s.blocks for q in b.quotes]
    assert [quote.first for quote in quotes] == [True, False]
    assert [words for _, words in marked(article)] == [
        "By the winter of 1894 the oak had gone soft and the town council closed it.",
        "“Nobody drowned",
    ]


def test_what_was_changed_is_found_so_and_what_is_not_there_is_listed():
    changed = excerpt(BRIDGE, OAK, exact="The first bridge was bui1t of oak on three stone piers.")
    strange = Excerpt(source="s", exact="A tunnel was dug under the river in a single night.")
    article = whole(BRIDGE, quoting([changed, strange]), "s")
    (quote,) = [q for s in article.sections for b in s.blocks for q in b.quotes]
    assert quote.found is Found.CHANGED
    assert [passage.text for passage in article.lost] == [strange.exact]
    assert [passage.index for _, passage in article.passages()] == [0, 1]


def test_a_heading_that_is_quoted_can_be_marked():
    article = whole(BRIDGE, quoting([excerpt(BRIDGE, "Stone and timber")]), "s")
    assert marked(article) == [("e0", "Stone and timber")]


def test_the_headline_is_not_repeated_and_authors_are_no_heading():
    text = "The Mill Bridge at Alder Ford\n\nBy Ann Lee and Tom Fry\n\nIron\n\nIt was built later."
    collection = quoting([], creator=("Ann Lee", "Tom Fry"))
    first, second = whole(text, collection, "s").sections
    assert [block.text for block in first.blocks] == ["By Ann Lee and Tom Fry"]
    assert second.heading == "Iron"


def test_without_a_text_the_quoted_passages_are_read():
    collection = quoting([excerpt(BRIDGE, OAK)])
    for text in (None, "", " \n"):
        assert not read(collection, "s", text).whole
    assert read(collection, "s", BRIDGE).whole


def test_a_source_that_is_not_there_is_an_error():
    with pytest.raises(KeyError):
        whole(BRIDGE, quoting(), "nowhere")
