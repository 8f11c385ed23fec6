"""Whose a screen is, while screens come, go, mirror and are exchanged."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.presenting.screens import Memory, Screen, Seats, places, seated

LAPTOP = Screen("laptop", 0, 0, 1280, 800, primary=True)
PROJECTOR = Screen("projector", 1280, 0, 1920, 1080)
MIRROR = Screen("projector", 0, 0, 1024, 768)
THIRD = Screen("third", 3200, 0, 1920, 1080)
OTHER = Screen("other", 1280, 0, 800, 600)


def walk(*steps):
    """Seats after each set of screens, with what is remembered in between."""
    memory, found, present = Memory(), [], []
    for step in steps:
        if step == "swap":
            memory = memory.swapped()
        else:
            present = step
        seats = seated(present, memory)
        memory = memory.after(seats)
        found.append((seats.audience, seats.console))
    return found


BOTH = [LAPTOP, PROJECTOR]


def test_with_two_screens_the_presenter_has_the_primary_one():
    assert walk(BOTH, [PROJECTOR, LAPTOP]) == [("projector", "laptop")] * 2


def test_one_screen_is_the_stage_alone():
    assert walk([LAPTOP]) == [("laptop", None)]
    assert walk([LAPTOP], BOTH) == [("laptop", None), ("projector", "laptop")]


def test_the_projector_comes_back_by_its_name():
    moved = Screen("projector", -1920, 0, 1920, 1080)
    assert walk(BOTH, [LAPTOP], [LAPTOP, moved]) == [
        ("projector", "laptop"),
        (None, "laptop"),
        ("projector", "laptop"),
    ]


def test_the_presenters_screen_may_go_as_well():
    assert walk(BOTH, [PROJECTOR], BOTH)[1:] == [("projector", None), ("projector", "laptop")]


def test_swapped_screens_stay_swapped():
    assert walk(BOTH, "swap", [LAPTOP], BOTH, "swap") == [
        ("projector", "laptop"),
        ("laptop", "projector"),
        ("laptop", None),
        ("laptop", "projector"),
        ("projector", "laptop"),
    ]


def test_a_mirrored_screen_shows_the_audiences_picture_alone():
    assert walk(BOTH, [LAPTOP, MIRROR], BOTH) == [
        ("projector", "laptop"),
        ("projector", None),
        ("projector", "laptop"),
    ]


def test_another_projector_and_a_third_screen():
    assert walk(BOTH, [LAPTOP], [LAPTOP, OTHER])[-1] == ("other", "laptop")
    assert walk(BOTH, [LAPTOP, PROJECTOR, THIRD])[-1] == ("projector", "laptop")
    assert walk(BOTH, [LAPTOP, THIRD], [LAPTOP, THIRD, PROJECTOR])[1:] == [
        ("third", "laptop"),
        ("third", "laptop"),
    ]


def test_without_a_screen_nothing_is_shown_and_nothing_forgotten():
    assert walk(BOTH, [], BOTH)[1:] == [(None, None), ("projector", "laptop")]


screens = st.lists(
    st.builds(
        Screen,
        st.sampled_from("abcd"),
        st.sampled_from([0, 1000, 2000]),
        st.sampled_from([0, 500, 1000]),
        st.just(1000),
        st.just(800),
        st.booleans(),
    ),
    unique_by=lambda each: each.name,
    max_size=4,
)


@given(st.lists(screens, max_size=8), st.data())
def test_the_console_is_never_where_the_audience_could_see_it(steps, data):
    memory = Memory()
    for present in steps:
        if data.draw(st.booleans()):
            memory = memory.swapped()
        seats = seated(present, memory)
        memory = memory.after(seats)
        by_name = {each.name: each for each in present}
        assert {seats.audience, seats.console} <= {None, *by_name}
        if seats.audience is not None and seats.console is not None:
            assert not by_name[seats.audience].overlaps(by_name[seats.console])
        assert seats != Seats() or not present


@given(screens)
def test_places_do_not_depend_on_the_order_of_screens(present):
    def grouped(order):
        return {frozenset(each.name for each in place) for place in places(order)}

    assert len({frozenset(grouped(order)) for order in permutations(present)}) <= 1
