from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.as_asked import AsAsked


class Squares(AsAsked[int]):
    def __len__(self):
        return 7

    def made(self, at):
        return at * at


@given(st.slices(7))
def test_it_is_cut_as_any_tuple(part):
    assert Squares()[part] == tuple(n * n for n in range(7))[part]


@given(st.integers(-7, 6))
def test_a_part_is_found_from_either_end(at):
    assert Squares()[at] == tuple(Squares())[at]
