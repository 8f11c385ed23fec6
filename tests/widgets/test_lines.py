import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.widgets.lines import even_lines, full_lines, paragraphs, shortened

HAN = "医队城市桥路河山学会开工落成，。“”许昌武汉123年"
texts = st.one_of(
    st.text(HAN, max_size=120),
    st.lists(st.text("abcdefgh’-", min_size=1, max_size=60), max_size=40).map(" ".join),
    st.text(max_size=60),
)
limits = st.integers(60, 500)


def width(text):
    return sum(16 if ord(c) > 0x2E80 else 8 for c in text)


def full(text, width, limit):
    return full_lines(paragraphs(text, width), width, limit)


def bare(text):
    return "".join(text.split())


@pytest.mark.parametrize("broken", [even_lines, full])
@given(text=texts, limit=limits)
def test_no_line_is_wider_than_its_limit_and_no_word_is_lost(broken, text, limit):
    lines = broken(text, width, limit)
    assert bare("".join(lines)) == bare(text)
    # Marks that may not begin a line stay with what is before them, however many there are.
    assert all(width(line) <= limit or len(line.strip("，。“”.!?…")) <= 2 for line in lines)


@given(st.text("医队城市桥路河山", min_size=8, max_size=200), limits)
def test_the_last_line_of_a_paragraph_is_no_orphan(text, limit):
    lines = full(text, width, limit)
    if len(lines) > 1:
        assert width(lines[-1]) >= min(limit / 5, limit / 2 - 16)


def test_a_word_that_is_brought_down_comes_whole():
    lines = full("contains the notes of the first machine-implemented algorithm", width, 420)
    assert lines == ("contains the notes of the first", "machine-implemented algorithm")


@given(texts, limits, st.integers(1, 3))
def test_shortened_lines_keep_to_their_number_and_width(text, limit, most):
    lines = shortened(full(text, width, limit), most, width, limit)
    assert len(lines) <= most


def test_shortening_says_so():
    lines = full("one two three four five six", width, 80)
    assert shortened(lines, 2, width, 80)[-1].endswith("…")
    assert shortened(lines, 9, width, 80) == lines


def test_a_word_wider_than_the_line_is_divided_but_no_accent_is_cut_off():
    lines = full("e\u0301" * 20, width, 100)
    assert all(not line.startswith("\u0301") for line in lines)
    assert all(width(line) <= 100 for line in lines)
