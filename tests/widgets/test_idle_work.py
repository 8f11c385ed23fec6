"""Work between two events of the window is taken step by step, and told of at its end."""

import pytest
from PySide6.QtCore import QObject

from timeline_app.widgets.idle_work import IdleWork

pytestmark = pytest.mark.gui


@pytest.fixture
def work(qapp):
    parent = QObject()
    yield IdleWork(parent, seconds=0.0)
    parent.deleteLater()


def steps(name, done, count=3):
    for _ in range(count):
        done.append(name)
        yield


def test_all_steps_are_taken_and_the_end_is_told(work, qtbot):
    done = []
    with qtbot.waitSignal(work.done):
        work.begin(steps("a", done))
        assert done == []
    assert done == ["a"] * 3


def test_a_go_is_no_longer_than_its_time(work):
    done = []
    work.begin(steps("a", done))
    assert not work.go_on()
    assert done == ["a"]


def test_other_steps_take_the_place_of_those_before(work, qtbot):
    done = []
    work.begin(steps("a", done))
    with qtbot.waitSignal(work.done):
        work.begin(steps("b", done))
    assert done == ["b"] * 3


def test_what_rests_is_forgotten(work, qtbot):
    done = []
    work.begin(steps("a", done))
    work.rest()
    with qtbot.waitSignal(work.done):
        work.start()
    assert done == []
