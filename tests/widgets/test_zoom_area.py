import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.pictured import deliver, picture
from timeline_app.render.picture_file import described
from timeline_app.widgets.zoom_area import ZoomArea

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def area(qtbot, tmp_path):
    wall = QWidget()
    qtbot.addWidget(wall)
    made = ZoomArea(wall)
    wall.resize(400, 300)
    made.resize(400, 300)
    wall.show()
    made.show_file(described(picture(tmp_path / "x.png", 1200, 600)))
    yield made
    made.rest()


def wheel(area, at, notches):
    event = QWheelEvent(
        QPointF(*at),
        QPointF(area.mapToGlobal(QPoint(*at))),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area, event)


def shares(area, at):
    room = area.room
    return (at[0] - room.x()) / room.width(), (at[1] - room.y()) / room.height()


@pytest.mark.gui
def test_it_begins_whole_and_in_the_middle(area):
    assert area.room.getRect() == (0, 50, 400, 200)


@pytest.mark.gui
def test_the_wheel_zooms_at_the_pointer(area):
    wheel(area, (200, 150), 4)
    before = shares(area, (250, 170))
    wheel(area, (250, 170), 2)
    assert shares(area, (250, 170)) == pytest.approx(before)


@pytest.mark.gui
def test_the_zoom_has_its_ends(area):
    wheel(area, (10, 60), 60)
    assert area.magnification == area.most
    wheel(area, (10, 60), -80)
    assert area.magnification == 1.0
    assert area.room.getRect() == (0, 50, 400, 200)


@pytest.mark.gui
def test_a_drag_moves_it_but_not_past_its_edges(area):
    area.zoom(4)
    left = area.room.x()
    QTest.mousePress(area, LEFT, PLAIN, QPoint(100, 100))
    QTest.mouseMove(area, QPoint(130, 100))
    assert area.room.x() == pytest.approx(left + 30)
    QTest.mouseMove(area, QPoint(9000, 100))
    assert area.room.x() == pytest.approx(0)
    QTest.mouseRelease(area, LEFT, PLAIN, QPoint(130, 100))
    QTest.mouseMove(area, QPoint(50, 100))
    assert area.room.x() == pytest.approx(0)


@pytest.mark.gui
def test_a_double_click_goes_near_and_back(area):
    for near in (True, False):
        QTest.mouseDClick(area, LEFT, PLAIN, QPoint(100, 100))
        assert (area.magnification > 1) is near


@pytest.mark.gui
def test_no_more_pixels_are_read_than_are_seen(area):
    sizes = []
    area._loader.arrived.connect(lambda arrival: sizes.append(arrival.image.size()))
    for factor in (1, 1.6, 1.2, 9):
        area.zoom(factor)
        area.finish()
        deliver()
    assert sizes == [QSize(400, 200), QSize(800, 400), QSize(1200, 600)]
