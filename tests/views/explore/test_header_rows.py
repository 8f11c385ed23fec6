from hypothesis import given
from hypothesis import strategies as st

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.header_rows import Wanted, rows

sizes = st.integers(0, 2000)


@given(
    st.integers(900, 4000),
    sizes,
    sizes,
    st.integers(80, 200),
    st.builds(
        Style,
        st.just(LIGHT),
        st.floats(0.8, 1.5),
        text=st.floats(0.8, 2.0),
        scarce=st.booleans(),
    ),
)
def test_parts_stay_inside_and_apart(width, title, chips, languages, style):
    switch = style.room(40, 50)
    placed = rows(
        width, Wanted(title, chips, languages, switch, lambda _: 36 if chips else 0), style
    )
    parts = [placed.search, placed.chips, placed.languages, placed.text, placed.menu]
    parts = [part for part in parts if not part.isEmpty()]
    for part in parts:
        assert part.left() >= 0
        assert part.right() < width
        assert part.bottom() < placed.height
    assert not any(a.intersects(b) for i, a in enumerate(parts) for b in parts[:i])
    assert all(
        placed.title.right() < part.left() for part in parts if part.y() < style.room(14, 14)
    )
