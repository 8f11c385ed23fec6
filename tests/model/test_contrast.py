import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.contrast import READABLE, contrast, readable

colors = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
PAPER, HALL = ("#F7F4EE", "#FFFDF9"), ("#15171B", "#1E2127")


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#ffffff", 21), ("#777777", "#FFFFFF", 4.48), ("#336699", "#336699", 1)],
)
def test_it_is_reckoned_as_wcag_does(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)
    assert contrast(other, one) == pytest.approx(ratio, abs=0.01)


@given(colors)
def test_any_colour_can_be_read_on_paper_and_in_a_hall(color):
    for grounds, lighter in ((PAPER, False), (HALL, True)):
        found = readable(color, grounds, lighter=lighter)
        assert min(contrast(found, ground) for ground in grounds) >= READABLE


@given(colors)
def test_what_can_be_read_stays_as_it_is(color):
    found = readable(color, PAPER, lighter=False)
    assert readable(found, PAPER, lighter=False) == found
