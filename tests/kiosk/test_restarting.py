from hypothesis import given
from hypothesis import strategies as st

from timeline_app.kiosk.restarting import CAREFUL, ENOUGH, WINDOW, Restarts

lives = st.lists(st.floats(0, 2 * CAREFUL), max_size=40)


def after(*lived):
    now, restarts = 0.0, Restarts()
    for seconds in lived:
        now += seconds
        restarts = restarts.after(now, seconds)
    return restarts


def test_the_first_restarts_come_at_once_and_all_within_a_minute():
    assert [after(*[0.1] * count).delay for count in (1, 2)] == [0, 1]
    assert after(*[0.1] * 99).delay == 60


@given(lives)
def test_after_three_ends_in_five_minutes_it_is_careful(lived):
    ends = [sum(lived[: n + 1]) for n in range(len(lived))]
    lately = [end for end in ends if ends[-1] - end < WINDOW]
    if len(lately) >= ENOUGH:
        assert after(*lived).safe


@given(lives)
def test_who_runs_long_enough_starts_over(lived):
    restarts = after(*lived, CAREFUL + 1)
    assert not restarts.safe
    assert restarts.delay == 0


def test_a_careful_start_that_runs_for_a_while_stays_careful():
    assert after(1, 1, 1, WINDOW + 1).safe
    assert not after(WINDOW + 1, WINDOW + 1, WINDOW + 1).safe
