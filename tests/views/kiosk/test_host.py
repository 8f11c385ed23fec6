from dataclasses import replace

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.audit.screens import EVENT, collection
from tests.views.kiosk.received import DESK, TOTEM, Reception
from tests.widgets.shown import settle
from timeline_app.model.collection import Collection
from timeline_app.model.edtf import parse_span
from timeline_app.render.application import let_go
from timeline_app.state.index import Group

pytestmark = pytest.mark.gui


@pytest.fixture(scope="module")
def one(qapp):
    """A window for many visits, as in a hall."""
    made = Reception(None)
    yield made
    let_go(made.window)


@pytest.fixture
def hall(one):
    one.begin()
    return one


def entries(hall):
    sections = hall.window._visible.sections
    return {entry.label: entry for section in sections for entry in section.entries}


def choose(hall, label):
    hall.host.open_index()
    hall.host.choose(entries(hall)[label])
    settle()


# A visit, and its end


@pytest.mark.slow
def test_a_visit_begins_in_the_first_language_with_everything_in_view(hall):
    assert (hall.state.lang, hall.state.selected, hall.state.text) == ("zh", None, 100)
    assert hall.window.canvas.view == hall.window.canvas.plan.fit()
    assert hall.host.snapshot().focus == "Surface"


def test_a_visit_begins_with_the_event_and_the_span_of_the_configuration(qtbot):
    hall = Reception(qtbot, event=EVENT, span="2020-02-15/2020-03-01")
    first = hall.host.snapshot()
    assert first.state.selected == EVENT
    assert hall.opened == []
    assert hall.window.canvas.view != hall.window.canvas.plan.fit()
    assert (first.view.start, first.view.end) == parse_span("2020-02-15/2020-03-01")
    hall.host.step(1)
    hall.host.show_whole()
    hall.host.reset()
    assert hall.host.snapshot() == first


def test_an_event_that_is_not_there_opens_nothing(qtbot):
    assert Reception(qtbot, event="nowhere").state.selected is None


def test_there_is_nothing_to_restore_before_there_is_something_to_show(qtbot):
    hall = Reception(qtbot)
    hall.host._state = None
    hall.host.reset()
    assert hall.host.snapshot() is None


DEEDS = {
    "open": lambda hall: hall.host.open_event(EVENT),
    "open none": lambda hall: hall.host.select(None),
    "later": lambda hall: hall.host.step(1),
    "earlier": lambda hall: hall.host.step(-1),
    "closer": lambda hall: hall.host.zoom(1),
    "farther": lambda hall: hall.host.zoom(-1),
    "pan": lambda hall: hall.host.pan(1),
    "larger": lambda hall: hall.host.resize_text(1),
    "smaller": lambda hall: hall.host.resize_text(-1),
    "english": lambda hall: hall.host.speak("en"),
    "chinese": lambda hall: hall.host.speak("zh"),
    "read": lambda hall: hall.host.read(0),
    "index": lambda hall: hall.host.open_index(),
    "choose": lambda hall: choose(hall, "许昌" if hall.state.lang == "zh" else "Xuchang"),
    "walk": lambda hall: hall.host.walk(1),
    "clear": lambda hall: hall.host.clear(),
    "search": lambda hall: hall.host.search("武汉"),
    "enlarge": lambda hall: hall.host.enlarge(0),
    "back": lambda hall: hall.host.back(),
    "scroll": lambda hall: [
        frame.page(1)
        for frame in (hall.window.detail.frame, hall.window.reader.frame, hall.window.index.frame)
    ],
    "focus": lambda hall: hall.window.focusNextPrevChild(True),
    "wait": lambda hall: settle(),
}


@pytest.mark.parametrize("motion", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_after_a_reset_everything_is_as_at_first_whatever_was_done(qtbot, tmp_path, motion):
    hall = Reception(qtbot, path=collection(tmp_path), motion=motion)
    first = hall.host.snapshot()

    @settings(suppress_health_check=list(HealthCheck))
    @given(st.lists(st.sampled_from(sorted(DEEDS)), max_size=4))
    def visit(deeds):
        for deed in deeds:
            DEEDS[deed](hall)
        hall.host.reset()
        assert hall.host.snapshot() == first

    visit()
    settle()
    assert hall.host.snapshot() == first
    assert hall.host.state is not None


def test_a_flight_on_its_way_does_not_arrive_after_the_visit(qtbot):
    hall = Reception(qtbot, motion=True)
    first = hall.host.snapshot()
    hall.host.zoom(1)
    hall.host.zoom(1)
    assert hall.window.canvas.moving
    hall.host.reset()
    assert not hall.window.canvas.moving
    assert hall.host.snapshot() == first


@pytest.mark.slow
def test_a_new_collection_begins_anew(hall):
    hall.host.open_event(EVENT)
    hall.host.speak("en")
    old = hall.state.collection
    new = Collection(title=old.title, languages=("en",), events=tuple(old.events)[:3])
    hall.host.show_collection(new, {}, hall.path.parent)
    assert (hall.state.collection, hall.state.lang, hall.state.selected) == (new, "en", None)


# Events


def test_an_event_that_is_opened_is_told_once(hall):
    hall.host.open_event(EVENT)
    hall.host.select(EVENT)
    hall.host.step(1)
    hall.host.open_event("no such event")
    later = hall.state.selected
    assert hall.opened == [EVENT, later]
    assert later not in (None, EVENT)


def test_one_tap_opens_an_event(hall):
    canvas = hall.window.canvas
    shown = next(each for each in canvas.scene.events if each.id == EVENT)
    surface = canvas.focusProxy().viewport()
    x, y = shown.label.x + shown.label.w / 2, shown.label.y + shown.label.h / 2
    QTest.mouseClick(surface, Qt.MouseButton.LeftButton, pos=QPoint(round(x), round(y)))
    assert hall.state.selected == EVENT


@pytest.mark.slow
def test_stepping_from_nothing_begins_with_the_first_and_stops_at_the_ends(hall):
    ids = []
    for _ in range(len(hall.state.collection.events) + 3):
        hall.host.step(1)
        ids.append(hall.state.selected)
    anchors = [hall.state.collection.event(each).date.anchor for each in ids]
    assert anchors == sorted(anchors)
    assert len(set(ids)) == len(hall.state.collection.events)


# Reading


@pytest.mark.slow
def test_a_longer_text_may_be_read_for_longer_up_to_a_limit(qtbot):
    hall = Reception(qtbot, reading=15)
    hall.host.open_event(EVENT)
    [event_alone] = hall.allowed[-1:]
    assert 0 < event_alone <= 15
    long = replace(hall.state, articles={"xuchang-2020": "许" * 3000})
    hall.host._state = long
    hall.host.read(0)
    assert hall.allowed[-1] == 15
    hall.host.reset()
    hall.host.select(None)
    assert hall.allowed[-1] == 0


@pytest.mark.slow
def test_the_article_opens_and_a_passage_leads_back_to_its_event(hall):
    hall.host.open_event(EVENT)
    hall.press("在文章中阅读")
    assert hall.window.reader.isVisible()
    hall.window.reader.passage_chosen.emit("diary-entry", 0)
    assert (hall.state.selected, hall.state.reading) == ("diary-entry", None)
    assert hall.opened == [EVENT, "diary-entry"]


# The index


def test_choosing_from_the_index_brightens_its_events_and_opens_the_first(hall):
    hall.press("索引")
    assert hall.window.index.isVisible()
    hall.press("许昌 · 5")
    assert not hall.window.index.isVisible()
    assert len(hall.state.matches) == 5
    assert hall.state.selected == hall.state.matches[0]
    assert hall.window.strip._told.words == "许昌 · 第1个，共5个"


@pytest.mark.slow
def test_they_are_walked_and_cleared_by_buttons(hall):
    choose(hall, "许昌")
    hall.press("下一个")
    assert hall.state.selected == hall.state.matches[1]
    hall.press("上一个")
    hall.press("上一个")
    assert hall.state.selected == hall.state.matches[-1]
    hall.press("清除")
    assert hall.state.matches is None
    assert not hall.window.strip.isVisible()


@pytest.mark.slow
def test_what_was_chosen_stays_chosen_in_another_language(hall):
    choose(hall, "许昌")
    hall.press("English")
    assert hall.window.strip._told.words == "Xuchang · 1 of 5"
    hall.host.open_index()
    assert "Xuchang" in entries(hall)
    hall.host.speak("zh")
    assert "许昌" in entries(hall)


def test_brightening_moves_nothing_on_the_timeline(hall):
    before = {shown.id: shown.label for shown in hall.window.canvas.scene.events}
    hall.host.open_index()
    tag = next(e for e in entries(hall).values() if e.group is Group.TAGS and len(e.events) > 1)
    hall.host.choose(tag)
    settle()
    assert {shown.id: shown.label for shown in hall.window.canvas.scene.events} == before


@pytest.mark.slow
def test_a_drawer_of_the_index_opens_and_the_way_back_leads_to_the_whole(hall):
    names = tuple(f"{name}{n}" for n in range(40) for name in ("魏", "李"))
    old = hall.state.collection
    first = msgspec.structs.replace(next(iter(old.events)), people=names)
    hall.host.show_collection(msgspec.structs.replace(old, events=(first,)), {}, hall.path.parent)
    hall.press("索引")
    hall.press("W · 40")
    assert all(label.startswith("魏") for label in entries(hall))
    hall.press("返回时间线")
    hall.press("L · 40")
    hall.press("李7 · 1")
    assert hall.state.selected == first.id


@pytest.mark.slow
def test_an_event_touched_beside_the_index_closes_it(qtbot):
    hall = Reception(qtbot, TOTEM)
    hall.host.open_index()
    hall.host.select(EVENT)
    assert not hall.window.index.isVisible()
    assert hall.state.selected == EVENT


# Language and text


@pytest.mark.slow
def test_only_languages_of_configuration_and_collection_are_offered(qtbot):
    assert Reception(qtbot, languages=("en", "zh")).state.lang == "en"
    hall = Reception(qtbot, languages=("en",))
    assert hall.state.lang == "en"
    assert not any(each.accessibleName() == "中文" for each in hall.buttons())


@pytest.mark.slow
def test_text_grows_step_by_step_to_twice_its_size_and_back(hall):
    sizes = []
    for _ in range(6):
        hall.host.resize_text(1)
        sizes.append(hall.state.text)
    assert sizes == [125, 150, 175, 200, 200, 200]
    for _ in range(6):
        hall.host.resize_text(-1)
    assert hall.state.text == 100


def test_a_size_of_the_configuration_is_one_of_the_steps(qtbot):
    hall = Reception(qtbot, DESK, text=90)
    hall.host.resize_text(1)
    assert hall.state.text == 100
    hall.host.resize_text(-1)
    hall.host.resize_text(-1)
    assert hall.state.text == 90


@pytest.mark.slow
def test_with_a_keyboard_one_can_search(qtbot):
    hall = Reception(qtbot, keyboard=True)
    field = hall.window.strip.search
    assert field.isVisible()
    field.query_changed.emit("武汉")
    assert hall.state.matches
    assert hall.window.strip._told.words.startswith("武汉 · ")
    assert Reception(qtbot).window.strip.search is None


@pytest.mark.slow
def test_below_the_search_field_is_nothing_while_nothing_is_searched(qtbot):
    hall = Reception(qtbot, keyboard=True)
    strip, field = hall.window.strip, hall.window.strip.search

    def below():
        return strip.height() - field.geometry().bottom() - 1

    empty = below()
    assert empty == field.y()
    field.query_changed.emit("武汉")
    settle()
    assert below() > empty + field.height() // 2
    hall.host.clear()
    settle()
    assert below() == empty
