import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from tests.touching import Clock, Screen
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets import flick as module
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.scroll import Scroll

pytestmark = pytest.mark.gui
TEXT = "许昌市支援武汉医疗队的41名医护人员出征。" * 6


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch, module)


@pytest.fixture
def scroll(qtbot):
    """Words with buttons among them, as the panes have them."""
    window = QWidget()
    qtbot.addWidget(window)
    made = Scroll(Style(LIGHT), window)
    box = QVBoxLayout(window)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(made)
    window.resize(400, 300)
    column = Column(Style(LIGHT), "zh")
    for number in range(20):
        button = Button(Kind.FLAT, Style(LIGHT))
        button.say(f"第{number}段原文", "zh")
        button.clicked.connect(lambda _=None, made=made, n=number: made.setProperty("pressed", n))
        column.put(button)
        column.say(Face(18), TEXT)
    made.show_content(column)
    window.show()
    QApplication.processEvents()
    yield made
    del window  # kept until now: the scroll goes with it


@pytest.fixture
def screen(scroll, clock):
    made = Screen(scroll.viewport(), clock)
    yield made
    made.lift()


def top(scroll):
    return scroll.verticalScrollBar().value()


def on_button(scroll):
    """The place of a button that is in view."""
    button = next(each for each in scroll.findChildren(Button) if scroll.shows(each))
    return button.mapTo(scroll.viewport(), button.rect().center()).toTuple()


def throw(screen):
    screen.swipe((350, 250), (350, 130))
    screen.put(up=(0,))


def test_text_keeps_to_the_finger(scroll, screen):
    screen.swipe((350, 250), (350, 130))
    assert top(scroll) == 100  # the first move only takes hold
    assert not scroll.flick.gliding


def test_a_throw_goes_on_and_comes_to_rest(qtbot, scroll, screen, clock):
    throw(screen)
    thrown = top(scroll)
    assert scroll.flick.gliding
    clock.now += 0.1
    qtbot.waitUntil(lambda: top(scroll) > thrown + 20)
    clock.now += 60
    qtbot.waitUntil(lambda: not scroll.flick.gliding)


def test_a_touch_stops_it_and_presses_nothing(qtbot, scroll, screen, clock):
    throw(screen)
    clock.now += 0.1
    qtbot.waitUntil(lambda: top(scroll) > 120)
    stopped = top(scroll)
    screen.tap(on_button(scroll))
    assert (top(scroll), scroll.flick.gliding) == (stopped, False)
    assert scroll.property("pressed") is None
    screen.tap(on_button(scroll))
    assert scroll.property("pressed") is not None


def test_a_finger_that_caught_it_scrolls_on(scroll, screen):
    throw(screen)
    before = top(scroll)
    screen.swipe(on_button(scroll), (350, 10))
    assert top(scroll) > before
    screen.lift()
    assert scroll.property("pressed") is None


def test_a_scroll_that_begins_and_ends_on_buttons_presses_none(scroll, screen):
    at = on_button(scroll)
    scroll.verticalScrollBar().setValue(100)
    at = on_button(scroll)
    screen.swipe(at, (at[0], at[1] - 60))
    screen.lift()
    assert top(scroll) > 100
    assert scroll.property("pressed") is None
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def test_a_finger_that_rests_before_it_is_lifted_throws_nothing(scroll, screen):
    screen.swipe((350, 250), (350, 130))
    screen.put(up=(0,), after=1.0)
    assert not scroll.flick.gliding


def test_without_inertia_text_stays_where_the_finger_left_it(scroll, screen):
    scroll.flick.inertia = False
    throw(screen)
    assert not scroll.flick.gliding


def test_whoever_scrolls_meanwhile_is_not_pulled_back(qtbot, scroll, screen, clock):
    throw(screen)
    scroll.verticalScrollBar().setValue(700)
    clock.now += 0.1
    qtbot.waitUntil(lambda: not scroll.flick.gliding)
    assert top(scroll) == 700


def test_the_end_stops_it(qtbot, scroll, screen, clock):
    bar = scroll.verticalScrollBar()
    bar.setValue(bar.maximum() - 110)
    throw(screen)
    clock.now += 0.2
    qtbot.waitUntil(lambda: not scroll.flick.gliding)
    assert bar.value() == bar.maximum()
