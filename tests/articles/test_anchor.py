import re
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.articles.anchor import Anchor, Found, anchor
from timeline_app.articles.normal import joined
from timeline_app.model.collection import Excerpt

DATA = Path(__file__).parent / "data"
REPEATED = {
    "mill-bridge.txt": "The mayor crossed first, on foot, and the\nschool followed him.",
    "tea-street.txt": "当天到了三十七家茶商,街口搭起一座彩棚。",
}
WIDER = str.maketrans({",": "\uff0c", ".": "\uff0e", '"': "“"})

filler = st.text("ab一二 ,.\n“”", max_size=60)
sentences = st.text("ab一二 ,.\n“”", min_size=1, max_size=20).map(str.strip).filter(bool)


@st.composite
def repeated_sentences(draw):
    """A text in which one sentence stands twice, in different surroundings, and both places."""
    quoted = draw(sentences)
    before, between, after = draw(filler), draw(filler), draw(filler)
    text = f"{before}甲{quoted}乙{between}丙{quoted}丁{after}"
    first = len(before) + 1
    second = first + len(quoted) + len(between) + 2
    return text, [(first, first + len(quoted)), (second, second + len(quoted))]


def quote(text, start, end):
    prefix, suffix = text[max(0, start - 32) : start], text[end : end + 32]
    exact = joined(text[start:end])
    return Excerpt(source="s", exact=exact, prefix=prefix, suffix=suffix, start=start, end=end)


@settings(deadline=None)
@given(repeated_sentences(), filler)
def test_each_occurrence_is_found_where_it_was_quoted(repeated, added):
    text, quoted = repeated
    for start, end in quoted:
        assert anchor(text, quote(text, start, end)) == Anchor(start, end, Found.EXACT)
        moved = Anchor(start + len(added), end + len(added), Found.EXACT)
        assert anchor(added + text, quote(text, start, end)) == moved


@settings(deadline=None)
@given(repeated_sentences(), st.data())
def test_each_occurrence_is_found_in_a_copy_set_anew(repeated, data):
    text, quoted = repeated
    breaks = data.draw(
        st.lists(st.sampled_from(["", "", "\n", " \n\n"]), min_size=len(text), max_size=len(text))
    )
    shifts = [0]
    for between in breaks:
        shifts.append(shifts[-1] + len(between) + 1)
    copy = "".join(between + c for between, c in zip(breaks, text, strict=True))
    for start, end in quoted:
        found = anchor(copy, quote(text, start, end))
        first = shifts[start] + len(breaks[start])
        assert found == Anchor(first, shifts[end], Found.EXACT)


@settings(deadline=None)
@given(repeated_sentences())
def test_other_widths_of_punctuation_count_as_changes(repeated):
    text, quoted = repeated
    copy = text.translate(WIDER)
    for start, end in quoted:
        same = joined(copy[start:end]) == joined(text[start:end])
        expected = Anchor(start, end, Found.EXACT if same else Found.CHANGED)
        assert anchor(copy, quote(text, start, end)) == expected


@pytest.mark.parametrize("name", REPEATED)
def test_a_sentence_that_stands_twice_in_an_article(name):
    text = (DATA / name).read_text(encoding="utf-8")
    wrapped = "\n".join(textwrap.wrap(text, 23, break_long_words=True))
    sentence = REPEATED[name]
    # The English one is wrapped elsewhere the second time.
    letters = r"\s*".join(map(re.escape, joined(sentence)))
    stands = [match.span() for match in re.finditer(letters, text)]
    assert len(stands) == 2
    for nth, (start, end) in enumerate(stands):
        found = anchor(wrapped, quote(text, start, end))
        assert found is not None
        assert found.found is Found.EXACT
        assert joined(wrapped[found.start : found.end]) == joined(sentence)
        assert joined(wrapped[: found.start]).count(joined(sentence)) == nth


def test_without_surroundings_the_place_nearest_to_the_hint_wins():
    text = "ab one. cd one. ef one."
    for hint, start in ((0, 3), (9, 11), (400, 19)):
        found = anchor(text, Excerpt(source="s", exact="one.", start=hint, end=hint + 4))
        assert found == Anchor(start, start + 4, Found.EXACT)


def test_the_very_characters_win_over_changed_ones_in_like_surroundings():
    text = "x “one” y 'one' x “one” y"
    assert anchor(text, Excerpt(source="s", exact="'one'")) == Anchor(10, 15, Found.EXACT)


def test_surroundings_win_over_the_very_characters():
    text = "Elsewhere, he said. At noon, he said\uff0e"
    excerpt = Excerpt(source="s", exact="he said.", prefix="At noon, ")
    assert anchor(text, excerpt) == Anchor(29, 37, Found.CHANGED)


@pytest.mark.parametrize("hint", [(-3, 2), (5, 5), (9, 4), (90, 99), (2, None), (None, 3)])
def test_a_hint_that_points_nowhere_is_passed_over(hint):
    start, end = hint
    excerpt = Excerpt(source="s", exact="bridge", start=start, end=end)
    assert anchor("the bridge", excerpt) == Anchor(4, 10, Found.EXACT)


@pytest.mark.parametrize("exact", ["a tunnel", "", " \n"])
def test_what_does_not_stand_there_is_not_found(exact):
    assert anchor("the bridge", Excerpt(source="s", exact=exact, start=0, end=3)) is None
