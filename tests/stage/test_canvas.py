import dataclasses

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests import crowded
from tests.views.explore.shipped import shipped
from tests.views.explore.staged import (
    LEFT,
    PLAIN,
    SHIFT,
    click,
    double_click,
    drag,
    empty_place,
    middle,
    turn,
    viewport,
)
from timeline_app.layout.scene import Kind
from timeline_app.model.columns import columns_of
from timeline_app.model.edition import Edition
from timeline_app.model.in_time import moment
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.stage import ahead
from timeline_app.stage.canvas import Canvas
from timeline_app.state.state import State, toggling
from timeline_app.storage.reader import load
from timeline_app.timescale.scale import TimeScale

pytestmark = pytest.mark.gui
COLLECTION = shipped()


def canvas_of(qtbot, collection, *, motion=False, selected=None):
    style = Style(LIGHT, 1.0, "en")
    made = Canvas(style)
    qtbot.addWidget(made)
    made.restyle(style, looks(collection.categories, LIGHT))
    made.resize(949, 560)
    made.show()
    made.show_state(State(collection, "en", selected, motion=motion))
    return made


@pytest.fixture
def canvas(qtbot):
    return canvas_of(qtbot, COLLECTION)


@pytest.fixture
def crowd(qtbot, tmp_path):
    return canvas_of(qtbot, load(crowded.written(tmp_path)).collection)


@pytest.fixture
def chosen(canvas):
    found = []
    canvas.chosen.connect(found.append)
    return found


def under(view, x):
    return view.fraction + view.start + x / view.per_second


def label(canvas, event_id):
    return next(each.label for each in canvas.scene.events if each.id == event_id)


def test_everything_is_in_view_at_first(canvas):
    assert canvas.view == canvas.plan.fit()
    assert {each.id for each in canvas.scene.events} == {e.id for e in COLLECTION.events}


@pytest.mark.slow
@pytest.mark.parametrize("x", [1, 300, 948])
@pytest.mark.parametrize("notches", [1, 7, 30])
def test_the_wheel_zooms_at_the_pointer(canvas, x, notches):
    before = under(canvas.view, x)
    for _ in range(notches):
        turn(canvas, (x, 200), 1)
    assert canvas.view.seconds < canvas.plan.fit().seconds
    assert abs((under(canvas.view, x) - before) * canvas.view.per_second) < 1


def test_the_wheel_stops_at_everything(canvas):
    turn(canvas, (200, 200), 4)
    for _ in range(9):
        turn(canvas, (800, 200), -1)
    assert canvas.view == canvas.plan.fit()


def test_a_drag_pans_by_its_pixels(canvas):
    turn(canvas, (500, 200), 10)
    before = canvas.view
    drag(viewport(canvas), (600, 480), (420, 480))
    moved = (under(canvas.view, 0) - under(before, 0)) * before.per_second
    assert moved == pytest.approx(180, abs=0.01)
    assert canvas.view.seconds == before.seconds


