"""A sequence that knows its order is stepped through like one that is looked through."""

from hypothesis import given
from hypothesis import strategies as st

from tests.model.known import Known
from timeline_app.model import in_time
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

DATES = st.sampled_from(["1900", "1901", "1900/1950", "../1900", "1900-02", "2000"])


@st.composite
def events_made(draw):
    names = draw(st.lists(st.text("abc", min_size=1, max_size=3), unique=True, max_size=8))
    return tuple(
        Event(
            id=name,
            date=parse(draw(DATES)),
            title=Localized({"zh": name}),
            category=draw(st.sampled_from([None, "a", "b"])),
        )
        for name in names
    )


@given(events_made(), st.sets(st.sampled_from(["", "a", "b"])))
def test_steps_from_event_to_event(events, hidden):
    shown = tuple(each for each in events if (each.category or "") not in hidden)
    known = Known(events).without(frozenset(hidden))

    assert tuple(known) == shown
    assert [known.place(each.id) for each in events] == [
        shown.index(each) if each in shown else -1 for each in events
    ]
    assert (in_time.first(known), in_time.last(known)) == (
        in_time.first(shown),
        in_time.last(shown),
    )
    for here in map(in_time.moment, events):
        assert in_time.after(known, here) == in_time.after(shown, here)
        assert in_time.before(known, here) == in_time.before(shown, here)
    ordered = in_time.InOrder(known)
    assert list(ordered) == sorted(shown, key=in_time.moment)
    assert [ordered.place(each.id) for each in ordered] == list(range(len(shown)))
