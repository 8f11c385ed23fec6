import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.render.panel_sheet import Sheet


def test_a_wall_of_three_metres_by_one():
    sheet = Sheet.of_paper(3000, 1000, 300)
    assert (sheet.width, sheet.height) == (35433, 11811)
    assert sheet.paper == pytest.approx((3000, 1000), abs=0.1)
    assert (sheet.drawing.width, sheet.drawing.height) == (11339, 3780)


@given(st.integers(1, 10_000), st.integers(1, 50))
def test_the_pieces_together_are_the_sheet(width, pieces):
    sheet = Sheet(width, 10, pieces=pieces)
    edge = 0
    for number in range(pieces):
        left, wide = sheet.piece(number)
        assert left == edge
        edge = left + wide
    assert edge == width
