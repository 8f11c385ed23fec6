"""A show goes from stop to stop, and nothing it is asked leads past its ends."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.presenting.clickers import pressed
from timeline_app.presenting.action import Action
from timeline_app.presenting.show import (
    Cover,
    Show,
    act,
    at_stop,
    come_back,
    told_parts,
    typed,
    visiting,
)

actions = st.sampled_from(Action)


@given(st.integers(0, 9), st.lists(actions, max_size=40))
def test_no_actions_lead_past_the_ends(count, asked):
    show = Show(count)
    for action in asked:
        show = act(show, action)
        assert 0 <= show.at < max(1, count)
        assert 0 <= show.part < show.parts


def test_a_talk_from_the_first_stop_to_the_last():
    show, seen = Show(9), [0]
    while not show.is_last:
        show = act(show, Action.NEXT)
        seen.append(show.at)
    assert seen == list(range(9))
    assert act(show, Action.NEXT) == show


def test_a_long_quotation_is_told_part_by_part():
    show = told_parts(Show(2), 3)
    show = pressed(show, "PgDown", "PgDown")
    assert (show.at, show.part) == (0, 2)
    assert pressed(show, "PgUp").part == 1
    show = pressed(show, "PgDown")
    assert (show.at, show.part, show.parts) == (1, 0, 1)
    assert told_parts(replace(show, part=0), 0).parts == 1


def test_fewer_parts_on_another_screen_leave_the_last_one():
    assert told_parts(Show(1, part=2, parts=3), 2).part == 1


@given(st.integers(0, 9_999_999))
def test_digits_and_enter_jump_to_a_stop_there_is(number):
    show = at_stop(Show(20), 4)
    after = pressed(show, *str(number), "Return")
    typed_last = int(str(number)[-6:]) if number < 10**6 else int(str(number)[6:])
    assert after.at == (typed_last - 1 if 1 <= typed_last <= 20 else 4)
    assert after.digits == ""


def test_a_jump_uncovers_and_leads_back():
    show = replace(visiting(Show(9), "x"), cover=Cover.BLACK)
    assert at_stop(show, 6) == Show(9, at=6)


def test_wandering_keeps_the_stop():
    show = visiting(told_parts(at_stop(Show(9), 3), 2), "x")
    assert come_back(show) == told_parts(at_stop(Show(9), 3), 2)


def test_the_number_that_is_typed_stays_short():
    show = Show(9)
    for _ in range(7):
        show = typed(show, "1")
    assert show.digits == "1"
