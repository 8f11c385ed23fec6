"""The attract loop: every page of words, in all sizes and themes."""

import pytest

from tests.audit.attract import LOOKS, SAMPLE, breaches, walk
from tests.views.kiosk.loop.hall import shipped

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("looks", [SAMPLE, pytest.param(LOOKS, marks=pytest.mark.slow)])
def test_every_page_of_the_attract_loop(qtbot, record_property, looks):
    found, pages = [], 0
    for look in looks:
        for name, attract in walk(qtbot, shipped(), look):
            pages += 1
            found += [f"{look[:2]}, {name[:2]}: {breach}" for breach in breaches(attract)]
    record_property("counted", f"audit: {pages} pages of the loop, {len(found)} violations")
    assert pages >= 18 * len(looks)
    assert found == []
