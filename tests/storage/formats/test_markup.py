import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.formats.markup import plain


def test_paragraphs_are_lines_and_what_is_lost_is_named():
    found = plain('<p>One &amp;  <b>two</b>\n three</p><p>four<br/>five <a href="x:y">z</a></p>')
    assert found.text == "One & two three\nfour\nfive z"
    assert found.tags == ("b", "a")
    assert found.links == ("x:y",)


def test_scripts_are_not_text():
    assert plain("a<script>alert(1)</script>b<style>p {}</style>c").text == "abc"


def test_a_broken_declaration_is_kept_as_text():
    assert "rest" in plain("<![if x]> rest").text


@pytest.mark.slow
@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S", "Z", "Cs"])))
def test_any_text_can_be_read_and_kept_in_a_file(text):
    plain(text).text.encode("utf-8")


@given(st.text(alphabet="<>&;!-/[]a= \"'?#x0", max_size=40))
def test_any_markup_can_be_read(text):
    assert isinstance(plain(text).text, str)
