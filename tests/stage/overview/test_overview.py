import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.views.explore.staged import PLAIN, Stage, drag, turn
from timeline_app.state.state import toggling

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qtbot):
    made = Stage(qtbot).without_motion()
    turn(made.canvas, (500, 200), 7)
    return made


def frame(hall):
    """The window's frame in the strip."""
    return hall.window.overview._window


def pixels_a_second(hall):
    """Of the strip."""
    return frame(hall).width() / hall.view.seconds


def edges(view):
    return view.start + view.fraction, view.start + view.fraction + view.seconds


def pull(hall, x, by):
    """Drag in the strip; gives the view's edges before and after."""
    before = edges(hall.view)
    y = round(frame(hall).center().y())
    drag(hall.window.overview, (round(x), y), (round(x) + by, y))
    return before, edges(hall.view)


@pytest.mark.slow
def test_the_frame_stands_where_the_view_is(hall):
    fit = hall.canvas.plan.fit()
    strip = hall.window.overview._strip
    left = strip.x() + (hall.view.start - fit.start) / fit.seconds * strip.width()
    assert frame(hall).left() == pytest.approx(left, abs=0.5)
    assert frame(hall).width() == pytest.approx(
        hall.view.seconds / fit.seconds * strip.width(), abs=0.5
    )


def test_at_everything_the_frame_fills_the_strip(hall):
    hall.canvas.fit()
    assert frame(hall) == hall.window.overview._strip


def test_what_a_narrow_window_holds_is_seen_between_its_grips(hall):
    turn(hall.canvas, (500, 200), 30)
    overview, window = hall.window.overview, frame(hall)
    assert window.width() < 12
    image, y = overview.grab().toImage(), round(window.center().y())
    inside = range(round(window.left()) + 1, round(window.right()) - 1)
    ink = overview._style.color("ink").lightness()
    assert min(image.pixelColor(x, y).lightness() for x in inside) > 2 * ink


@pytest.mark.slow
@pytest.mark.parametrize("by", [-40, 60])
def test_dragging_the_frame_moves_the_view_by_as_much_time(hall, by):
    scale, length = pixels_a_second(hall), hall.view.seconds
    before, after = pull(hall, frame(hall).center().x(), by)
    assert (after[0] - before[0]) * scale == pytest.approx(by, abs=0.1)
    assert hall.view.seconds == length


@pytest.mark.slow
@pytest.mark.parametrize("by", [-20, 50])
def test_its_right_handle_moves_the_end_alone(hall, by):
    scale = pixels_a_second(hall)
    before, after = pull(hall, frame(hall).right(), by)
    assert after[0] == pytest.approx(before[0], abs=2)
    assert (after[1] - before[1]) * scale == pytest.approx(by, abs=0.5)


@pytest.mark.slow
@pytest.mark.parametrize("by", [-50, 20])
def test_its_left_handle_moves_the_beginning_alone(hall, by):
    scale = pixels_a_second(hall)
    before, after = pull(hall, frame(hall).left(), by)
    assert after[1] == pytest.approx(before[1], abs=2)
    assert (after[0] - before[0]) * scale == pytest.approx(by, abs=0.5)


def test_a_press_beside_the_frame_centres_it_there(hall):
    strip = hall.window.overview._strip
    at = round(strip.right() - frame(hall).width() / 2 - 4)
    QTest.mouseClick(
        hall.window.overview, Qt.MouseButton.LeftButton, PLAIN, QPoint(at, round(strip.y()) + 5)
    )
    assert frame(hall).center().x() == pytest.approx(at, abs=1)


@pytest.mark.slow
@pytest.mark.parametrize("by", [-2000, 2000])
def test_the_frame_stays_within_the_strip(hall, by):
    length = hall.view.seconds
    pull(hall, frame(hall).center().x(), by)
    strip = hall.window.overview._strip
    assert strip.adjusted(-0.5, 0, 0.5, 0).contains(frame(hall))
    assert hall.view.seconds == length


@pytest.mark.slow
@pytest.mark.parametrize("edge", ["left", "right"])
@pytest.mark.parametrize("by", [-3000, 3000])
def test_a_handle_pulled_too_far_leaves_a_view_within_everything(hall, edge, by):
    at = frame(hall).left() if edge == "left" else frame(hall).right()
    pull(hall, at, by)
    fit = hall.canvas.plan.fit()
    assert 30 <= hall.view.seconds <= fit.seconds
    first, last = edges(hall.view)
    assert first >= fit.start - 1
    assert last <= fit.start + fit.seconds + 1


@pytest.mark.slow
def test_the_smallest_frame_can_still_be_taken(hall):
    hall.canvas.zoom(50_000)
    assert frame(hall).width() >= 8
    before, after = pull(hall, frame(hall).center().x(), 30)
    assert after[0] > before[0]


def test_only_the_left_button_pulls(hall):
    before = hall.view
    at = frame(hall).center().toPoint()
    QTest.mousePress(hall.window.overview, Qt.MouseButton.RightButton, PLAIN, at)
    QTest.mouseMove(hall.window.overview, at + QPoint(50, 0))
    QTest.mouseRelease(hall.window.overview, Qt.MouseButton.RightButton, PLAIN, at)
    assert hall.view == before


@pytest.mark.slow
def test_the_cursor_tells_a_handle_from_the_frame(hall):
    overview, y = hall.window.overview, round(frame(hall).center().y())
    shapes = []
    for x in (frame(hall).left(), frame(hall).center().x(), frame(hall).right()):
        QTest.mouseMove(overview, QPoint(round(x), y))
        shapes.append(overview.cursor().shape())
    assert shapes[0] == shapes[2] != shapes[1]


@pytest.mark.slow
def test_it_shows_what_the_filter_lets_through(hall):
    before = hall.window.overview.grab().toImage()
    hall.window.show_state(toggling(hall.state, "people"))
    assert hall.window.overview.grab().toImage() != before


@pytest.mark.slow
def test_where_height_is_scarce_it_is_a_thin_strip_that_can_still_be_held(hall):
    overview = hall.window.overview
    tall = overview.height()
    for _ in range(4):
        hall.director.resize_text(1)
    assert hall.window.style_now.scarce
    assert overview.height() < 0.6 * tall
    assert frame(hall).height() >= 24
    assert overview._strip.bottom() <= overview.height()
