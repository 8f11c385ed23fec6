from hypothesis import given
from hypothesis import strategies as st

from timeline_app.storage.listing import Line, lines

ids = st.lists(st.sampled_from("abcdefgh"), unique=True)


@st.composite
def files(draw):
    """Ids of the parts of a list, and what is set aside between them."""
    old = draw(ids)
    count = len(old) + draw(st.integers(0, 4))
    rows = draw(st.permutations(range(count)))[: count - len(old)]
    return old, {row: draw(st.none() | st.sampled_from("abcdefgh")) for row in rows}


@given(files(), ids)
def test_every_part_has_its_place_and_nothing_set_aside_is_lost(file, new):
    old, aside = file
    found = lines(old, aside, new)
    assert [line.place for line in found if line.place is not None] == [*range(len(new))]
    assert sorted(line.row for line in found if line.place is None) == sorted(aside)
    rows = dict(zip(old, (r for r in range(len(old) + len(aside)) if r not in aside), strict=True))
    assert all(line.row == rows.get(new[line.place]) for line in found if line.place is not None)
    for at, line in enumerate(found):
        if line.place is None and aside[line.row] in new:  # the part itself counts: it comes first
            assert at > [each.place for each in found].index(new.index(aside[line.row]))


def test_what_is_set_aside_follows_the_part_before_it():
    aside = {0: None, 2: None, 4: None}
    assert lines(["a", "b"], aside, ["b", "a"]) == [
        Line(0, None), Line(3, 0), Line(4, None), Line(1, 1), Line(2, None)
    ]  # fmt: skip
    assert lines(["a", "b"], aside, ["new", "a"]) == [
        Line(0, None), Line(None, 0), Line(1, 1), Line(2, None), Line(4, None)
    ]  # fmt: skip
