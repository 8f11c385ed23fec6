"""Whatever lies outside, what is seen of a stretch is the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from tests.render.painted import drawn, style_of
from timeline_app.layout.metrics import Rect
from timeline_app.render import within_painter
from timeline_app.render.within_painter import paint_within, seen

WIDTH = 300.0
RED = QColor("#c00000")


@given(st.floats(-1e12, 1e3), st.floats(1, 1e12), st.floats(1, 20))
def test_what_is_seen_is_all_there_and_no_more_than_the_scene_and_a_little(left, length, period):
    rect = seen(Rect(left, 5, length, 8), WIDTH, period)
    assert rect.left() <= max(left, 0) + 0.01
    assert rect.right() >= min(left + length, WIDTH) - 0.01
    if left < WIDTH and left + length > 0:
        assert rect.width() <= WIDTH + 2 * period + 20


@pytest.mark.gui
@pytest.mark.parametrize("left", [-4000.0, -4000.5, -37.0, 20.0])
@pytest.mark.parametrize("length", [5000.0, 4100.0, 90.0])
def test_the_dashes_stay_where_they_are(qapp, monkeypatch, left, length):
    style, within = style_of(), Rect(left, 10, length, 8)

    def picture():
        def draw(painter):
            paint_within(painter, within, RED, style, WIDTH)

        return drawn(draw, (int(WIDTH), 30), "#ffffff")

    cut = picture()
    monkeypatch.setattr(within_painter, "seen", lambda whole, *_: QRectF(*whole))
    assert cut == picture()
