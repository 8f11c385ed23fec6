"""Texts in several languages: which one is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.localized import Localized

BOTH = Localized({"zh": "出征", "en": "Departure"})


@given(st.dictionaries(st.sampled_from(["zh", "en", "zh-Hans", "fr"]), st.text()))
def test_it_is_a_mapping_that_keeps_its_order(texts):
    localized = Localized(texts)
    assert dict(localized) == texts
    assert list(localized) == list(texts)
    assert len(localized) == len(texts)
    assert localized == Localized(texts)
    assert hash(localized) == hash(Localized(texts))


def test_a_missing_language_is_a_missing_key():
    with pytest.raises(KeyError, match="fr"):
        BOTH["fr"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [("zh", "出征"), ("zh-Hans", "出征"), ("zh-CN", "出征"), ("en-GB", "Departure"), ("fr", None)],
)
def test_a_regional_tag_falls_back_to_its_language(lang, text):
    assert BOTH.exact(lang) == text


def test_the_tag_itself_comes_before_its_relatives():
    assert Localized({"zh-Hant": "出發", "zh": "出发"}).exact("zh") == "出发"


def test_the_best_text_is_that_of_the_first_language_where_none_fits():
    assert BOTH.best("en") == "Departure"
    assert BOTH.best("fr") == "出征"
    assert Localized({"zh": "", "en": "Departure"}).best("zh") == "Departure"
    assert Localized().best("zh") == ""


def test_a_bare_string_stands_for_the_first_language():
    assert Localized.plain("出征") == Localized({"zh": "出征"})
    assert Localized.plain("Departure", "en") != Localized.plain("Departure")
    assert repr(Localized.plain("出征")) == "Localized({'zh': '出征'})"
