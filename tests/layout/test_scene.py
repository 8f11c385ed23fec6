"""What a pointer means: badges and labels where they are, marks with some slack."""

from tests.layout import made
from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Badge, Kind, Scene, Shown


def shown(name, label=None, mark=None):
    return Shown(name, Kind.CARD, (0.0, 0.0), name, label=label, mark=mark)


def scene(*events, badges=()):
    return Scene(800, 600, 500.0, 0, (), events, badges, (), ())


LABELLED = shown("a", Rect(100, 100, 80, 30), Rect(92, 492, 16, 16))
NEIGHBOUR = shown("b", None, Rect(112, 492, 9, 9))
BADGE = Badge(Rect(300, 400, 40, 18), ("c", "d"), (0, 1), 2)


def test_a_label_a_mark_and_a_badge_are_found():
    found = scene(LABELLED, NEIGHBOUR, badges=(BADGE,))
    assert found.at(120, 110) is LABELLED
    assert found.at(100, 500) is LABELLED
    assert found.at(310, 410) is BADGE
    assert found.at(700, 50) is None


def test_of_two_marks_in_reach_the_nearer_one():
    found = scene(LABELLED, NEIGHBOUR)
    assert found.at(107, 500) is LABELLED
    assert found.at(111, 500) is NEIGHBOUR


def test_every_label_of_a_crowd_is_found_at_its_middle():
    plan = made.plan(made.events(made.chance(1), 100))
    view = plan.fit()
    crowd = plan.scene(view)
    for each in crowd.events:
        if each.label is not None:
            middle = each.label.x + each.label.w / 2, each.label.y + each.label.h / 2
            assert crowd.at(*middle) is each
