"""Clickers and keys: the exact action of each, in each state of a show."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.presenting.clickers import DEVICES, MIDDLE, STATES, cases, pressed, told
from timeline_app.presenting.action import Action
from timeline_app.presenting.keys import FOLD, KEYS, Press, counts, keys_of, meaning

ALL = sorted({key for keys in DEVICES.values() for key in keys.split()})


@pytest.mark.clicker
def test_every_device_state_and_key_has_its_exact_action():
    wrong = []
    for device, state, key, action, after in cases():
        show = STATES[state]
        found = meaning(show, key).value, told(pressed(show, key))
        if found != (action, after or told(show)):
            wrong.append((device, state, key, found, (action, after)))
    assert wrong == []


@pytest.mark.clicker
@pytest.mark.parametrize("state", STATES)
def test_the_button_that_sends_f5_and_esc_by_turns_neither_ends_nor_begins_anew(state):
    show = STATES[state]
    for first, second in (("F5", "Esc"), ("Esc", "F5")):
        after = pressed(show, *(first, second) * 4)
        assert told(after) == str(show.at + 1)


@pytest.mark.clicker
@pytest.mark.parametrize("device", DEVICES)
def test_a_key_that_is_held_counts_once(device):
    for key in DEVICES[device].split():
        first = Press(key, 10.0)
        assert counts(first, None)
        for number in range(1, 40):
            assert not counts(Press(key, 10.0 + number / 30, repeated=True), first)


@pytest.mark.clicker
@pytest.mark.parametrize("device", DEVICES)
def test_an_echo_is_folded_and_two_presses_are_two(device):
    for key in DEVICES[device].split():
        first = Press(key, 10.0)
        assert counts(Press(key, 10.0 + FOLD - 0.01), first) is key.isdigit()
        assert counts(Press(key, 10.0 + FOLD + 0.01), first)
        for other in DEVICES[device].split():
            assert other == key or counts(Press(other, 10.01), first)


@given(st.lists(st.sampled_from(ALL), max_size=30))
def test_no_keys_end_a_show_but_ctrl_q_and_enter(keys):
    show = pressed(MIDDLE, *keys)
    ends = any(a == "Ctrl+Q" and b in ("Return", "Enter") for a, b in pairwise(keys))
    between = any(a == "Ctrl+Q" for a in keys)
    assert show.ended <= between
    assert not ends or show.ended
    assert 0 <= show.at < show.count


@given(st.lists(st.sampled_from(ALL), max_size=30))
def test_esc_leads_back_to_the_stop_from_anywhere(keys):
    show = pressed(MIDDLE, *(key for key in keys if key != "Ctrl+Q"))
    back = pressed(show, *["Esc"] * 7)
    assert told(back) == str(show.at + 1)


def test_each_action_names_its_keys():
    assert keys_of(Action.BLACK)[0] == "B"
    assert keys_of(Action.COME_BACK) == ()
    for action, key in product(Action, KEYS):
        assert (key in keys_of(action)) == (KEYS[key] is action and not key.isdigit())
