import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.articles.quoting import BRIDGE, excerpt, quoting
from timeline_app.articles.anchor import Found
from timeline_app.articles.normal import joined
from timeline_app.articles.quoting import trimmed
from timeline_app.model.collection import Excerpt
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.article.page import Role, kept_page, whole_page, with_quotes

SOURCE = quoting().source("s")
TEXTS = st.text("水一b.。“\n\r\t 𠮷e\u0301👍\ufffc", max_size=90)


def utf16(text, start, end):
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def document(page):
    """What a document of Qt holds, as one text."""
    return "\n".join(page.shown())


@given(TEXTS, st.data())
def test_there_and_back_between_the_article_and_the_page(text, data):
    page = whole_page(text, SOURCE)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    chosen = trimmed(text, start, end)
    if chosen is None:
        return
    place = page.place(*chosen)
    assert trimmed(text, *page.stretch(*place)) == chosen
    shown = utf16(document(page), *place).replace("\ufffd", "\ufffc")
    assert joined(shown) == joined(text[slice(*chosen)])
    assert page.starts[-1] == len(document(page).encode("utf-16-le")) // 2 + bool(page.blocks)


@given(TEXTS, st.data())
def test_any_place_of_the_page_leads_into_the_article(text, data):
    page = whole_page(text, SOURCE)
    length = page.starts[-1]
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    found = page.stretch(start, end)
    if found is not None:
        assert 0 <= found[0] < found[1] <= len(text)
    offset = page.offset(start)
    assert offset is None or 0 <= offset <= len(text)


def test_lines_of_columns_are_paragraphs_and_headings_are_told():
    page = whole_page(BRIDGE, SOURCE)
    assert [block.role for block in page.blocks] == [
        Role.HEADLINE,
        Role.BODY,
        Role.SECTION,
        Role.BODY,
        Role.BODY,
        Role.SECTION,
        Role.BODY,
    ]
    assert "the stones level, and" in page.blocks[1].text
    at = BRIDGE.index("level, and")
    start, end = page.place(at - len("stones\n"), at + len("level"))
    assert utf16(document(page), start, end) == "stones level"
    assert page.words(start, end, 40) == "stones level"
    assert page.words(0, 10_000, 12) == "The Mill Bri"


def test_what_is_quoted_is_placed_and_what_is_not_found_is_told():
    collection = quoting(
        [excerpt(BRIDGE, "of oak…gone soft")],
        [excerpt(BRIDGE, "The first bridge…piers.", exact="The first bridge was bui1t of oak on three stone piers.")],
        [Excerpt(source="s", exact="A tunnel was dug under the river in a single night.")],
    )  # fmt: skip
    page = whole_page(BRIDGE, SOURCE)
    laid = with_quotes(page, BRIDGE, collection, "s")
    assert [(each.key, each.found) for each in laid.quoted] == [
        (("e1", 0), Found.CHANGED),
        (("e0", 0), Found.EXACT),
    ]
    first = laid.quoted[0]
    assert utf16(document(page), first.start, first.end).startswith("The first bridge was built")
    assert [(each.event, each.index) for each in laid.lost] == [("e2", 0)]


def test_without_its_text_what_is_kept_stands_between_gaps():
    collection = quoting(
        [Excerpt(source="s", exact="It opened\nin 1871.", section="Stone", start=50, end=70)],
        [Excerpt(source="s", exact="A second came.", section="Iron", start=90, end=104)],
    )
    laid = kept_page(collection, "s", "left out")
    assert [block.text for block in laid.page.blocks] == [
        "The Mill Bridge at Alder Ford",
        "Stone",
        "left out",
        "It opened in 1871.",
        "left out",
        "Iron",
        "left out",
        "A second came.",
        "left out",
    ]
    assert [each.key for each in laid.quoted] == [("e0", 0), ("e1", 0)]
    second = laid.quoted[1]
    assert utf16(document(laid.page), second.start, second.end) == "A second came."
    assert laid.page.stretch(second.start, second.end) is None
    assert laid.page.offset(second.start) is None


def test_a_source_without_headline_and_quotations_has_its_name():
    collection = quoting(headline=Localized())
    assert [block.text for block in kept_page(collection, "s", "").page.blocks] == ["s"]
    with pytest.raises(KeyError):
        kept_page(collection, "t", "")
