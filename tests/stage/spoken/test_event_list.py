import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from tests.views.explore.staged import Stage

pytestmark = pytest.mark.gui


@pytest.fixture
def stage(qtbot):
    return Stage(qtbot).without_motion()


@pytest.fixture
def found(stage):
    """As Qt gives it to whoever asks."""
    return QAccessible.queryAccessibleInterface(stage.canvas.focusProxy())


def test_it_lists_all_events(stage, found):
    assert found.role() is QAccessible.Role.List
    assert found.childCount() == 9
    items = [found.child(place) for place in range(9)]
    assert [found.indexOfChild(item) for item in items] == list(range(9))
    assert {item.parent() for item in items} == {found}
    assert found.child(9) is found.child(-1) is None


def test_a_place_is_one_object_whatever_stands_there(stage, found):
    first = [found.child(place) for place in range(9)]
    stage.window.header.category_toggled.emit("people")
    stage.director.switch_language()
    assert found.childCount() < 9
    assert [found.child(place) for place in range(found.childCount())] == first[
        : found.childCount()
    ]
    assert not first[8].isValid()
    assert first[8].state().invalid
    assert first[8].rect().isEmpty()


def test_what_stands_at_a_pixel_is_found(found):
    for place in range(9):
        item = found.child(place)
        middle = item.rect().center()
        assert found.childAt(middle.x(), middle.y()) is item
    assert found.childAt(-500, -500) is None


@pytest.mark.slow
def test_the_selected_event_has_the_focus(stage, found, qtbot):
    stage.director.end(1)
    qtbot.waitUntil(stage.window.isActiveWindow)
    assert found.focusChild() is found.child(8)
    assert found.child(8).state().focused
    assert not found.child(7).state().focused


class Unheeded:
    """Closes no window at the end of the test."""

    def addWidget(self, widget):  # noqa: N802
        pass


def test_items_outlive_their_window(qtbot):
    window = Stage(Unheeded()).window
    found = QAccessible.queryAccessibleInterface(window.canvas.focusProxy())
    item = found.child(0)
    assert item.isValid()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not item.isValid()
    assert item.parent() is None
    assert item.text(QAccessible.Text.Name) == ""
