from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk.loop.stack import Block, Stack
from timeline_app.views.kiosk.loop.typeset import Typeset
from timeline_app.widgets.face import Face

pytestmark = pytest.mark.gui
STYLE = Style(LIGHT, lang="en")


def block(words, size=20, gap=10, leads=False):
    typeset = Typeset.of(Face(size, leading=1.5), STYLE, words, 300)
    return Block(typeset, gap, leads=leads)


blocks = st.builds(
    block,
    st.integers(1, 80).map(lambda count: "word " * count),
    st.sampled_from([16, 20, 30]),
    st.integers(0, 40),
    st.booleans(),
)


def words(*stacks):
    return " ".join(b.typeset.text for stack in stacks for b in stack.blocks).split()


@given(parts=st.lists(blocks, max_size=5), height=st.integers(1, 600))
def test_pages_hold_everything_and_are_no_higher_than_they_may_be(qapp, parts, height):
    stack = Stack(tuple(parts))
    pages = stack.pages(height)
    assert words(*pages) == words(stack)
    for page in pages:
        lines = sum(len(each.typeset.lines) for each in page.blocks)
        assert page.height <= height or lines == 1


@given(parts=st.lists(blocks, min_size=1, max_size=5))
def test_texts_stand_one_below_the_other(qapp, parts):
    placed = Stack(tuple(parts)).placed()
    assert placed[0][0] == 0
    for (y, one), (below, other) in pairwise(placed):
        assert below == y + one.typeset.height + other.gap
    assert placed[-1][0] + placed[-1][1].typeset.height == Stack(tuple(parts)).height


def test_what_leads_stands_on_the_page_of_what_it_leads_to(qapp):
    stack = Stack((block("word " * 30), block("Our translation", leads=True), block("word " * 30)))
    first = stack.blocks[0].typeset.height
    page, rest = stack.cut(first + 45)
    assert len(page.blocks) == 1
    assert rest.blocks[0].typeset.text == "Our translation"


def test_no_line_stands_alone_at_the_bottom_of_a_page(qapp):
    stack = Stack((block("word " * 30), block("word " * 30)))
    first = stack.blocks[0].typeset.height
    page, _rest = stack.cut(first + 10 + 30)
    assert len(page.blocks) == 1
    page, _rest = stack.cut(first + 10 + 60)
    assert [len(each.typeset.lines) for each in page.blocks][1] == 2
