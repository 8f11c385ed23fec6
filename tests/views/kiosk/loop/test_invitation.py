import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.render.test_theme import contrast
from tests.views.kiosk.loop.hall import BOTH, LANDSCAPE, LAPTOP, PORTRAIT, WALL, event, styles
from timeline_app.views.kiosk.loop.invitation import DAY, MOMENT, Invitation, invitation
from timeline_app.views.kiosk.loop.places import places
from timeline_app.views.kiosk.themes import HALL_DARK, HALL_LIGHT

pytestmark = pytest.mark.gui


@pytest.mark.slow
@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE, LAPTOP, WALL])
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("lang", BOTH)
@pytest.mark.parametrize("words", [DAY, MOMENT])
def test_the_words_fit_into_the_plate(qapp, size, percent, lang, words):
    style = styles(size, percent)[lang]
    place = places(*size, style).invitation
    typeset = Invitation(words.best(lang), place, style).typeset
    assert typeset.height <= place.h
    assert typeset.widest <= typeset.width < place.w
    assert typeset.font.pixelSize() >= int(style.least)


def test_a_day_is_called_a_day_and_all_else_a_moment():
    assert invitation(event("e", "2020-03-19"), "zh") == "触摸屏幕，走进这一天"
    assert invitation(event("e", "2020-03-19"), "en") == "Touch to step into this day"
    for date in ("2020-03", "2020", "2020-03-19/2020-03-20", "2020-01-30/.."):
        assert "moment" in invitation(event("e", date), "en")


@pytest.mark.slow
@pytest.mark.parametrize("theme", [HALL_LIGHT, HALL_DARK])
def test_the_rings_move_and_the_words_over_them_stay_readable(qapp, theme):
    style = styles(PORTRAIT, theme=theme)["en"]
    place = places(*PORTRAIT, style).invitation
    plate, pictures, colors = Invitation(DAY["en"], place, style), set(), set()
    for step in range(12):
        image = QImage(*PORTRAIT, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.ground))
        with QPainter(image) as painter:
            plate.paint(painter, step * 0.45, rings=True)
        pictures.add(image.bits().tobytes())
        y = round(place.y + place.h * 0.08)  # above the words, within the border
        colors |= {
            image.pixel(x, y) for x in range(round(place.x + place.h), round(place.right) - 20)
        }
    assert len(pictures) == 12
    assert len(colors) > 5
    worst = min(contrast(QColor(theme.ink), QColor.fromRgb(color)) for color in colors)
    assert worst >= 7
