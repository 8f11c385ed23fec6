import pytest
from PySide6.QtCore import QPropertyAnimation, QRect
from PySide6.QtWidgets import QWidget

from timeline_app.stage.slide import Slide

pytestmark = pytest.mark.gui
ROOM = QRect(0, 50, 600, 400)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def pane(window):
    return QWidget(window)


@pytest.fixture
def slide(pane):
    made = Slide(pane)
    made.place(ROOM)
    return made


def running(pane):
    return pane.findChild(QPropertyAnimation).state() is QPropertyAnimation.State.Running


def test_it_is_away_at_first(pane, slide):
    assert not slide.open
    assert not pane.isVisible()
    assert not pane.geometry().intersects(ROOM)


def test_without_motion_it_is_there_at_once(pane, slide):
    slide.move(over=True, smoothly=False)
    assert (slide.open, pane.isVisible(), pane.geometry()) == (True, True, ROOM)
    slide.move(over=False, smoothly=False)
    assert (slide.open, pane.isVisible()) == (False, False)
    assert not running(pane)


def test_it_slides_over_and_away_again(qtbot, pane, slide):
    slide.move(over=True, smoothly=True)
    assert (slide.open, pane.isVisible()) == (True, True)
    assert pane.geometry() != ROOM
    qtbot.waitUntil(lambda: not running(pane))
    assert pane.geometry() == ROOM
    slide.move(over=False, smoothly=True)
    assert (slide.open, pane.isVisible()) == (False, True)
    qtbot.waitUntil(lambda: not pane.isVisible())
    assert not running(pane)


def test_turning_back_on_the_way_ends_hidden(qtbot, pane, slide):
    slide.move(over=True, smoothly=True)
    slide.move(over=False, smoothly=True)
    qtbot.waitUntil(lambda: not running(pane))
    assert not pane.isVisible()


@pytest.mark.parametrize("over", [True, False])
def test_a_new_room_is_taken_at_once(pane, slide, over):
    slide.move(over=over, smoothly=True)
    room = QRect(0, 80, 900, 500)
    slide.place(room)
    assert not running(pane)
    assert pane.isVisible() is over
    assert (pane.geometry() == room) is over
    assert pane.geometry().size() == room.size()


def test_in_a_window_that_is_not_shown_nothing_slides(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    pane = QWidget(window)
    slide = Slide(pane)
    slide.place(ROOM)
    slide.move(over=True, smoothly=True)
    assert pane.geometry() == ROOM
    assert not running(pane)
