import pytest

from tests.views.archivist.table import made
from tests.views.archivist.table.desk import Desk


@pytest.fixture
def desk(qtbot):
    """Three events, the earliest selected."""
    return Desk(
        qtbot,
        made.collection(
            made.event("one", "2020-02-15", "出征", category="a", tags=("医",), rank=3),
            made.event("two", "2020-02-26", "开工", category="b"),
            made.event("three", "2020-03-19", "归来", category="a"),
        ),
    )


@pytest.fixture
def long_desk(qtbot):
    """Two hundred events, a day after the other."""
    events = [
        made.event(f"e{n:03}", f"{1900 + n}", zh=f"第{n}件", category="ab"[n % 2])
        for n in range(200)
    ]
    return Desk(qtbot, made.collection(*events))
