import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.widgets.shown import cut_texts, settle, texts
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.action_card import ActionCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.field import Line, Named

pytestmark = pytest.mark.gui
DO = Localized({"zh": "做", "en": "Do it"})
CONTROL = Qt.KeyboardModifier.ControlModifier


class Card(ActionCard):
    risky = False

    @property
    def at_risk(self):
        return self.risky


@pytest.fixture
def card(qtbot):
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(900, 600)
    stage.show()
    stage.activateWindow()
    made = Card(stage, 600)
    made.stage, made.line = stage, Line()
    named = Named(made.line)
    named.set_name("Title", "en")
    made.add(named)
    made.other = made.add_button()
    made.finish()
    made.restyle(Style(LIGHT))
    made.head("A card", DO, "en")
    made.other.say("Leave it", "en")
    made.appear(made.line)
    return made


def deed(card):
    return next(each for each in card.findChildren(Button) if each.words == "Do it")


def test_the_button_and_ctrl_enter_anywhere_do_it(card, qtbot):
    done = []
    card.act_asked.connect(lambda: done.append(1))
    qtbot.mouseClick(deed(card), Qt.MouseButton.LeftButton)
    for where in (card, card.line.editor, card.other, deed(card)):
        qtbot.keyClick(where, Qt.Key.Key_Return, CONTROL)
    assert len(done) == 5


def test_what_is_not_allowed_is_not_done(card, qtbot):
    before = deed(card).grab().toImage()
    card.allow(allowed=False)
    assert deed(card).grab().toImage() != before
    with qtbot.assertNotEmitted(card.act_asked):
        qtbot.mouseClick(deed(card), Qt.MouseButton.LeftButton)
        qtbot.keyClick(card, Qt.Key.Key_Return, CONTROL)
    card.allow(allowed=True)
    with qtbot.waitSignal(card.act_asked):
        qtbot.keyClick(card, Qt.Key.Key_Return, CONTROL)


def test_a_sentence_has_room_of_its_own_above_the_buttons(card):
    before = card.card.height()
    card.tell("The disk is full. " * 12)
    settle()
    assert card.card.height() > before
    assert cut_texts(card) == []
    card.tell("")
    assert card.card.height() == before


def test_a_field_with_a_fault_has_the_focus(card):
    deed(card).setFocus()
    card.refuse_field(card.line, "Please write a title.")
    assert card.line.editor.hasFocus()
    assert "Please write a title." in texts(card)


def test_esc_closes_at_once_unless_something_would_be_lost(card, qtbot):
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()
    card.risky = True
    card.appear()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()


def test_a_part_that_grows_has_its_room_at_once(card):
    before = card.body.height()
    card.line.setFixedHeight(200)
    card.refit()
    assert card.body.height() > before + 100
