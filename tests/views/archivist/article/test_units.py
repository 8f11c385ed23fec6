from hypothesis import given
from hypothesis import strategies as st

from timeline_app.views.archivist.article.units import Units


@given(st.text("a水𠮷👍e\u0301\ufffd", max_size=30))
def test_units_are_those_of_utf_16(text):
    units = Units(text)
    assert len(units) == len(text.encode("utf-16-le")) // 2
    for point in range(len(text) + 1):
        unit = units.unit(point)
        assert unit == len(text[:point].encode("utf-16-le")) // 2
        assert units.point(unit) == point
    for unit in range(len(units)):
        assert units.unit(units.point(unit)) in (unit, unit - 1)
