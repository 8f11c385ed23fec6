from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.views.kiosk.loop.hall import event
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.kiosk.loop.playing import COME, LEAVE, SLOWLY, Phase, Playing
from timeline_app.views.kiosk.loop.poster import Poster
from timeline_app.views.kiosk.loop.running_order import Stop
from timeline_app.views.kiosk.loop.scenes import Scene

EMPTY = Poster((), None, None)
A, B = Stop(event("a")), Stop(event("b"))
ROUND = [Scene(stop, lang, EMPTY, 10.0) for stop in (A, B) for lang in ("zh", "en")]
FLIGHT = Flight(TimeScale.between(0, 1000, 100), TimeScale.between(50_000, 51_000, 100))


def playing(motion=True):
    def flight(one, other):
        return FLIGHT if motion and one.stop is not other.stop else None

    return Playing(cycle(ROUND), flight)


def follow(play, seconds, step=0.1):
    """What is seen: each phase once, with its scene."""
    found = []
    for _ in range(round(seconds / step)):
        now = (play.phase, play.scene)
        if not found or found[-1] != now:
            found.append(now)
        play.advance(step)
    return found


def test_words_come_stay_and_leave_and_a_flight_leads_to_another_event():
    a_zh, a_en, b_zh, _ = ROUND
    stop = COME + 10 + LEAVE
    assert follow(playing(), 2 * stop + FLIGHT.seconds * SLOWLY + 0.5) == [
        (Phase.COMES, a_zh),
        (Phase.STAYS, a_zh),
        (Phase.LEAVES, a_zh),
        (Phase.COMES, a_en),
        (Phase.STAYS, a_en),
        (Phase.LEAVES, a_en),
        (Phase.FLIES, a_en),
        (Phase.COMES, b_zh),
    ]


def test_without_motion_nothing_flies():
    assert Phase.FLIES not in {phase for phase, _scene in follow(playing(motion=False), 100)}


def test_in_a_flight_a_hand_means_the_event_it_goes_to():
    play = playing()
    while play.phase is not Phase.FLIES:
        assert play.shown is play.scene
        play.advance(0.1)
    assert play.shown.stop is B
    assert play.flight is FLIGHT


def test_one_that_flew_there_knows():
    play = playing()
    while play.scene.stop is A:
        play.advance(0.1)
    assert play.flown
    assert play.flight is None
    play.advance(COME + 10 + LEAVE + 0.01)
    assert not play.flown


@given(st.lists(st.floats(0, 40), max_size=30))
def test_in_steps_of_any_length_it_comes_to_the_same_place(steps):
    many, once = playing(), playing()
    for step in steps:
        many.advance(step)
        assert 0 <= many.share <= 1
    once.advance(sum(steps))
    if 0.01 < once.share < 0.99:  # sums of floats differ at the very edge
        assert many.scene is once.scene
        assert many.phase is once.phase
        assert many.share == pytest.approx(once.share, abs=1e-6)
