"""One event in one view: card, bar, mark, badge member, or nothing at all."""

import pytest

from tests.layout.made import PLAIN, canvas, measure, thing
from timeline_app.layout.density import Gathering
from timeline_app.layout.placing import Place
from timeline_app.layout.scene import Kind
from timeline_app.layout.setting import SHORTEST_BAR, Setting
from timeline_app.timescale.scale import TimeScale

ROWS = canvas(1000, 880)
SETTING = Setting(TimeScale.between(0, 1000, 1000), ROWS, measure)
POINT, SPAN = thing("point", 300), thing("span", 200, 700)


def shown(item, place=None, *, member=False, chosen=False):
    return SETTING.shown(item, place, member=member, chosen=chosen)


def test_a_card_begins_at_its_stem():
    found = shown(POINT, Place(2, 0))
    assert found.kind is Kind.CARD
    assert found.label.x == found.stem == 300
    assert found.label.bottom == ROWS.lane(2).bottom
    assert found.mark.x + found.mark.w / 2 == 300


def test_a_bar_runs_below_its_caption_on_the_same_paper():
    found = shown(SPAN, Place(1, 0))
    assert found.kind is Kind.BAR
    assert (found.mark.x, found.mark.right) == (200, 700)
    assert found.label.h == found.size.height + found.mark.h
    assert found.label.bottom == found.mark.bottom == ROWS.lane(1).bottom


@pytest.mark.parametrize(("begin", "end", "x"), [(-300, 700, 0), (-300, 40, None), (50, 700, 50)])
def test_a_caption_slides_within_its_bar(begin, end, x):
    label = shown(thing("span", begin, end), Place(1, 0)).label
    assert label.x == (end - label.w if x is None else x)


def test_a_moment_still_has_a_bar():
    assert shown(thing("short", 10, 10), Place(1, 0)).mark.w == SHORTEST_BAR


def test_the_unlabelled_have_a_mark_a_line_or_a_badge():
    mark, line, member = shown(POINT), shown(SPAN), shown(POINT, member=True)
    assert (mark.kind, mark.mark.y) == (Kind.MARK, ROWS.marks)
    assert (line.kind, line.mark.y, line.mark.w) == (Kind.MARK, ROWS.lines, 500)
    assert (member.kind, member.mark) == (Kind.MEMBER, None)


@pytest.mark.parametrize("item", [POINT, SPAN])
def test_the_selected_one_has_the_callout_lane(item):
    found = shown(item, chosen=True)
    assert found.lane == 0
    assert ROWS.callout.y <= found.label.y
    assert found.label.bottom <= ROWS.callout.bottom


@pytest.mark.parametrize("item", [thing("before", -900), thing("after", 1900, 2000)])
def test_outside_the_window_is_nothing(item):
    assert shown(item) is None
    assert shown(item, Place(1, 0)) is None
    assert shown(item, chosen=True) is None


def test_a_label_that_reaches_in_is_there():
    assert shown(thing("left", -20), Place(1, 0)).label.right > 0


def test_a_badge_counts_who_is_left():
    items = [thing("a", 10), thing("b", 12), thing("c", 14)]
    gathering = Gathering((0, 1, 2), 40)
    badge = SETTING.badge(gathering, (0, 2), items)
    assert (badge.count, badge.members, badge.span) == (2, ("a", "c"), (10, 14))
    assert badge.rect.x == 10 - PLAIN.small_mark / 2
    assert SETTING.badge(gathering, (), items) is None
