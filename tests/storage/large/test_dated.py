"""The times of dates are those of the dates, however they are remembered."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.collection import Event
from timeline_app.model.columns import columns_of
from timeline_app.model.edtf import DateError, parse
from timeline_app.model.localized import Localized
from timeline_app.storage.large.dated import Dated

PARTS = ["", "..", "1900", "1900-02", "1900~", "190X", "-0349", "Y17000000", "[1900,1902]",
         "{1900..1910}", "[..1900]", "1900/1901", "2020-02-31", "x", " 1900"]  # fmt: skip
TEXTS = st.lists(
    st.sampled_from(PARTS) | st.tuples(*[st.sampled_from(PARTS)] * 2).map("/".join), min_size=1
)


@given(TEXTS)
def test_times_are_those_of_the_date(texts):
    dated = Dated()
    for text in [*texts, *texts]:
        try:
            date = parse(text)
        except DateError:
            with pytest.raises(DateError):
                dated.numbers([text])
            continue
        row = columns_of([Event(id="e", date=date, title=Localized({"zh": "x"}))])
        times = dated.times(dated.numbers(["1900", text]))
        assert tuple(each[1] for each in times) == (
            *(getattr(row, name)[0] for name in ("begin", "end", "span", "vague")),
            *(getattr(row, name)[0] for name in ("first_limit", "last_limit")),
            *row.years,
        )
