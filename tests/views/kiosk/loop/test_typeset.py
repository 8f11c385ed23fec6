import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk.loop.typeset import Typeset
from timeline_app.widgets.face import Face

pytestmark = pytest.mark.gui

FACE = Face(20, leading=1.5)
ZH, EN = Style(LIGHT, lang="zh"), Style(LIGHT, lang="en")
texts = st.lists(
    st.sampled_from(
        ["许昌市", "41名", "，", "。", "“好", "”", " ", "medical ", "team. ", "x" * 60, "\n"]
    ),
    min_size=1,
    max_size=40,
).map("".join)


def bare(*parts):
    return "".join("".join(part.split()) for part in parts)


@given(text=texts, width=st.integers(60, 700), even=st.booleans())
def test_every_line_fits_and_no_letter_is_lost(qapp, text, width, even):
    typeset = Typeset.of(Face(20, leading=1.5, even=even), ZH, text, width)
    assert typeset.widest <= width
    assert bare(*typeset.lines) == bare(text)
    assert typeset.height == len(typeset.lines) * 30


@given(text=texts, width=st.integers(60, 700), height=st.integers(0, 400))
@example(text="medical medical ", width=60, height=60)
def test_cut_it_is_still_all_there(qapp, text, width, height):
    whole = Typeset.of(FACE, ZH, text, width)
    fits, rest = whole.cut(height)
    parts = [part for part in (fits, rest) if part is not None]
    assert bare(*(part.text for part in parts)) == bare(text)
    assert fits is None or fits.height <= max(height, 0)
    if height >= 30:
        assert fits is not None
    if height >= whole.height:
        assert fits == whole
        assert rest is None


def test_it_is_cut_after_a_sentence_if_that_fills_most_of_the_page(qapp):
    text = "One went. " * 6 + "Two stayed."
    fits, rest = Typeset.of(FACE, EN, text, 200).cut(90)
    assert fits.text.rstrip().endswith("went.")
    assert rest.text.startswith(("One", "Two"))


def test_without_a_sentence_it_is_cut_after_a_line(qapp):
    text = "and so on " * 30
    whole = Typeset.of(FACE, EN, text, 200)
    fits, rest = whole.cut(95)
    assert fits.lines == whole.lines[:3]
    assert not rest.text.startswith(" ")


def test_an_opening_mark_hangs_out_in_chinese(qapp):
    def first_ink(text):
        image = QImage(200, 40, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        with QPainter(image) as painter:
            Typeset.of(FACE, ZH, text, 100).paint(painter, 60, 0)
        return next(
            x
            for x in range(200)
            if any(image.pixelColor(x, y).lightness() < 128 for y in range(40))
        )

    assert first_ink("“国") == pytest.approx(first_ink("国") - 2, abs=5)


def test_markup_is_words(qapp):
    assert Typeset.of(FACE, EN, "<b>bold</b> & <i>x", 500).lines == ("<b>bold</b> & <i>x",)
