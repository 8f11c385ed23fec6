from hypothesis import given
from hypothesis import strategies as st

from timeline_app.views.kiosk.loop.drift import drift


@given(st.floats(0, 1e8), st.integers(1, 100))
def test_it_stays_within_its_reach_and_moves_slowly(seconds, reach):
    x, y = drift(seconds, reach)
    assert max(abs(x), abs(y)) <= reach
    later = drift(seconds + 0.1, reach)
    assert abs(later[0] - x) <= 1
    assert abs(later[1] - y) <= 1


@given(st.floats(0, 1e7))
def test_within_half_an_hour_it_goes_all_the_way(begin):
    path = [drift(begin + second, 24) for second in range(0, 1800, 5)]
    for axis in (0, 1):
        assert min(each[axis] for each in path) <= -23
        assert max(each[axis] for each in path) >= 23
