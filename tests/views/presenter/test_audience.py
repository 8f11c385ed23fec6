"""The audience's window: large letters in everything, flights that end where they should."""

import pytest
from PySide6.QtGui import QFontMetricsF

from tests.views.presenter.halls import LAPTOP
from timeline_app.layout.metrics import Role
from timeline_app.presenting.action import Action
from timeline_app.presenting.screens import Screen
from timeline_app.widgets.button import Button
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui
HALLS = [
    pytest.param((1920, 1080), marks=pytest.mark.slow),
    (1024, 768),
    pytest.param((800, 600), marks=pytest.mark.slow),
]


@pytest.mark.parametrize("size", HALLS)
def test_the_timeline_and_the_question_are_read_from_the_last_row(hall, size):
    show = hall(screens=(Screen("beamer", 0, 0, *size),))
    show.presenter.do(Action.WANDER)
    show.presenter.do(Action.ASK)
    show.settle()
    fonts = show.audience.panorama._painting._fonts
    assert min(fonts[role].pixelSize() for role in Role) * 30 >= size[1]
    question = show.audience.question
    letters = [each._font.pixelSize() for each in question.findChildren(TextBlock)]
    buttons = [each for each in question.findChildren(Button) if each.isVisible()]
    letters += [each._letters().pixelSize() for each in buttons]
    assert min(letters) * 30 >= size[1]
    assert show.audience.rect().contains(question.geometry())
    for block in question.findChildren(TextBlock):
        assert QFontMetricsF(block._font).horizontalAdvance(block.words) <= block.width() + 1


def test_the_thread_flies_from_stop_to_stop(hall):
    show = hall(motion=True)
    hall_ = show.audience.hall
    show.presenter.jump(8)
    thread = show.audience.thread_view
    assert thread.moving
    assert thread.view != hall_.view(8)
    thread.arrive()
    assert thread.view == hall_.view(8)
    assert not thread.moving


def test_without_motion_the_thread_is_there_at_once(hall):
    show = hall(motion=False)
    show.presenter.jump(8)
    assert not show.audience.thread_view.moving
    assert show.audience.thread_view.view == show.audience.hall.view(8)


def test_a_screen_that_goes_in_a_flight_comes_back_to_its_end(hall):
    show = hall(motion=True)
    show.presenter.jump(8)
    show.screens.become(LAPTOP)
    show.screens.become(LAPTOP, Screen("projector", 1280, 0, 1024, 768))
    show.audience.arrive()
    assert show.audience.thread_view.view == show.audience.hall.view(8)


def test_it_is_named_by_its_stop(hall):
    show = hall(at=2)
    assert show.audience.windowTitle() == "九个日子 · 3/9"
