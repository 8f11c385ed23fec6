from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.visit import Phase, Visit

IDLE, STILL_THERE = 60, 20


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


class Hall:
    """A visit on a clock that is moved by hand."""

    def __init__(self):
        self.clock = Clock()
        self.visit = Visit(IDLE, STILL_THERE, self.clock)

    def passing(self, seconds):
        """The phases in which each of the seconds ends."""
        phases = []
        for _ in range(seconds):
            self.clock.now += 1
            phases.append(self.visit.tick())
        return phases


def test_nobody_is_there_until_somebody_touches():
    hall = Hall()
    assert set(hall.passing(10_000)) == {Phase.ATTRACT}
    hall.visit.hand()
    assert hall.visit.phase is Phase.VISITING


def test_after_a_minute_it_asks_and_after_twenty_seconds_more_it_ends():
    hall = Hall()
    hall.visit.hand()
    assert set(hall.passing(59)) == {Phase.VISITING}
    assert hall.passing(1) == [Phase.ASKING]
    left = [hall.visit.left]
    for _ in range(19):
        assert hall.passing(1) == [Phase.ASKING]
        left.append(hall.visit.left)
    assert left == list(range(20, 0, -1))
    assert hall.passing(1) == [Phase.ATTRACT]
    assert hall.visit.left == 0


def test_one_may_stay_eleven_times_and_then_it_ends():
    hall = Hall()
    hall.visit.hand()
    for _ in range(11):
        assert hall.passing(79)[-1] is Phase.ASKING
        hall.visit.hand()
        assert (hall.visit.phase, hall.visit.left) == (Phase.VISITING, 0)
    assert hall.visit.lasted == 11 * 79
    assert hall.passing(80)[-1] is Phase.ATTRACT
    hall.visit.hand()
    assert hall.visit.phase is Phase.VISITING
    assert hall.visit.lasted == 0


def test_a_long_text_gives_time_to_read_it_and_the_next_visitor_has_none_of_it():
    hall = Hall()
    hall.visit.hand()
    hall.visit.reading(120)
    assert set(hall.passing(179)) == {Phase.VISITING}
    assert hall.passing(1) == [Phase.ASKING]
    hall.visit.hand()
    assert set(hall.passing(179)) == {Phase.VISITING}
    hall.visit.end()
    hall.visit.hand()
    assert hall.passing(60)[-1] is Phase.ASKING


def test_a_text_that_is_closed_gives_no_time():
    hall = Hall()
    hall.visit.hand()
    hall.visit.reading(120)
    hall.visit.hand()
    hall.visit.reading(0)
    assert hall.passing(60)[-1] is Phase.ASKING


def test_staff_can_end_it_at_once():
    hall = Hall()
    hall.visit.hand()
    hall.visit.end()
    assert hall.visit.phase is Phase.ATTRACT


def test_a_machine_that_was_held_up_asks_all_the_same():
    hall = Hall()
    hall.visit.hand()
    hall.clock.now += 86_400
    assert hall.visit.tick() is Phase.ASKING
    assert hall.visit.left == STILL_THERE


@given(st.lists(st.one_of(st.just("hand"), st.floats(0, 200)), max_size=60))
def test_nobody_is_sent_away_unasked(steps):
    """However the hands and the clock's ticks fall, the question stands for its full time."""
    hall = Hall()
    asked = touched = hall.clock.now
    for step in steps:
        before = hall.visit.phase
        if step == "hand":
            hall.visit.hand()
            touched = hall.clock.now
        else:
            hall.clock.now += step
            hall.visit.tick()
        phase = hall.visit.phase
        if before is Phase.VISITING and phase is Phase.ASKING:
            asked = hall.clock.now
            assert asked - touched >= IDLE
        if before is not Phase.ATTRACT and phase is Phase.ATTRACT:
            assert before is Phase.ASKING
            assert hall.clock.now - asked >= STILL_THERE
