from tests.model.test_difference import of_days
from timeline_app.model.finding import place_of


def test_a_part_is_found_wherever_it_is_now():
    events = of_days("a", "b", "c").events
    assert [place_of(events, each) for each in "cab"] == [2, 0, 1]
    turned = events[::-1]
    assert [place_of(turned, each) for each in "cab"] == [0, 2, 1]
    assert place_of(events[:1], "c") == -1
    assert place_of((), "a") == -1
