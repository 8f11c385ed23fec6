import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from timeline_app.widgets.accessible import announce, offer_interfaces

pytestmark = pytest.mark.gui


class Told(QWidget):
    def accessible(self):
        return QAccessibleWidget(self, QAccessible.Role.Clock)


@pytest.fixture(autouse=True)
def _offered():
    offer_interfaces()


def test_a_widget_says_what_it_is(qtbot):
    widget = Told()
    qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(widget).role() is QAccessible.Role.Clock


def test_others_are_what_qt_says(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(widget).role() is QAccessible.Role.Client


@pytest.mark.parametrize("text", ["", "something"])
def test_nobody_listening_nothing_is_said(qtbot, text):
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, text)
