"""A picture that is copied is as one that is drawn, and stands on whole pixels."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QPainter

from tests.render.painted import LIGHT, NOTHING, drawn, painter_of, plan_of, sheet, style_of
from timeline_app.layout.metrics import Rect
from timeline_app.render.stamps import Stamps
from timeline_app.render.svg import svg

pytestmark = pytest.mark.gui
RED = QColor("#ff0000")


def square(painter):
    painter.fillRect(0, 0, 10, 10, RED)


def copied(stamps, rect):
    def draw(painter):
        stamps.begin(painter)
        stamps.stamp(painter, "square", rect, square)

    return drawn(draw, (60, 40), "#ffffff")


@pytest.mark.parametrize("x", [12.0, 12.4, 11.6])
def test_a_copy_stands_on_whole_pixels(qapp, x):
    whole = drawn(lambda painter: painter.fillRect(12, 9, 10, 10, RED), (60, 40), "#ffffff")
    assert copied(Stamps(), Rect(x, 9.2, 10, 10)) == whole


def test_it_is_drawn_once(qapp):
    stamps, times = Stamps(), []
    assert stamps.make("square", Rect(0, 0, 10, 10), lambda painter: times.append(square(painter)))
    assert not stamps.make("square", Rect(5, 5, 10, 10), times.append)
    copied(stamps, Rect(20, 20, 10, 10))
    assert len(times) == 1


def test_a_scene_copied_is_the_same_whenever_it_is_painted(qapp):
    style = style_of()
    plan = plan_of(style)
    fresh, used = (replace(painter_of(style), stamps=Stamps()) for _ in range(2))
    here, there = (plan.scene(plan.fit().zoomed(factor, 300)) for factor in (2.6, 1.7))
    list(used.steps(there.events))

    def picture(painter, scene):
        image = sheet(ground=LIGHT.ground)
        with QPainter(image) as qt:
            painter.paint(qt, scene, NOTHING)
        return image

    for scene in (there, here, there):
        last = picture(used, scene)
    assert last == picture(fresh, there)


def test_in_an_svg_words_stay_words(qapp):
    style = style_of()
    painter, plan = replace(painter_of(style), stamps=Stamps()), plan_of(style)
    scene = plan.scene(plan.fit())
    text = svg(600, 400, "", lambda qt: painter.paint(qt, scene, NOTHING))
    labels = [shown for shown in scene.events if shown.label is not None]
    assert labels
    assert text.count("<text") > len(labels)
    assert "<image" not in text
