import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.articles.normal import fold, joined


@settings(deadline=None)
@given(st.text())
def test_equal_texts_by_the_standard_fold_alike(text):
    assert fold(text).text == fold(unicodedata.normalize("NFD", text)).text


@settings(deadline=None)
@given(st.text())
def test_every_folded_character_leads_back_into_the_text(text):
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    for at, letter in enumerate(folded.text):
        start, end = folded.original(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert letter in fold(text[start:end]).text


def test_widths_and_styles_of_punctuation_are_folded():
    assert fold("“甲,乙。”(丙)…").text == fold('"甲,乙."(丙)...').text


def test_white_space_and_soft_breaks_are_left_out():
    assert fold("con\u00ad\ntract  of\u00a01871").text == "contractof1871"


def test_overlapping_places_are_all_found():
    assert list(fold("a aa").occurrences("aa")) == [(0, 2), (1, 3)]


def test_part_of_one_character_is_no_place():
    assert not list(fold("cafe\u0301").occurrences("cafe"))
    assert not list(fold("½").occurrences("1"))
    assert not list(fold("text").occurrences(""))


def test_joining_takes_out_white_space_alone():
    assert joined("牢记\n\n使命,发挥") == "牢记使命,发挥"
