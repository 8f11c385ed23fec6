import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.pictured import deliver, half_png, medium, picture
from timeline_app.render.picture_file import Fault
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.picture import Picture
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.plate import plate

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hung(qtbot, tmp_path):
    """Hangs a picture file in a column of this width."""
    wall = QWidget()
    qtbot.addWidget(wall)
    wall.resize(900, 900)
    loader = PictureLoader(wall)

    def hang(path, width=300):
        made = Picture(plate(path.parent, medium(path.name)), loader, Style(LIGHT), wall)
        made.resize(width, made.heightForWidth(width))
        wall.show()
        made.show()
        made.loader = loader
        return made

    yield hang
    loader.rest()


@pytest.mark.gui
def test_its_room_is_known_before_it_is_read(hung, tmp_path):
    made = hung(picture(tmp_path / "x.png", 600, 400))
    assert not made.complete
    assert made.size().toTuple() == (300, 200)
    made.loader.finish()
    deliver()
    assert made.complete
    assert made.size().toTuple() == (300, 200)
    seen = made.grab().toImage()
    assert seen.pixelColor(40, 100).red() > seen.pixelColor(260, 100).red()


@pytest.mark.gui
def test_a_tall_picture_is_bounded_and_a_small_one_stays_small(hung, tmp_path):
    tall = hung(picture(tmp_path / "tall.png", 300, 900))
    assert tall.height() < 500
    assert tall.room.width() * 3 == pytest.approx(tall.room.height(), abs=3)
    assert hung(picture(tmp_path / "small.png", 60, 40)).room.size().toTuple() == (60, 40)


@pytest.mark.gui
def test_it_is_pressed_by_hand_and_key_where_it_is_seen(hung, tmp_path, qtbot):
    made = hung(picture(tmp_path / "x.png", 60, 40))
    pressed = []
    made.clicked.connect(lambda: pressed.append(1))
    qtbot.mouseClick(made, LEFT, pos=QPoint(200, 20))
    assert pressed == []
    qtbot.mouseClick(made, LEFT, pos=QPoint(30, 20))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    assert len(pressed) == 3


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_broken_one_tells(hung, tmp_path):
    made = hung(half_png(tmp_path / "x.png"))
    told = []
    made.failed.connect(told.append)
    made.loader.finish()
    deliver()
    assert told == [Fault.BROKEN]
