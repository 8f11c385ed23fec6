import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.icon import IconButton
from timeline_app.widgets.overlay import Overlay


@pytest.fixture
def stage(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.below = QLineEdit(made)
    made.show()
    made.below.setFocus()
    return made


def opened(stage, tall=200, **how):
    card = Overlay(stage, 400, **how)
    column = QVBoxLayout(card.body)
    for _ in range(2):
        column.addWidget(QLineEdit())
    column.addSpacing(tall)
    card.restyle(Style(LIGHT))
    card.set_title("T", "Close", "en")
    card.appear()
    return card


@pytest.mark.gui
def test_it_covers_its_parent_and_follows_its_size(stage):
    card = opened(stage)
    stage.resize(600, 500)
    assert card.geometry() == stage.rect()
    assert card.rect().contains(card.card)


@pytest.mark.gui
def test_a_card_is_never_larger_than_the_window(stage):
    card = opened(stage, tall=3000)
    assert card.rect().contains(card.card)


@pytest.mark.gui
@pytest.mark.parametrize("tall", range(420, 480, 20))
def test_a_body_that_scrolls_no_longer_has_the_whole_width_at_once(stage, tall):
    card = opened(stage, tall)
    QVBoxLayout(card.foot).addSpacing(60)
    card.foot.show()
    card.refit()
    QApplication.processEvents()
    card.foot.hide()
    card.refit()
    assert not card.findChild(QScrollArea).verticalScrollBar().isVisible()
    assert card.body.parentWidget().width() == card.body.width()


@pytest.mark.gui
def test_esc_the_cross_and_a_click_outside_close_it(stage, qtbot):
    card = opened(stage)
    for close in (
        lambda: qtbot.keyClick(card, Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(card.findChild(IconButton), Qt.MouseButton.LeftButton),
        lambda: qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
    ):
        card.appear()
        with qtbot.waitSignal(card.closed):
            close()
        assert card.isHidden()


@pytest.mark.gui
def test_a_click_inside_does_not(stage, qtbot):
    card = opened(stage)
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.card.topLeft() + QPoint(9, 9))
    assert card.isVisible()


@pytest.mark.gui
def test_the_focus_comes_back(stage, qtbot):
    card = opened(stage)
    assert not stage.below.hasFocus()
    card.dismiss()
    assert stage.below.hasFocus()


@pytest.mark.gui
def test_tab_stays_within(stage, qtbot):
    card = opened(stage)
    seen = set()
    for _ in range(12):
        qtbot.keyClick(stage.window().focusWidget(), Qt.Key.Key_Tab)
        assert card.isAncestorOf(stage.window().focusWidget())
        seen.add(stage.window().focusWidget())
    assert {*card.body.findChildren(QLineEdit), card.findChild(IconButton)} <= seen


@pytest.mark.gui
def test_the_stage_below_hears_no_keys_but_the_one_that_quits(stage, qtbot):
    heard = []
    for text in ("Right", "0", "Ctrl+N", "Escape", "Ctrl+Q"):
        shortcut = QShortcut(QKeySequence(text), stage)
        shortcut.setObjectName(text)
        shortcut.activated.connect(lambda text=text: heard.append(text))
    card = opened(stage)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_0):
        qtbot.keyClick(card, key)
    for key in (Qt.Key.Key_N, Qt.Key.Key_Q):
        qtbot.keyClick(card, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert heard == ["Ctrl+Q"]
