import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.views.kiosk.loop.hall import PORTRAIT, shipped, styles
from timeline_app.views.kiosk.loop.scenes import Scene
from timeline_app.views.kiosk.loop.sheets import Sheets
from timeline_app.views.kiosk.loop.wall import Wall

pytestmark = pytest.mark.gui


@pytest.fixture
def wall(qapp):
    return Wall(shipped(), "", styles(PORTRAIT), PORTRAIT)


def scene(wall, number, lang="zh"):
    stop = wall.stops[number]
    return Scene(stop, lang, wall.pages(stop, lang)[0], 8.0)


def painted(paint, scale=1):
    width, height = PORTRAIT
    image = QImage(width * scale, height * scale, QImage.Format.Format_RGB32)
    image.fill(QColor("#15171B"))
    image.setDevicePixelRatio(scale)
    with QPainter(image) as painter:
        paint(painter)
    return image


def test_what_is_copied_equals_what_was_painted(wall):
    shown = scene(wall, 3)
    sheets = Sheets(wall, 1.0)
    fresh = painted(lambda painter: shown.poster.paint(painter, wall.look(shown)))
    assert painted(lambda painter: sheets.paint_words(painter, shown)) == fresh
    assert painted(lambda painter: sheets.paint_words(painter, shown)) == fresh


def test_nothing_grows(wall):
    sheets, image = Sheets(wall, 1.0), QImage(*PORTRAIT, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        for number in range(4):
            shown = scene(wall, number)
            for right in (-3, 0, 5):
                sheets.paint_thread(painter, shown, right)
    assert len(sheets._threads) <= 3


def test_on_a_fine_screen_pictures_are_fine_too(wall):
    shown, sheets = scene(wall, 0), Sheets(wall, 2.0)
    painted(lambda painter: sheets.paint_words(painter, shown), scale=2)
    sheet, room = sheets._words[1], sheets.words_rect(shown)
    assert (sheet.width(), sheet.height()) == (2 * room.width(), 2 * room.height())
    assert sheet.deviceIndependentSize() == room.size()


def test_time_moves_with_the_drift_and_the_edges_stay(wall):
    shown, sheets = scene(wall, 3), Sheets(wall, 1.0)
    place = wall.places("zh").thread
    still, moved = (
        painted(lambda painter, r=right: sheets.paint_thread(painter, shown, r)) for right in (0, 7)
    )
    axis = round(place.y) + wall.thread(shown.stop, "zh")._plan.rows.axis
    assert still != moved
    for x in (0, 3, PORTRAIT[0] - 1):
        assert moved.pixel(x, axis) == still.pixel(x, axis)
