import numpy as np
import pytest
from PySide6.QtGui import QColor

from tests.render.painted import drawn, inked, inside, pixels, style_of
from timeline_app.layout.items import SHARP, End
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Kind, Shown
from timeline_app.render.bar_painter import paint_bar, paint_line

BAR = Rect(100, 50, 600, 6)
COLOR = QColor("#3A4E8C")
SIZE = (800, 100)


def span(mark=BAR, ends=SHARP):
    return Shown("e", Kind.BAR, (0, 1), "", span=True, mark=mark, ends=ends)


def bar(paint=paint_bar, **keys):
    return drawn(lambda qt: paint(qt, span(**keys), COLOR, style_of()), SIZE)


def along(image):
    """Alpha along the bar's middle."""
    return pixels(image)[int(BAR.y + BAR.h / 2), int(BAR.x) : int(BAR.right), 3].astype(int)


def test_a_bar_with_sharp_ends_fills_its_rectangle():
    image = bar()
    assert inked(image) == BAR
    assert set(along(image).tolist()) == {255}


@pytest.mark.parametrize("end", [End.SOFT, End.OPEN, End.UNKNOWN])
@pytest.mark.parametrize("side", [0, 1])
def test_an_end_that_is_not_sharp_fades(end, side):
    ends = (end, End.SHARP) if side == 0 else (End.SHARP, end)
    alpha = along(bar(ends=ends))
    alpha = alpha if side == 0 else alpha[::-1]
    assert alpha[30] < alpha[60] < alpha[100]
    assert alpha[-1] == 255


def test_the_ends_are_told_apart():
    made = [bytes(bar(ends=(End.SHARP, end)).constBits()) for end in End]
    assert len(set(made)) == len(End)


def test_an_open_end_is_an_arrow_that_ends_where_the_bar_does():
    ink = inked(bar(ends=(End.SHARP, End.OPEN)))
    assert ink.h > BAR.h
    assert ink.right <= BAR.right + 1


def test_an_unknown_end_crumbles():
    alpha = along(bar(ends=(End.SHARP, End.UNKNOWN)))[-30:]
    assert (np.diff(np.sign(np.diff(alpha))) != 0).sum() >= 2
    assert alpha[-1] < 255


@pytest.mark.slow
@pytest.mark.parametrize("ends", [(a, b) for a in End for b in End])
@pytest.mark.parametrize("width", [4, 30, 120])
def test_short_bars_stay_in_their_place(ends, width):
    mark = Rect(300, 50, width, 6)
    ink = inked(bar(mark=mark, ends=ends))
    room = Rect(mark.x - 30, mark.y - 4, mark.w + 60, mark.h + 8)
    assert inside(ink, room)


@pytest.mark.parametrize("ends", [SHARP, (End.OPEN, End.UNKNOWN), (End.SOFT, End.SOFT)])
def test_a_bar_far_longer_than_the_window_fills_it(ends):
    image = bar(mark=Rect(-4e12, 50, 8e12, 6), ends=ends)
    assert inked(image) == Rect(0, 50, 800, 6)
    assert (along(image) == 255).all()


def test_the_line_of_a_span_without_a_label_is_paler():
    assert inked(bar(paint_line)) == BAR
    assert along(bar(paint_line)).max() < along(bar()).min()


def test_what_has_no_mark_paints_nothing():
    assert inked(bar(mark=None)) is None