def test_shift_and_the_wheel_pan(canvas):
    turn(canvas, (500, 200), 10)
    before = canvas.view
    turn(canvas, (500, 200), -1, modifiers=SHIFT)
    turn(canvas, (500, 200), 0, sideways=-1)
    assert canvas.view.seconds == before.seconds
    moved = (under(canvas.view, 0) - under(before, 0)) * before.per_second
    assert moved == pytest.approx(180, abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("event", COLLECTION.events, ids=lambda each: each.id)
def test_a_click_on_a_card_or_its_mark_selects(canvas, chosen, event):
    click(canvas, middle(label(canvas, event.id)))
    shown = next(each for each in canvas.scene.events if each.id == event.id)
    if not shown.span:
        click(canvas, middle(shown.mark))
    assert set(chosen) == {event.id}
    assert canvas.view == canvas.plan.fit()


def test_a_click_on_empty_canvas_says_so(canvas, chosen):
    click(canvas, empty_place(canvas))
    assert chosen == [None]


def test_a_drag_that_ends_on_a_card_selects_nothing(canvas, chosen):
    turn(canvas, (500, 200), 3)
    at = middle(label(canvas, "team-departs"))
    drag(viewport(canvas), (at[0] + 90, at[1]), at)
    assert chosen == []


def test_a_double_click_zooms_in_there(canvas):
    at = empty_place(canvas)
    before, instant = canvas.view, under(canvas.view, at[0])
    double_click(canvas, at)
    assert canvas.view.seconds < before.seconds / 2
    assert abs((under(canvas.view, at[0]) - instant) * canvas.view.per_second) < 1


def test_a_double_click_on_a_card_zooms_to_its_event(canvas):
    double_click(canvas, middle(label(canvas, "projects-start")))
    assert canvas.view.seconds <= canvas.plan.fit().seconds / 3
    at = canvas.plan.item("projects-start").left
    assert 0 < canvas.view.x(at) < canvas.width()


@pytest.mark.slow
@pytest.mark.parametrize("press", [click, double_click])
def test_a_badge_zooms_to_its_members(crowd, press):
    badge = max(crowd.scene.badges, key=lambda each: (each.span[1] - each.span[0], each.count))
    fit = crowd.view
    press(crowd, middle(badge.rect))
    assert crowd.view != fit
    shown = {each.id for each in crowd.scene.events}
    assert set(badge.members) <= shown
    for name in badge.members:
        assert 0 <= crowd.view.x(crowd.plan.item(name).left) < crowd.width()


def test_the_selected_event_without_a_place_is_labelled_and_moves_nothing(crowd):
    before = {each.id: each.label for each in crowd.scene.events}
    name = next(key for key, rect in before.items() if rect is None)
    crowd.show_state(State(crowd._state.collection, "en", name, motion=False))
    after = {each.id: each for each in crowd.scene.events}
    assert (after[name].kind, after[name].lane) == (Kind.CARD, 0)
    others = [key for key in before if key != name]
    assert {key: before[key] for key in others} == {key: after[key].label for key in others}


def test_a_search_and_a_selection_move_nothing(canvas):
    def places():
        return [(each.id, each.label, each.mark, each.lane) for each in canvas.scene.events]

    before = places()
    canvas.show_state(State(COLLECTION, "en", "team-departs", "x", ("team-returns",), motion=False))
    assert places() == before


def test_the_filter_hides_and_brings_back(canvas):
    state = State(COLLECTION, "en", motion=False)
    hidden = {event.id for event in COLLECTION.events if event.category == "people"}
    turn(canvas, (500, 200), 2)
    view = canvas.view
    canvas.show_state(toggling(state, "people"))
    assert hidden.isdisjoint(each.id for each in canvas.scene.events)
    canvas.show_state(toggling(toggling(state, "people"), "people"))
    assert canvas.view == view
    turn(canvas, (500, 200), -9)
    assert {each.id for each in canvas.scene.events} == {e.id for e in COLLECTION.events}


@pytest.mark.parametrize("size", [(700, 400), (1400, 900)])
def test_a_new_size_keeps_everything_in_view(canvas, size):
    canvas.resize(*size)
    assert canvas.view == canvas.plan.fit()
    assert canvas.view.width == canvas.scene.width == size[0]


def test_a_new_size_keeps_the_stretch_of_time(canvas):
    turn(canvas, (500, 200), 5)
    before = canvas.view
    canvas.resize(1200, 600)
    assert (canvas.view.start, canvas.view.seconds) == (before.start, before.seconds)
    assert canvas.view.width == 1200


def test_without_motion_jumps_are_cuts(canvas):
    canvas.zoom(2)
    assert canvas.view.seconds == pytest.approx(canvas.plan.fit().seconds / 2)
    drag(viewport(canvas), (600, 480), (420, 480), steps=2)
    canvas.fit()
    assert canvas.view == canvas.plan.fit()
    assert not canvas.moving
    assert [timer for timer in canvas.findChildren(QTimer) if timer.isActive()] == []


def test_with_motion_a_flight_ends_exactly_at_its_target(qtbot):
    canvas = canvas_of(qtbot, COLLECTION, motion=True)
    target = TimeScale.between(1_582_600_000, 1_582_700_000, 949)
    canvas.fly(target)
    assert canvas.moving
    assert canvas.view == canvas.plan.fit()
    qtbot.waitUntil(lambda: not canvas.moving)
    assert canvas.view == target


def test_a_hand_stops_a_flight(qtbot):
    canvas = canvas_of(qtbot, COLLECTION, motion=True)
    canvas.zoom(50)
    QTest.mousePress(viewport(canvas), LEFT, PLAIN, viewport(canvas).rect().center())
    assert not canvas.moving
    canvas.zoom(50)
    turn(canvas, (400, 200), 1)
    assert not canvas.moving


def test_a_drag_glides_on_with_motion_and_rests_when_told(qtbot):
    canvas = canvas_of(qtbot, COLLECTION, motion=True)
    turn(canvas, (500, 200), 12)
    drag(viewport(canvas), (600, 480), (200, 480), steps=4)
    assert canvas.moving
    canvas.rest()
    assert [timer for timer in canvas.findChildren(QTimer) if timer.isActive()] == []


def test_a_view_change_is_told(qtbot, canvas):
    with qtbot.waitSignal(canvas.view_changed):
        turn(canvas, (500, 200), 1)


def point_at(widget, place):
    """Move the pointer there without a button; the platform's own pointer may be elsewhere."""
    at, none = QPointF(*place), Qt.MouseButton.NoButton
    where = (QEvent.Type.MouseMove, at, widget.mapToGlobal(at), none, none)
    QApplication.sendEvent(widget, QMouseEvent(*where, Qt.KeyboardModifier.NoModifier))


def test_the_pointer_tells_what_can_be_pressed(canvas):
    shape = viewport(canvas).cursor
    point_at(viewport(canvas), middle(label(canvas, "team-departs")))
    over = shape().shape()
    point_at(viewport(canvas), empty_place(canvas))
    assert over != shape().shape()


def test_an_event_well_inside_moves_nothing_when_revealed(canvas):
    before = canvas.view
    canvas.reveal("projects-start")
    assert canvas.view == before


def test_an_event_outside_is_brought_into_view(canvas):
    canvas.show_view(TimeScale.between(1_584_000_000, 1_584_200_000, 949))
    canvas.reveal("mask-licences")
    assert "mask-licences" in {each.id for each in canvas.scene.events}


def test_a_canvas_without_a_state_takes_every_hand(qtbot):
    bare = Canvas(Style(LIGHT))
    qtbot.addWidget(bare)
    bare.resize(400, 300)
    bare.show()
    turn(bare, (100, 100), 3)
    double_click(bare, (100, 100))
    drag(viewport(bare), (100, 100), (200, 100))
    bare.fit()
    assert (bare.scene, bare.plan) == (None, None)


# In edit mode


def test_a_double_click_on_empty_canvas_means_a_date(canvas):
    canvas.show_state(State(COLLECTION, "en", motion=False, editing=True))
    said = []
    canvas.pointed.connect(said.append)
    at, before = empty_place(canvas), canvas.view
    double_click(canvas, at)
    assert [date.text[:4] for date in said] == ["2020"]
    assert said[0].earliest <= canvas.view.t(at[0]) < said[0].latest
    assert canvas.view == before


@pytest.mark.slow
def test_what_is_seen_stays_until_an_edit_of_a_crowd_has_its_places(qtbot):
    many = tuple(
        replace(event, id=f"{event.id}-{copy}")
        for copy in range(130)
        for event in COLLECTION.events
    )
    held = replace(COLLECTION, events=many)
    canvas = canvas_of(qtbot, held)
    state = State(held, "en", motion=False, editing=True)
    canvas.show_state(state)
    canvas.show_exactly(canvas.view.zoomed(40, 300))
    edited = replace(held, events=(*many[1:], replace(many[0], id="new")))
    scene = canvas.scene
    canvas.show_state(dataclasses.replace(state, collection=edited, selected="new"))
    assert canvas.plan.item("new") is not None
    assert canvas.scene is scene or canvas.plan.ready(canvas.view)
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.scene == canvas.plan.scene(canvas.view, "new"))
    canvas.grab()


