from hypothesis import given
from hypothesis import strategies as st

from tests.stage.gestures.noted import VIEW, Canvas, moved
from timeline_app.stage.gestures.target import zoom

PIXELS = st.floats(0, 1000)


@given(st.floats(0.01, 1e9), PIXELS, PIXELS, st.sampled_from([1.0, 3_000_000.0]))
def test_an_instant_goes_where_the_hand_goes(factor, start, end, closest):
    canvas = Canvas()
    canvas.closest = closest
    zoom(canvas, factor, start, end)
    assert abs(moved(VIEW, start, canvas.view, end)) < 0.1
    assert canvas.view.seconds >= closest
