import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import delete

from timeline_app.widgets.cover import Cover


@pytest.mark.gui
def test_it_takes_the_focus_and_gives_it_back(qtbot):
    stage = QWidget()
    qtbot.addWidget(stage)
    below = QLineEdit(stage)
    stage.show()
    stage.activateWindow()
    below.setFocus()
    qtbot.waitUntil(below.hasFocus)
    cover = Cover(stage)
    cover.appear()
    assert cover.geometry() == stage.rect()
    assert not below.hasFocus()
    with qtbot.waitSignal(cover.closed):
        qtbot.keyClick(cover, Qt.Key.Key_Escape)
    assert below.hasFocus()


@pytest.mark.gui
@pytest.mark.parametrize("gone", [False, True])
def test_keys_work_after_it_opened_in_a_window_behind(qtbot, gone):
    stage, front = QWidget(), QWidget()
    below = QLineEdit(stage)
    pressed = QShortcut(QKeySequence("Ctrl+N"), stage)
    below.setFocus()
    for window in (stage, front):
        qtbot.addWidget(window)
        window.show()
    front.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is front)
    cover = Cover(stage)
    cover.appear()
    if gone:
        delete(below)
    stage.activateWindow()
    qtbot.waitUntil(cover.hasFocus)
    cover.dismiss()
    focused = QApplication.focusWidget()
    assert focused is (stage if gone else below)
    with qtbot.waitSignal(pressed.activated):
        qtbot.keyClick(focused, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
