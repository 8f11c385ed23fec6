import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from timeline_app.widgets.body_scroll import BodyScroll

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("reason", "ringed"),
    [
        (Qt.FocusReason.TabFocusReason, True),
        (Qt.FocusReason.BacktabFocusReason, True),
        (Qt.FocusReason.OtherFocusReason, False),
        (Qt.FocusReason.MouseFocusReason, False),
    ],
)
def test_it_asks_for_a_ring_when_tab_comes_by(qtbot, reason, ringed):
    window = QWidget()
    qtbot.addWidget(window)
    scroll = BodyScroll(QWidget(), window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    scroll.clearFocus()
    with qtbot.waitSignal(scroll.ring_changed):
        scroll.setFocus(reason)
    assert scroll.ringed is ringed
    scroll.clearFocus()
    assert not scroll.ringed
