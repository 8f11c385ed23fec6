import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from timeline_app.widgets.tab_stops import go_on, tab_stops

pytestmark = pytest.mark.gui


def button(parent, x, y):
    made = QPushButton("x", parent)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setGeometry(x, y, 40, 30)
    return made


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    return made


def test_reading_order_whatever_was_made_first(qtbot, window):
    last, second, first = button(window, 0, 100), button(window, 60, 4), button(window, 0, 0)
    hidden, off = button(window, 0, 60), button(window, 100, 60)
    with qtbot.waitExposed(window):
        window.show()
    hidden.hide()
    off.setEnabled(False)
    assert tab_stops((window,)) == [first, second, last]


def test_it_goes_round_both_ways_and_into_sight(qtbot, window):
    area, body = QScrollArea(window), QWidget()
    QVBoxLayout(window).addWidget(area)
    body.resize(200, 2000)
    area.setWidget(body)
    stops = [button(body, 0, 0), button(body, 0, 1900)]
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    stops[0].setFocus()
    go_on(stops, forward=True)
    assert QApplication.focusWidget() is stops[1]
    assert stops[1].visibleRegion().boundingRect().height() == stops[1].height()
    go_on(stops, forward=True)
    assert QApplication.focusWidget() is stops[0]
    go_on(stops, forward=False)
    assert QApplication.focusWidget() is stops[1]


def test_without_stops_nothing_moves():
    assert not go_on([], forward=True)


def test_what_scrolls_is_one_block_however_far_it_is_scrolled(qtbot, window):
    area, body, foot = QScrollArea(window), QWidget(), button(window, 0, 160)
    area.setGeometry(0, 0, 200, 100)
    body.resize(180, 2000)
    area.setWidget(body)
    inside = [button(body, 0, y) for y in (0, 90, 300, 1900)]
    window.show()
    assert tab_stops((window,)) == [area, *inside, foot]
    area.verticalScrollBar().setValue(1000)
    assert tab_stops((window,)) == [area, *inside, foot]
