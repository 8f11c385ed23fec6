import pytest
from PySide6.QtCore import Qt

from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT
from timeline_app.views.explore.pictograms import Pictogram
from timeline_app.views.explore.welcome_card import DONE, GESTURES, WelcomeCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.text_block import TextBlock


@pytest.fixture
def card(stage):
    made = WelcomeCard(stage)
    made.restyle(Style(LIGHT, 0.8))
    made.show_in("en")
    made.appear()
    return made


@pytest.mark.gui
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_three_gestures_are_drawn_and_named(card, lang):
    card.show_in(lang)
    told = {block.words for block in card.findChildren(TextBlock)}
    assert {words.best(lang) for _, words in GESTURES} <= told
    assert len(card.findChildren(Pictogram)) == 3


@pytest.mark.gui
def test_drawings_take_the_ink_of_the_theme(card):
    drawing = card.findChildren(Pictogram)[0]
    light = drawing.grab().toImage()
    card.restyle(Style(DARK, 0.8))
    assert drawing.grab().toImage() != light


@pytest.mark.gui
def test_it_is_dismissed_by_its_button_and_by_esc(card, qtbot):
    button = next(b for b in card.findChildren(Button) if b.words == DONE["en"])
    with qtbot.waitSignal(card.dismissed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert card.isHidden()
    card.appear()
    with qtbot.waitSignal(card.dismissed):
        qtbot.keyClick(card, Qt.Key.Key_Escape)
