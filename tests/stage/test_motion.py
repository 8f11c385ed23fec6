import pytest
from PySide6.QtCore import QObject

from timeline_app.stage import motion as module
from timeline_app.stage.motion import Motion
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.inertia import Inertia
from timeline_app.timescale.scale import TimeScale

pytestmark = pytest.mark.gui
HERE = TimeScale.between(0, 1_000_000, 1000)
THERE = TimeScale.between(50_000_000, 50_010_000, 1000)
FLIGHT = Flight(HERE, THERE)


class Clock:
    """Stands still until it is set on."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(module, "monotonic", made)
    return made


@pytest.fixture
def shown():
    return []


@pytest.fixture
def motion(qapp, shown):
    parent = QObject()
    yield Motion(shown.append, parent)
    del parent


def test_a_flight_ends_exactly_at_its_target(qtbot, clock, motion, shown):
    motion.fly(FLIGHT)
    assert motion.moving
    clock.now += FLIGHT.seconds / 2
    qtbot.waitUntil(lambda: bool(shown))
    assert shown[-1] == FLIGHT.at((clock.now - 100.0) / FLIGHT.seconds)
    clock.now += FLIGHT.seconds
    qtbot.waitUntil(lambda: not motion.moving)
    assert shown[-1] == THERE


def test_a_glide_comes_to_rest(qtbot, clock, motion, shown):
    inertia = Inertia(900)
    motion.glide(HERE, inertia)
    clock.now += 60
    qtbot.waitUntil(lambda: not motion.moving)
    assert shown == [HERE.panned(inertia.offset(60))]


def test_a_hand_stops_it_where_it_is(qtbot, clock, motion, shown):
    motion.fly(FLIGHT)
    qtbot.waitUntil(lambda: bool(shown))
    motion.stop()
    count = len(shown)
    motion.finish()
    assert not motion.moving
    assert len(shown) == count


def test_finishing_a_flight_is_being_at_its_end(clock, motion, shown):
    motion.fly(FLIGHT)
    motion.finish()
    assert shown == [THERE]
    assert not motion.moving


def test_finishing_a_glide_leaves_the_view(clock, motion, shown):
    motion.glide(HERE, Inertia(900))
    motion.finish()
    assert (shown, motion.moving) == ([], False)


def test_the_later_movement_takes_over(qtbot, clock, motion, shown):
    motion.glide(HERE, Inertia(900))
    motion.fly(FLIGHT)
    clock.now += 60
    qtbot.waitUntil(lambda: not motion.moving)
    assert shown[-1] == THERE
