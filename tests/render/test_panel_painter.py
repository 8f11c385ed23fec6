import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from benchmarks.synthetic import collection
from tests.render.painted import COLLECTION, assert_alike
from timeline_app.layout.metrics import Rect
from timeline_app.model.progress import unwatched
from timeline_app.render.panel_painter import PanelPainter, reaching
from timeline_app.render.panel_plan import planned
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.theme import LIGHT

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
SHEET = Sheet(2400, 840)


def painter_of(held):
    return PanelPainter.of(held, planned(held, SHEET, "en", LIGHT, unwatched))


def painted(painter, rect, before=64):
    """A piece, cut from one that begins before it: left of a picture letters are rounded."""
    over = Rect(rect.x - before, rect.y - before, rect.w + before, rect.h + before)
    image = QImage(over.w, over.h, QImage.Format.Format_RGB32)
    with QPainter(image) as opened:
        painter.paint(opened, over)
    return image.copy(before, before, rect.w, rect.h)


@pytest.fixture(scope="module", params=["shipped", "crowd"])
def sheet(request, qapp):
    painter = painter_of(COLLECTION if request.param == "shipped" else collection(200))
    return painter, painted(painter, Rect(0, 0, 2400, 840))


@pytest.mark.slow
@settings(max_examples=10)
@given(x=st.integers(0, 2000), y=st.integers(0, 700), w=st.integers(1, 400), h=st.integers(1, 140))
def test_a_piece_is_what_the_whole_has_there(sheet, x, y, w, h):
    painter, whole = sheet
    assert_alike(painted(painter, Rect(x, y, w, h)), whole.copy(x, y, w, h))


def test_what_is_far_away_is_not_painted():
    scene = painter_of(COLLECTION).plan.scene
    left = reaching(scene, Rect(0, 0, 300, scene.height))
    assert 0 < len(left.events) < len(scene.events)
    assert reaching(scene, Rect(-500, -500, 10, 10)).events == ()
