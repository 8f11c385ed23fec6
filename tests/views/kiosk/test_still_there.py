from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.render.test_theme import contrast
from tests.widgets.shown import cut_texts, texts
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.still_there import StillThere
from timeline_app.views.kiosk.themes import HALL_DARK, HALL_LIGHT
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui

BOTH = ("zh", "en")


def asked(qtbot, size=(1920, 1080), dpi=92, percent=100, languages=BOTH, theme=HALL_LIGHT):
    window = QWidget()
    window.resize(*size)
    qtbot.addWidget(window)
    question = StillThere(window, languages, dpi)
    question.restyle(kiosk_style(theme, size, dpi, languages[0], percent))
    window.show()
    question.ask(20)
    question.held = window  # else it would be gone with all in it
    return question


def test_it_asks_in_both_languages_with_the_seconds_left(qtbot):
    question = asked(qtbot)
    assert texts(question)[:2] == ["您还在吗？", "Still there?"]
    assert question.go_on.words == "继续 · Continue"
    assert question.accessibleName() == "您还在吗？ Still there?"
    pictures = set()
    for left in (20, 13, 1, 0):
        question.ask(left)
        assert question.countdown.left == left
        pictures.add(question.countdown.grab().toImage().bits().tobytes())
    assert len(pictures) == 4


def test_one_language_alone(qtbot):
    question = asked(qtbot, languages=("en",))
    assert texts(question)[0] == "Still there?"
    assert question.go_on.words == "Continue"


@pytest.mark.parametrize("how", ["button", "enter", "escape"])
def test_the_visitor_stays_and_may_be_asked_again(qtbot, how):
    question = asked(qtbot)
    for _ in range(11):
        with qtbot.waitSignal(question.stayed):
            if how == "button":
                qtbot.mouseClick(question.go_on, Qt.MouseButton.LeftButton)
            else:
                key = Qt.Key.Key_Escape if how == "escape" else Qt.Key.Key_Return
                qtbot.keyClick(question.go_on, key)
        assert not question.isVisible()
        question.ask(20)
        assert question.isVisible()
        assert question.go_on.hasFocus() or not question.isActiveWindow()


def test_asked_anew_the_ring_is_full_again(qtbot):
    question = asked(qtbot)
    question.ask(3)
    question.dismiss()
    question.ask(20)
    full = question.countdown.grab().toImage()
    question.dismiss()
    question.ask(20)
    assert question.countdown.grab().toImage() == full


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1366, 768), (3840, 2160)])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("theme", [HALL_LIGHT, HALL_DARK])
def test_everything_has_room_and_is_large_and_plain(qtbot, size, percent, theme):
    dpi = 69 if size[1] > size[0] else 92
    question = asked(qtbot, size, dpi, percent, theme=theme)
    assert cut_texts(question) == []
    assert question.go_on.height() >= 20 * dpi / 25.4
    parts = [each for each in question.children() if isinstance(each, QWidget)]
    shown = [each for each in parts if each.isVisible()]
    assert all(question._card.contains(each.geometry()) for each in shown)
    assert question.rect().contains(question._card)
    assert not any(a.geometry().intersects(b.geometry()) for a, b in combinations(shown, 2))
    for text in question.findChildren(TextBlock):
        assert text.face.font(question._style, "zh").pixelSize() >= round(question._style.least)
    assert contrast(question._style.color("ink"), question._style.color("ground")) >= 7
    assert contrast(question._style.color("on_accent"), question._style.color("accent")) >= 7
    if size[1] > size[0]:  # low, within everybody's reach
        assert question.go_on.y() > question.height() * 0.8


def test_it_grows_with_its_window(qtbot):
    question = asked(qtbot)
    question.held.resize(1280, 720)
    assert question.size() == question.held.size()
    assert question.rect().contains(question._card)
