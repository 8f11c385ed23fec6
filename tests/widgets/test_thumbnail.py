import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from tests.pictured import deliver, half_png, picture
from timeline_app.render.picture_file import described
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import Icon
from timeline_app.widgets.picture_loader import PictureLoader
from timeline_app.widgets.thumbnail import Thumbnail

pytestmark = pytest.mark.gui


@pytest.fixture
def thumbnail(qtbot):
    owner = QObject()
    loader = PictureLoader(owner)
    made = Thumbnail(loader)
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT))
    vars(qtbot)["owner"] = owner
    made.loader = loader
    yield made
    loader.rest()


def color(thumbnail, x):
    return thumbnail.grab().toImage().pixelColor(x, thumbnail.height() // 2).name()


def finish(thumbnail):
    thumbnail.loader.finish()
    deliver()


def test_a_picture_is_read_small_and_shown_in_its_proportions(thumbnail, tmp_path):
    file = described(picture(tmp_path / "a.png", 400, 100))
    thumbnail.show_picture(file, Icon.CROSS)
    finish(thumbnail)
    assert color(thumbnail, 20) == "#b0362b"
    assert color(thumbnail, 80) == "#2a6b5f"
    assert thumbnail.grab().toImage().pixelColor(20, 10) == QColor(LIGHT.band)


def test_a_damaged_picture_and_no_picture_show_a_sign(thumbnail, tmp_path):
    thumbnail.show_picture(described(half_png(tmp_path / "a.png")), Icon.CROSS)
    finish(thumbnail)
    cross = thumbnail.grab().toImage()
    thumbnail.show_picture(None, Icon.CROSS)
    assert thumbnail.grab().toImage() == cross
    thumbnail.show_picture(None, Icon.SOUND)
    assert thumbnail.grab().toImage() != cross
