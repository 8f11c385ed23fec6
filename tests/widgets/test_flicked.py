import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from timeline_app.widgets.flicked import Flicked

pytestmark = pytest.mark.gui
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


class Pane(Flicked, QScrollArea):
    pass


def hand(pane, kind, y, held=LEFT):
    view, at = pane.viewport(), QPointF(50, y)
    button = NONE if kind is QEvent.Type.MouseMove else LEFT
    event = QMouseEvent(
        kind, at, view.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view, event)


def test_what_is_dragged_keeps_to_the_hand(qtbot):
    pane, body = Pane(), QWidget()
    qtbot.addWidget(pane)
    body.resize(200, 2000)
    pane.setWidget(body)
    pane.take_fingers()
    pane.resize(220, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    hand(pane, QEvent.Type.MouseButtonPress, 250)
    for y in (220, 180, 150):
        hand(pane, QEvent.Type.MouseMove, y)
    moved = pane.verticalScrollBar().value()
    hand(pane, QEvent.Type.MouseMove, 20, held=NONE)
    assert pane.verticalScrollBar().value() == moved > 0
    hand(pane, QEvent.Type.MouseButtonRelease, 150, held=NONE)
    pane.flick.catch()
    assert not pane.flick.gliding
