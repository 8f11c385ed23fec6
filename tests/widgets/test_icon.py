import pytest
from PySide6.QtCore import QRectF, Qt

from timeline_app.widgets.icon import Icon, IconButton, icon_path


@pytest.mark.parametrize("icon", Icon)
def test_an_icon_stays_in_its_square(icon):
    square = QRectF(10, 20, 32, 32)
    drawn = icon_path(icon, square).boundingRect()
    assert square.contains(drawn.topLeft())
    assert square.contains(drawn.bottomRight())


@pytest.mark.gui
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_a_button(qtbot, key):
    button = IconButton(Icon.CROSS)
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.gui
def test_a_click_leaves_the_focus_where_it_was(qtbot):
    button = IconButton(Icon.DOTS)
    qtbot.addWidget(button)
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus
