"""What is made between pictures is made in small steps, and told of when it was awaited."""

from itertools import islice

import pytest
from PySide6.QtCore import QObject

from timeline_app.stage.ahead import Ahead
from timeline_app.timescale.scale import TimeScale

VIEW = TimeScale(0, 1000.0, 100)

pytestmark = pytest.mark.gui


@pytest.fixture
def told():
    return []


@pytest.fixture
def ahead(qapp, told):
    parent = QObject()
    yield Ahead(lambda: told.append("ready"), parent)
    parent.deleteLater()


def endless(done):
    while True:
        done.append(None)
        yield


def test_what_takes_a_moment_is_there_at_once(ahead, told):
    assert ahead.wait_for(iter([None] * 3))
    assert told == []


def test_nothing_is_made_before_the_window_has_had_its_turn(ahead, told, qtbot):
    done = []
    assert not ahead.wait_for(islice(endless(done), 3), at_once=False)
    assert done == []
    qtbot.waitUntil(lambda: told == ["ready"])
    assert len(done) == 3


def test_what_takes_longer_is_told_of_when_it_is_there(ahead, told, qtbot):
    done = []
    assert not ahead.wait_for(islice(endless(done), 100_000))
    qtbot.waitUntil(lambda: told == ["ready"], timeout=60_000)
    assert len(done) == 100_000


def test_what_may_be_needed_is_told_to_no_one(ahead, told, qtbot):
    done = []
    ahead.look_around([VIEW], lambda _: islice(endless(done), 50))
    qtbot.waitUntil(lambda: len(done) == 50)
    assert told == []


def test_the_likeliest_view_comes_first(ahead, qtbot):
    done = []
    ahead.look_around([VIEW, VIEW.panned(100)], lambda view: iter([done.append(view)]))
    qtbot.waitUntil(lambda: done == [VIEW, VIEW.panned(100)])


def test_what_is_in_hand_goes_on_for_nearly_the_same_view(ahead, qtbot):
    done = []
    ahead.look_around([VIEW], lambda view: iter([done.append(view)]))
    ahead.look_around([VIEW.panned(10)], lambda view: iter([done.append(view)]))
    qtbot.waitUntil(lambda: done == [VIEW])
    ahead.look_around([VIEW.panned(90)], lambda view: iter([done.append(view)]))
    qtbot.waitUntil(lambda: done == [VIEW, VIEW.panned(90)])


def test_another_plan_ends_the_work(ahead, qtbot):
    done = []
    ahead.look_around([VIEW], lambda _: endless(done))
    ahead.rest()
    qtbot.wait(0)
    assert done == []
