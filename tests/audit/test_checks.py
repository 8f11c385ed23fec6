"""An audit that finds nothing proves nothing, unless it finds what was broken on purpose."""

import pytest

from tests.audit import checks
from tests.views.archivist.carded import Desk
from tests.views.explore.staged import Stage
from tests.widgets.shown import cut_texts, settle
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.segments import Segment
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui
EVENT = "team-departs"


@pytest.fixture
def hall(qtbot):
    stage = Stage(qtbot).without_motion()
    stage.director.select(EVENT)
    settle()
    assert checks.breaches(stage.window) == []
    return stage


def found(check, hall):
    return list(check(hall.window, checks.front(hall.window)))


def title(hall):
    text = hall.state.event.title.best("en")
    return next(b for b in hall.window.detail.findChildren(TextBlock) if b.words == text)


def test_what_grows_deep_within_is_laid_out_before_it_is_looked_at(qtbot):
    desk = Desk(qtbot)
    column = outermost = Column(desk.style_now, "en", desk)
    outermost.resize(300, 400)
    for _ in range(4):
        within = Column(desk.style_now, "en")
        column.put(within)
        column.rows.addStretch(1)
        column = within
    column.say(Face(15), "Reading…")
    outermost.show()
    settle()
    (block,) = column.findChildren(TextBlock)
    block.set_text("What was read. " * 20, "en")
    settle()
    assert cut_texts(outermost) == []


@pytest.mark.slow
def test_a_text_that_is_cut(hall):
    title(hall).resize(60, 20)
    assert len(found(checks.cut_texts, hall)) == 1


@pytest.mark.slow
def test_a_button_that_is_cut(hall):
    hall.window.header.findChild(Segment).resize(12, 12)
    assert len(found(checks.cut_controls, hall)) == 1
    assert len(found(checks.small, hall)) == 1


@pytest.mark.slow
def test_a_button_outside_the_window(hall):
    hall.window.header.findChild(Segment).parentWidget().move(1360, 10)
    assert len(found(checks.strays, hall)) >= 1


@pytest.mark.slow
def test_a_button_below_another(hall):
    segments = hall.window.header.findChildren(Segment)
    parent = segments[0].parentWidget()
    other = next(each.parentWidget() for each in segments if each.parentWidget() is not parent)
    other.move(parent.pos())
    assert len(found(checks.covered, hall)) >= 1


@pytest.mark.slow
def test_a_button_without_a_name(hall):
    segment = hall.window.header.findChild(Segment)
    segment.setText("")
    segment.setAccessibleName("")
    assert len(found(checks.nameless, hall)) == 1


@pytest.mark.slow
@pytest.mark.parametrize(("color", "seen"), [("card", False), ("hairline", False), ("ink", True)])
def test_a_text_that_does_not_stand_out(hall, color, seen):
    title(hall).set_color(hall.window.style_now.color(color))
    assert (found(checks.pale, hall) == []) == seen


@pytest.mark.slow
def test_a_title_that_is_scrolled_away(hall):
    bar = hall.window.detail._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(found(checks.out_of_sight, hall)) >= 1


@pytest.mark.slow
def test_a_card_that_covers_the_stage_hides_what_is_wrong_there(hall):
    title(hall).resize(60, 20)
    hall.director.desk.show_keys()
    assert found(checks.cut_texts, hall) == []
    hall.key("Esc")
    assert len(found(checks.cut_texts, hall)) == 1
