import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

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
