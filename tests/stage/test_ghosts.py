import pytest

from tests.views.explore.staged import Stage, click, middle
from timeline_app.stage.ghosts import Ghost
from timeline_app.timescale.scale import TimeScale

pytestmark = pytest.mark.gui


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot).without_motion()


def row_of(stage):
    """The pixels along the axis."""
    picture = stage.window.ghosts.grab().toImage()
    y = stage.canvas.plan.rows.axis
    return [picture.pixelColor(x, round(y)).rgba() for x in range(picture.width())]


def test_a_ghost_stands_where_its_time_is_and_goes_along(stage):
    ghosts, view = stage.window.ghosts, stage.view
    middle_of_it = view.start + int(view.seconds / 2)
    ghosts.show_ghosts([])
    assert not ghosts.isVisible()
    ghosts.show_ghosts([Ghost(middle_of_it, middle_of_it + 1)])
    before = row_of(stage)
    assert len(set(before)) > 1
    stage.canvas.show_view(TimeScale(view.start, view.seconds / 3, view.width))
    assert row_of(stage) != before


def test_hands_go_through_to_the_events(stage):
    stage.director.select(None)
    stage.window.ghosts.show_ghosts([Ghost(stage.view.start, stage.view.end)])
    shown = stage.seen()["team-departs"]
    click(stage.canvas, middle(shown.label))
    assert stage.state.selected == "team-departs"
