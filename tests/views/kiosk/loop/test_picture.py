import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from tests.views.kiosk.loop.hall import LANDSCAPE, PORTRAIT, collection, shipped, styles
from timeline_app.views.kiosk.loop.picture import Picture
from timeline_app.views.kiosk.loop.playing import Phase
from timeline_app.views.kiosk.loop.wall import Wall

pytestmark = pytest.mark.gui


def picture_of(shown, size, motion=True):
    return Picture(Wall(shown, "", styles(size), size), 1.0, motion=motion)


def until(picture, phase):
    while picture.playing.phase is not phase:
        picture.playing.advance(0.1)


def paint(picture, image, seconds, rect=None):
    with QPainter(image) as painter:
        if rect is not None:
            painter.setClipRect(rect)
        picture.paint(painter, QRectF(rect or image.rect()), seconds)


def blank(size):
    return QImage(*size, QImage.Format.Format_RGB32)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_at_rest_only_what_ripples_has_to_be_painted_again(qapp, size):
    picture = picture_of(shipped(), size)
    until(picture, Phase.STAYS)
    part, whole = blank(size), blank(size)
    paint(picture, part, 100.0)
    assert picture.offset(100.0) == picture.offset(100.3)
    paint(picture, part, 100.3, picture.rippling(100.3))
    paint(picture, whole, 100.3)
    assert part == whole


def test_in_a_flight_there_are_no_words_but_the_invitation_stays(qapp):
    picture = picture_of(shipped(), PORTRAIT, motion=True)
    until(picture, Phase.FLIES)
    image = blank(PORTRAIT)
    paint(picture, image, 0.0)
    ground = picture.wall.styles["zh"].color("ground").rgb()
    head = picture.wall.places("zh").words.head
    assert all(
        image.pixel(x, y) == ground
        for x in range(0, PORTRAIT[0], 3)
        for y in range(int(head.y), int(head.bottom), 3)
    )
    place = picture.wall.places("zh").invitation
    assert image.pixel(round(place.x + place.w / 2), round(place.y)) != ground


def test_all_of_it_drifts_by_as_much(qapp):
    picture = picture_of(collection(), PORTRAIT, motion=False)
    until(picture, Phase.STAYS)
    one, other = blank(PORTRAIT), blank(PORTRAIT)
    paint(picture, one, 0.0)
    paint(picture, other, 60.0)
    moved = picture.offset(60.0) - picture.offset(0.0)
    assert not moved.isNull()
    assert other.copy(one.rect().translated(moved).intersected(one.rect())) == one.copy(
        one.rect().translated(-moved).intersected(one.rect())
    )
    assert picture.rippling(0.0).isEmpty()