def test_a_large_collection_is_laid_out_between_pictures_when_opened_or_resized(qtbot, monkeypatch):
    monkeypatch.setattr(ahead, "_SLICE", 0.0)  # else a quick machine needs no second moment
    many = [
        replace(event, id=f"{event.id}-{copy}")
        for copy in range(130)
        for event in COLLECTION.events
    ]
    moments = [moment(event) for event in many]
    order = np.array(sorted(range(len(many)), key=moments.__getitem__), np.int32)
    canvas = canvas_of(qtbot, COLLECTION)
    canvas.start_over()
    large = replace(COLLECTION, events=Edition.first(many, columns_of(tuple(many)), order))
    canvas.show_state(State(large, "en", motion=False))
    assert canvas.scene is None
    canvas.grab()
    qtbot.waitUntil(lambda: canvas.scene is not None)
    assert canvas.scene == canvas.plan.scene(canvas.plan.fit())
    before = canvas.scene
    canvas.resize(949, 400)
    canvas.show_state(State(large, "en", many[0].id, motion=False))
    assert canvas.scene is before
    qtbot.waitUntil(lambda: canvas.scene is not before)
    assert canvas.scene == canvas.plan.scene(canvas.plan.fit(), many[0].id)
    assert canvas.scene.height == 400


def picture(canvas):
    QApplication.processEvents()
    return canvas.grab().toImage()


@pytest.mark.slow
def test_after_a_drag_or_zoom_all_is_as_drawn_from_nothing(qtbot):
    """Pixel for pixel, also where a crowd's places were made on the way."""
    many = tuple(
        replace(event, id=f"{event.id}-{copy}") for copy in range(50) for event in COLLECTION.events
    )
    held = replace(COLLECTION, events=many)
    moved, fresh = canvas_of(qtbot, held), canvas_of(qtbot, held)
    assert moved.plan.crowded
    for move in (lambda view: view.zoomed(1.13, 500), lambda view: view.panned(37.3)):
        for _ in range(12):
            moved.show_view(move(moved.view))
            moved.repaint()
        qtbot.waitUntil(lambda: moved.scene == moved.plan.scene(moved.view))
        fresh.show_exactly(moved.view)
        assert picture(moved) == picture(fresh)
