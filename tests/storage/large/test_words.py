"""The index of words finds exactly the texts that hold a word."""

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.found_by import folded
from timeline_app.storage.large.words import Words, arrays_of

SIGNS = "医队城a b1é\n－，Ａ𠮷."
texts_made = st.lists(st.text(SIGNS, max_size=12).map(folded), min_size=1, max_size=6)


@given(texts_made, st.text(SIGNS, min_size=1, max_size=5))
def test_a_word_is_found_wherever_it_stands(texts, query):
    words = Words(dict(arrays_of(texts)))
    for word in folded(query).split():
        assert words.having(word).tolist() == [word in text for text in texts]
