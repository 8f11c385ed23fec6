import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.audit.screens import EVENT
from tests.views.kiosk.received import Reception
from timeline_app.render.application import let_go

pytestmark = pytest.mark.gui
Key = Qt.Key


@pytest.fixture(scope="module")
def one(qapp):
    made = Reception(None)
    yield made
    let_go(made.window)


@pytest.fixture
def hall(one):
    one.begin()
    return one


def press(hall, *keys):
    for key in keys:
        QTest.keyClick(hall.window.focusWidget(), key)


@pytest.mark.slow
def test_keys_step_from_event_to_event(hall):
    press(hall, Key.Key_Home)
    first = hall.state.selected
    press(hall, Key.Key_Right, Key.Key_PageDown)
    assert hall.state.selected not in (first, None)
    press(hall, Key.Key_Left, Key.Key_PageUp)
    assert hall.state.selected == first
    press(hall, Key.Key_End, Key.Key_Right)
    assert hall.state.selected == "team-returns"


def test_keys_zoom_and_show_everything_again(hall):
    whole = hall.window.canvas.view
    press(hall, Key.Key_Plus)
    assert hall.window.canvas.view.seconds < whole.seconds
    press(hall, Key.Key_0)
    assert hall.window.canvas.view == whole


@pytest.mark.slow
def test_keys_open_the_article_scroll_it_and_go_back_step_by_step(hall):
    hall.host.open_event(EVENT)
    press(hall, Key.Key_Return)
    assert hall.state.reading is not None
    bar = hall.window.reader.frame.verticalScrollBar()
    top = bar.value()
    press(hall, Key.Key_Up)
    higher = bar.value()
    assert higher < top
    press(hall, Key.Key_Down)
    assert bar.value() > higher
    press(hall, Key.Key_Escape)
    assert (hall.state.reading, hall.state.selected) == (None, EVENT)
    press(hall, Key.Key_Escape)
    assert hall.state.selected is None


def test_escape_also_lets_go_of_what_was_chosen(hall):
    hall.host.open_index()
    press(hall, Key.Key_Escape)
    assert not hall.window.index.isVisible()
    hall.host.search("武汉")
    press(hall, Key.Key_Escape)
    assert hall.state.matches is None


def test_other_keys_do_nothing(hall):
    before = hall.host.snapshot()
    press(hall, Key.Key_F5, Key.Key_A, Key.Key_Delete, Key.Key_Menu)
    QTest.keyClick(hall.window.focusWidget(), Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert hall.host.snapshot() == before
