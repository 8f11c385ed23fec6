"""The look of an event is that of its category, of a crowd as of a few."""

import pytest
from msgspec.structs import replace

from tests.layout import made
from timeline_app.render.theme import Look, Shape
from timeline_app.stage.looks import EventLooks

PLAIN, KNOWN = Look("grey", Shape.CIRCLE), Look("red", Shape.STAR)


@pytest.mark.parametrize("many", [0, 400])
def test_a_look_is_that_of_the_category(many):
    events = made.events(made.chance(2), 12)
    events[3] = replace(events[3], category="a")
    events[4] = replace(events[4], category="unknown")
    found = EventLooks(made.plan(events, many=many), {"": PLAIN, "a": KNOWN})

    assert [found[f"e{n}"] for n in (2, 3, 4)] == [PLAIN, KNOWN, PLAIN]
    assert len(found) == len(list(found)) == 12
    with pytest.raises(KeyError):
        found["nobody"]
