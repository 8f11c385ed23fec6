import pytest
from PySide6.QtGui import QAccessible

from tests.crowded import written
from tests.views.explore.staged import Stage, turn
from timeline_app.stage.spoken.event_item import READ, SELECT
from timeline_app.stage.spoken.listing import Listing
from timeline_app.state.stepping import moment

pytestmark = pytest.mark.gui
NAME = QAccessible.Text.Name


class Listed:
    def __init__(self, stage):
        self.stage, self.asked = stage, []
        self.list = Listing(stage.canvas, lambda *asked: self.asked.append(asked))
        self.list.show_state(stage.state)


@pytest.fixture
def listed(qtbot):
    return Listed(Stage(qtbot).without_motion())


@pytest.mark.slow
def test_its_names_are_in_the_language_of_the_state(listed):
    named = "15 February 2020: Forty-one medics leave for Wuhan, Medical"
    assert listed.list.words(3, NAME) == named
    listed.stage.director.switch_language()
    listed.list.show_state(listed.stage.state)
    assert listed.list.words(3, NAME) == "2020年2月15日：41名医护人员出征武汉，医疗"


def test_the_filter_leaves_events_out_in_order(listed):
    listed.stage.window.header.category_toggled.emit("people")
    listed.list.show_state(listed.stage.state)
    assert listed.list.events == sorted(listed.stage.state.visible, key=moment)
    assert not listed.list.holds(len(listed.list.events))


def test_an_event_is_where_it_is_drawn(listed):
    shown = listed.stage.seen()
    for place, event in enumerate(listed.list.events):
        drawn, said = shown[event.id].label, listed.list.rect_of(place)
        corner = listed.stage.canvas.mapFromGlobal(said.topLeft())
        assert (corner.x(), corner.y()) == pytest.approx((drawn.x, drawn.y), abs=1)


def test_outside_the_window_it_has_a_name_but_no_place(listed):
    turn(listed.stage.canvas, (100, 200), 12)
    listed.list.show_state(listed.stage.state)
    assert listed.list.rect_of(8).isEmpty()
    assert "19 March" in listed.list.words(8, NAME)


def test_members_of_a_badge_are_where_the_badge_is(qtbot, tmp_path):
    stage = Stage(qtbot, written(tmp_path))
    listing = Listed(stage).list
    badge = stage.canvas.scene.badges[0]
    rects = {listing.rect_of(listing.place_of(member)).getRect() for member in badge.members}
    assert len(rects) == 1
    assert not listing.rect_of(listing.place_of(badge.members[0])).isEmpty()


@pytest.mark.slow
def test_only_an_event_with_a_passage_can_be_read(listed, qtbot, tmp_path):
    assert listed.list.actions(0) == (SELECT, READ)
    assert Listed(Stage(qtbot, written(tmp_path))).list.actions(0) == (SELECT,)


def test_an_action_names_its_event(listed):
    listed.list.act(3, READ)
    assert listed.asked == [(listed.list.events[3].id, READ)]


@pytest.mark.slow
def test_the_selected_event_is_known_by_its_place(listed):
    listed.stage.director.end(1)
    listed.list.show_state(listed.stage.state)
    assert listed.list.selected == 8
    assert [place for place in range(9) if listed.list.is_selected(place)] == [8]
