"""Lanes given to many at once are those that asking each in turn would give."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.layout.crowd.labels import lines
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.lanes import Lanes

LANES, END = 3, 600
wants = st.lists(
    st.tuples(st.floats(0, 500, width=32), st.floats(1, 90, width=32)), min_size=1, max_size=60
)


def one_by_one(needs, turn, lanes):
    found = {}
    for index in np.argsort(turn).tolist():
        lane = lanes.highest(*needs[:, index].tolist())
        if lane is not None:
            lanes.take(lane, 1, *needs[:, index].tolist())
            found[index] = lane
    return found


def given_to(taking, needs, turn):
    found = taking.ask(np.arange(needs.shape[1]), needs, turn)
    return dict(zip(found.number.tolist(), found.lane.tolist(), strict=True))


@given(wants, st.randoms())
def test_as_if_each_were_asked_in_turn(wanted, chance):
    left, width = np.array(wanted).T
    needs = np.stack([left, left + width])
    turn = np.array(chance.sample(range(len(wanted)), len(wanted)))
    stands, at = lines(np.array([0, 1]), np.array([1, 3])), np.array([[50.5, 200], [150, 210.2]])

    taking, lanes = Taking(0, END, LANES), Lanes(LANES)
    taking.stand(stands, at)
    for lane, a, b in ((1, 50.5, 150), (3, 200, 210.2)):
        lanes.take(lane, 1, a, b)

    assert given_to(taking, needs, turn) == one_by_one(needs, turn, lanes)


def test_a_great_crowd_is_sorted_out_rightly():
    chance = np.random.default_rng(3)
    left = chance.random(30_000) * 500
    needs = np.stack([left, left + 40 + 60 * (chance.random(30_000) < 0.3)])
    turn = chance.permutation(30_000)

    found = given_to(Taking(0, END, LANES), needs, turn)

    assert found == one_by_one(needs, turn, Lanes(LANES))
