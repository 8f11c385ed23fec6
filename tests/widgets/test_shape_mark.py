import pytest
from PySide6.QtGui import QColor

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, Shape
from timeline_app.widgets.shape_mark import ShapeMark


@pytest.mark.parametrize("shape", list(Shape))
def test_it_shows_its_colour_and_is_not_cut(qtbot, shape):
    mark = ShapeMark(Look(QColor("#ff0000"), shape), Style(LIGHT), 30)
    qtbot.addWidget(mark)
    mark.resize(mark.sizeHint())
    image = mark.grab().toImage()
    assert image.pixelColor(image.rect().center()) == QColor("#ff0000")
    edge = [(x, y) for x in range(image.width()) for y in (0, image.height() - 1)]
    assert all(image.pixelColor(x, y) != QColor("#ff0000") for x, y in edge)
