"""What a search finds is told alike of few ids and of a large file's events."""

import numpy as np
import pytest

from tests.layout import made
from timeline_app.layout.crowd.members import Members
from timeline_app.layout.crowd.ordered import ordered
from timeline_app.model.columns import columns_of
from timeline_app.model.subset import Subset
from timeline_app.stage.found import Found
from timeline_app.state.matches import Matches


class Large(list):
    """Events that know their columns, ids and order, as those of a large file do."""

    @property
    def columns(self):
        return columns_of(list(self))

    @property
    def names(self):
        return [event.id for event in self]

    @property
    def order(self):
        return np.argsort(self.columns.begin).astype(np.int32)

    def place(self, event_id):
        return self.names.index(event_id) if event_id in self.names else -1


EVENTS = Large(made.events(made.chance(1), 200))
EVEN = np.arange(200) % 2 == 0


def members(events, chosen):
    order = ordered(columns_of(events))
    return Members(events, order, np.sort(order.number[chosen]))


@pytest.mark.parametrize("large", [False, True])
def test_ids_are_found_or_not(large):
    found = Found(Matches(EVENTS, EVEN) if large else ("e0", "e2"), EVENTS)
    assert "e2" in found
    assert "e3" not in found
    assert "e3" not in found
    assert None not in found


@pytest.mark.parametrize("count", [3, 90])
def test_a_badge_has_members_that_are_found_or_not(count):
    found = Found(Matches(EVENTS, EVEN), EVENTS)
    odd, even = np.flatnonzero(~EVEN)[:count], np.flatnonzero(EVEN)[:1]
    assert found.isdisjoint(members(EVENTS, odd))
    assert not found.isdisjoint(members(EVENTS, np.r_[odd, even]))


def test_members_of_a_filtered_crowd_are_those_of_the_whole():
    shown = np.arange(200) >= 20
    rest = Subset(EVENTS, shown)
    only = np.arange(200) == 150
    found = Found(Matches(EVENTS, only), rest)
    assert found.isdisjoint(members(rest, np.arange(100)))
    assert not found.isdisjoint(members(rest, np.arange(100) + 50))


def test_answers_are_kept_for_the_same_search():
    matches = ("e0",)
    found = Found(matches, EVENTS)
    assert found.answers(matches, EVENTS)
    assert not found.answers(("e1",), EVENTS)
