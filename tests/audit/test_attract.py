"""The attract loop: every page of words, in all sizes and themes."""

from itertools import islice

import pytest

from tests.audit.attract import LOOKS, SAMPLE, breaches, walk
from tests.views.kiosk.loop.hall import shipped

pytestmark = pytest.mark.gui


@pytest.mark.slow
@pytest.mark.parametrize(
    ("looks", "most"), [(SAMPLE, 5), pytest.param(LOOKS, None, marks=pytest.mark.slow)]
)
def test_pages_of_the_attract_loop(qtbot, record_property, looks, most):
    found, pages = [], 0
    for look in looks:
        for name, attract in islice(walk(qtbot, shipped(), look), most):
            pages += 1
            found += [f"{look[:2]}, {name[:2]}: {breach}" for breach in breaches(attract)]
    record_property("counted", f"audit: {pages} pages of the loop, {len(found)} violations")
    assert pages >= (most or 18) * len(looks)
    assert found == []
