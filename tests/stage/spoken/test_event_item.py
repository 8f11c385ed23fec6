import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from timeline_app.stage.spoken.event_item import READ, SELECT, EventItem

pytestmark = pytest.mark.gui


class Made:
    """One event in a list."""

    lang = "en"

    def __init__(self):
        self.asked = []

    def holds(self, place):
        return place == 0

    def words(self, place, kind):
        return f"{kind.name} of {place}"

    def rect_of(self, place):
        return QRect(1, 2, 3, 4)

    def is_selected(self, place):
        return True

    def actions(self, place):
        return (SELECT,)

    def act(self, place, action):
        self.asked.append((place, action))


@pytest.fixture
def made(qtbot):
    widget = QWidget()
    listed = Made()
    listed.widget = widget  # kept as long as the test runs
    listed.above = QAccessibleWidget(widget, QAccessible.Role.List)
    return listed


def actions_of(item):
    return item.interface_cast(QAccessible.InterfaceType.ActionInterface)


def test_it_tells_of_its_event(made):
    item = EventItem(made.above, made, 0)
    assert item.role() is QAccessible.Role.ListItem
    assert item.text(QAccessible.Text.Name) == "Name of 0"
    assert item.rect() == QRect(1, 2, 3, 4)
    assert item.state().selected
    assert item.state().focusable
    assert item.childCount() == 0


def test_its_actions_are_named_in_both_languages(made):
    actions = actions_of(EventItem(made.above, made, 0))
    assert actions.actionNames() == [SELECT]
    named = {}
    for made.lang in ("zh", "en"):
        named[made.lang] = [actions.localizedActionDescription(each) for each in (SELECT, READ)]
    assert named == {"zh": ["选中", "在文章中阅读"], "en": ["Select", "Open passage"]}


def test_only_what_it_offers_is_done(made):
    actions = actions_of(EventItem(made.above, made, 0))
    for name in (READ, "anything", SELECT):
        actions.doAction(name)
    assert made.asked == [(0, SELECT)]


def test_an_empty_place_says_nothing(made):
    item = EventItem(made.above, made, 1)
    assert not item.isValid()
    assert item.text(QAccessible.Text.Name) == ""
    assert actions_of(item).actionNames() == []


def test_what_it_is_not_is_no_address(made):
    item = EventItem(made.above, made, 0)
    assert item.textInterface() is None
    assert item.valueInterface() is None


def test_when_its_list_is_gone_it_is_nothing(made):
    item = EventItem(made.above, made, 0)
    made.widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not item.isValid()
    assert item.parent() is item.window() is None
    assert item.state().invalid
