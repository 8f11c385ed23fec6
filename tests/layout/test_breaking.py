"""Lines are even, lose nothing, and never tear apart what belongs together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.breaking import ELLIPSIS, balanced, elided, filled, pieces, units

HAN = st.text("医队城市，。“”（）2月15日A", max_size=60)
WORDS = st.lists(st.text("abcdef'-,.", min_size=1, max_size=9), max_size=20).map(" ".join)
TEXTS = st.one_of(HAN, WORDS)
LIMITS = st.floats(20, 400)


def width(text):
    return sum(15 if ord(each) > 0x2E80 else 8 for each in text)


def bare(text):
    return "".join(text.split())


@given(TEXTS, LIMITS)
def test_nothing_is_lost(text, limit):
    assert bare("".join(balanced(text, width, limit))) == bare(text)
    assert bare("".join(units(text))) == bare(text)


@given(TEXTS, LIMITS)
def test_lines_keep_to_the_limit_unless_a_unit_is_wider(text, limit):
    for line in balanced(text, width, limit):
        assert width(line) <= limit + 1 or len(units(line)) == 1


@given(TEXTS, LIMITS)
def test_evening_out_costs_no_line(text, limit):
    assert len(balanced(text, width, limit)) <= max(1, len(filled(pieces(text, width), limit)))


@given(HAN, LIMITS)
def test_no_line_begins_with_what_closes(text, limit):
    for line in balanced(text.lstrip("，。”）"), width, limit)[1:]:
        assert line[0] not in "，。”）"


def test_a_last_line_is_not_left_with_one_character():
    lines = balanced("许昌市医疗队出征武汉城", width, 150)
    assert [len(line) for line in lines] == [6, 5]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("今年2月15日出征", "2月"),
        ("有41人", "41人"),
        ("on the 9th, at noon", "9th,"),
        ("the 1990s", "1990s"),
        ("in all 40.5 billion yuan", "40.5 billion"),
        ("on 15 February they left", "15 February"),
    ],
)
def test_a_number_stays_with_what_it_counts(text, kept):
    assert any(kept in unit for unit in units(text))


@given(TEXTS, st.floats(40, 400))
def test_an_elided_text_fits(text, limit):
    found = elided(text, width, limit)
    assert width(found) <= limit
    assert found == " ".join(text.split()) or found.endswith(ELLIPSIS)


def test_a_quotation_mark_that_begins_a_text_stays_when_it_is_shortened():
    assert elided("“一座桥的故事很长很长", len, 6).startswith("“")
