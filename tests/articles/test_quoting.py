from hashlib import sha256
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.articles.quoting import BRIDGE
from timeline_app.articles import quoting
from timeline_app.articles.anchor import Anchor, Found, anchor
from timeline_app.articles.normal import joined
from timeline_app.articles.quoting import (
    excerpt,
    excerpts,
    repaired,
    sentence_around,
    trimmed,
)
from timeline_app.model.collection import Excerpt, Source
from timeline_app.model.localized import Localized
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load

SOURCE = Source(
    id="s", in_language="en", headline=Localized({"en": "The Mill Bridge at Alder Ford"})
)
SHARED = Path(__file__).parents[3] / "shared" / "articles" / "xuchang-2020.txt"
TEA = (Path(__file__).parent / "data" / "tea-street.txt").read_text(encoding="utf-8")
TEXTS = st.one_of(
    st.text("一二a b.。，“”\n\r\t\u3000𠮷e\u0301\u200d👍🏽🇨", max_size=80),
    st.text("水一b.\n", min_size=40, max_size=200),
)


def selected(text, words):
    start = text.index(words)
    return excerpt(text, SOURCE, start, start + len(words))


@given(TEXTS, st.data())
def test_what_is_quoted_is_found_just_where_it_was_selected(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    place = trimmed(text, start, end)
    assume(place is not None)
    made = excerpt(text, SOURCE, start, end)
    assert (made.start, made.end) == place
    assert anchor(text, made) == Anchor(*place, Found.EXACT)
    assert joined(made.exact) == joined(text[slice(*place)])
    assert joined(text[start:end]) in joined(made.exact)


@given(st.data())
def test_where_its_surroundings_stand_once_it_is_found_after_the_text_moved(data):
    start = data.draw(st.integers(0, len(BRIDGE) - 20))
    end = data.draw(st.integers(start + 20, len(BRIDGE)))
    made, before = excerpt(BRIDGE, SOURCE, start, end), "Another line.\n\n"
    found = anchor(before + BRIDGE.replace("\n", " "), made)
    assert found == Anchor(made.start + len(before), made.end + len(before), Found.EXACT)


def test_only_the_white_space_of_the_columns_is_taken_out():
    assert selected(BRIDGE, "stones\nlevel").exact == "stones level"
    assert selected(TEA, "也没有\n\n改。").exact == "也没有改。"
    assert selected("a  b\u3000c", "a  b\u3000c").exact == "a  b\u3000c"
    assert selected("One came. \n\n\nTwo came.", "came. \n\n\nTwo").exact == "came.\nTwo"


def test_what_is_kept_beside_it():
    made = selected(BRIDGE, "The mayor crossed first, on foot, and the\nschool")
    assert made.section == "Stone and timber"
    assert made.prefix == BRIDGE[made.start - 32 : made.start]
    assert made.suffix == BRIDGE[made.end : made.end + 32]
    assert made.text_sha256 == sha256(BRIDGE.encode()).hexdigest()
    assert selected(BRIDGE, "Alder Ford had no bridge").section is None
    assert selected(BRIDGE, "Iron").section == "Stone and timber"


@pytest.mark.parametrize(
    ("text", "start", "end", "place"),
    [
        ("  ab  ", 0, 6, (2, 4)),
        ("  ab  ", 4, 1, (2, 4)),
        ("ab", -5, 99, (0, 2)),
        ("e\u0301x", 1, 2, (0, 2)),
        ("xe\u0301", 0, 2, (0, 3)),
        ("a👍🏽b", 1, 2, (1, 3)),
        ("👩\u200d🚀!", 0, 1, (0, 3)),
        ("🇨🇳🇫🇷", 1, 2, (0, 2)),
        ("🇨🇳🇫🇷", 2, 3, (2, 4)),
        ("水\ufe00火", 0, 1, (0, 2)),
    ],
)
def test_characters_stay_whole(text, start, end, place):
    assert trimmed(text, start, end) == place


@pytest.mark.parametrize(("start", "end"), [(0, 0), (1, 3), (5, 9)])
def test_of_white_space_alone_there_is_no_excerpt(start, end):
    assert trimmed("a   b", start, end) is None
    with pytest.raises(ValueError, match="nothing stands"):
        excerpt("a   b", SOURCE, start, end)


def test_a_repaired_one_keeps_its_translation():
    old = Excerpt(source="s", exact="gone", translation=Localized({"zh": "译文"}), section="Gold")
    made = repaired(old, excerpt(BRIDGE, SOURCE, 0, 20))
    assert made.translation == old.translation
    assert (made.exact, made.section) == (BRIDGE[:20].strip(), None)


def test_a_sentence_goes_over_the_ends_of_lines():
    at = BRIDGE.index("level, and")
    start, end = sentence_around(BRIDGE, at)
    assert BRIDGE[start:end] == (
        "Carts crossed the river where the miller kept the stones\n"
        "level, and in wet months they did not cross at all."
    )
    heading = BRIDGE.index("Stone and")
    assert sentence_around(BRIDGE, heading - 1) == (heading, heading + len("Stone and timber"))
    assert sentence_around(BRIDGE, len(BRIDGE)) is None


@pytest.mark.skipif(not SHARED.exists(), reason="the shipped article is not here")
def test_the_shipped_excerpts_are_made_again():
    text = SHARED.read_text(encoding="utf-8")
    collection = load(shipped_collection()).collection
    for event in collection.events:
        for kept in event.excerpts:
            source = collection.source(kept.source)
            assert repaired(kept, excerpt(text, source, kept.start, kept.end)) == kept
            if event.id != "team-departs":  # whose quotation is that of the next sentence
                at = kept.start + max(0, text[kept.start : kept.end].find("月"))
                assert sentence_around(text, at) == (kept.start, kept.end)


def test_many_quoted_at_once_are_as_those_quoted_one_by_one():
    ends = [0, *range(40, len(BRIDGE), 170), len(BRIDGE)]
    places = [place for place in pairwise(ends) if trimmed(BRIDGE, *place)]
    assert list(excerpts(BRIDGE, SOURCE, places)) == [
        excerpt(BRIDGE, SOURCE, *place) for place in places
    ]


def test_the_whole_article_is_looked_through_once_for_all_quotations(monkeypatch):
    asked = []
    monkeypatch.setattr(quoting, "sha256", lambda data: asked.append(data) or sha256(data))
    assert len(list(excerpts(BRIDGE, SOURCE, [(0, 60), (60, 120), (120, 180)]))) == 3
    assert len(asked) == 1
