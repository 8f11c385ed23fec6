import pytest

from benchmarks.synthetic import collection
from tests.render.painted import COLLECTION
from timeline_app.model.progress import CancelledError, unwatched
from timeline_app.render.panel_plan import UNIT, planned
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.theme import LIGHT

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]
WALL = Sheet.of_paper(3000, 1000)


def millimetres(plan, units=17):
    """The size of a title's letters on the wall."""
    return units * UNIT * plan.scale * 25.4 / WALL.dots


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_few_events_have_large_cards(lang):
    plan = planned(COLLECTION, WALL, lang, LIGHT, unwatched)
    assert all(shown.label is not None for shown in plan.scene.events)
    assert len(plan.scene.events) == 9
    assert sum(bool(shown.size.summary) for shown in plan.scene.events) >= 8
    assert millimetres(plan) > 15


@pytest.mark.slow
def test_a_crowd_has_more_lines_that_can_still_be_read():
    plan = planned(collection(120), WALL, "zh", LIGHT, unwatched)
    assert sum(shown.label is not None for shown in plan.scene.events) > 60
    assert 7 < millimetres(plan) < 12


@pytest.mark.parametrize(
    "size", [(35433, 11811), (1200, 400), (700, 2000), (6000, 500), (400, 300)]
)
def test_all_of_it_stands_on_the_sheet(size):
    plan = planned(COLLECTION, Sheet(*size), "en", LIGHT, unwatched)
    bottom = plan.head.height + plan.scene.height
    assert bottom == pytest.approx(plan.height, abs=1)
    assert plan.width * plan.scale == pytest.approx(size[0])
    for shown in plan.scene.events:
        assert shown.label is None or shown.label.right <= plan.width
        assert shown.label is None or shown.label.y >= 0


def test_it_can_be_stopped():
    def stop(share):
        raise CancelledError(share)

    with pytest.raises(CancelledError):
        planned(COLLECTION, WALL, "en", LIGHT, stop)
