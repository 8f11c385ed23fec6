import pytest
from msgspec.structs import replace

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


@pytest.mark.slow
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


@pytest.mark.slow
def test_hands_go_through_to_the_events(stage):
    stage.director.select(None)
    stage.window.ghosts.show_ghosts([Ghost(stage.view.start, stage.view.end)])
    shown = stage.seen()["team-departs"]
    click(stage.canvas, middle(shown.label))
    assert stage.state.selected == "team-departs"


@pytest.mark.slow
@pytest.mark.parametrize("years", [-300, 300])
def test_one_beyond_all_events_is_brought_in_view_with_them(stage, years):
    fit = stage.canvas.plan.fit()
    start = fit.start + years * 365 * 86400
    stage.window.ghosts.show_ghosts([Ghost(start, start + 86400, current=True)])
    stage.window.ghosts.bring_current()
    view = stage.canvas.view
    assert view.start < min(start, fit.start)
    assert max(start + 86400, fit.end) < view.end
    stage.window.ghosts.show_ghosts([Ghost(fit.start + 86400, fit.start + 2 * 86400, current=True)])
    stage.window.ghosts.bring_current()
    assert stage.canvas.view == view  # it is in view


@pytest.mark.slow
def test_in_a_collection_without_events_the_ghosts_alone_are_shown(stage):
    stage.director.show_collection(replace(stage.state.collection, events=(), eras=()))
    ghosts = [Ghost(-(10**9), -(10**9) + 86400, current=True), Ghost(0, 86400)]
    stage.window.ghosts.show_ghosts(ghosts)
    stage.window.ghosts.bring_current()
    view = stage.canvas.view
    assert view.start < ghosts[0].start
    assert ghosts[1].end < view.end < 10**8
