import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.widgets.shown import texts
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.cards.category_row import CategoryRow
from timeline_app.views.archivist.cards.language_choice import LanguageChoice
from timeline_app.views.archivist.new_collection_card import NewCollectionCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.icon import IconButton
from timeline_app.widgets.tick import Tick

pytestmark = pytest.mark.gui


def opened(desk):
    card = NewCollectionCard(desk)
    desk.put(card)
    card.show_in(desk.lang)
    card.appear()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


@pytest.fixture
def said(card):
    collections = []
    card.submitted.connect(collections.append)
    return collections


def press(card, words):
    named(card, Button, words).click()


def second_step(card):
    named(card, QLineEdit, "Title in English").setText("The river")
    press(card, "Next")


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_smallest_one_is_a_title(card, said, qtbot):
    assert named(card, QLineEdit, "Title in English").hasFocus()
    second_step(card)
    qtbot.keyClick(card.window().focusWidget(), Qt.Key.Key_Return, CONTROL)
    assert said == [Collection(title=Localized({"en": "The river"}), languages=("en", "zh"))]
    assert not card.with_article


def test_the_languages_are_those_chosen_the_first_is_the_default(card, said):
    choice = card.findChild(LanguageChoice)
    choice.setCurrentIndex(choice.findData("zh en"))
    named(card, QLineEdit, "Title in Chinese").setText("河流")
    named(card, QLineEdit, "Subtitle in English").setText("From spring to mouth")
    second_step(card)
    press(card, "Choose where to keep it…")
    assert said[0].languages == ("zh", "en")
    assert list(said[0].title.items()) == [("zh", "河流"), ("en", "The river")]
    assert said[0].subtitle == Localized({"en": "From spring to mouth"})


def test_one_language_asks_for_one_title(card, said):
    choice = card.findChild(LanguageChoice)
    choice.setCurrentIndex(choice.findData("en"))
    named(card, QLineEdit, "Title").setText("The river")
    press(card, "Next")
    assert len([row for row in card.findChildren(QLineEdit) if row.isVisible()]) == 0
    press(card, "Choose where to keep it…")
    assert said[0].languages == ("en",)


def test_a_collection_has_a_title(card, said):
    press(card, "Next")
    assert "Please write at least one title." in texts(card)
    assert named(card, QLineEdit, "Title in English").hasFocus()
    assert said == []


def test_ticked_categories_become_rows_that_can_be_renamed(card, said):
    second_step(card)
    for tick in ("People", "Economy"):
        named(card, Tick, tick).click()
    row = card.findChildren(CategoryRow)[0]
    named(row, QLineEdit, "Name in English").setText("Persons")
    named(card, Tick, "Economy").click()
    named(card, Tick, "Then choose an article to take events from").click()
    press(card, "Choose where to keep it…")
    (category,) = said[0].categories
    assert category.id == "people"
    assert category.label == Localized({"en": "Persons", "zh": "人物"})
    assert card.with_article


def test_a_row_that_is_removed_unticks_its_suggestion(card):
    second_step(card)
    named(card, Tick, "People").click()
    named(card, IconButton, "Remove: People").click()
    assert not named(card, Tick, "People").isChecked()


def test_a_category_of_ones_own_has_a_name(card, said):
    second_step(card)
    press(card, "Add a category")
    press(card, "Choose where to keep it…")
    assert "Please name every category." in texts(card)
    assert said == []
    assert named(card, QLineEdit, "Name in English").hasFocus()
    named(card, QLineEdit, "Name in English").setText("Floods")
    press(card, "Choose where to keep it…")
    assert said[0].categories[0].label == Localized({"en": "Floods"})


def test_back_keeps_what_is_written(card):
    second_step(card)
    named(card, Tick, "People").click()
    press(card, "Back")
    assert named(card, QLineEdit, "Title in English").text() == "The river"
    press(card, "Next")
    assert named(card, Tick, "People").isChecked()


def test_what_is_written_is_not_lost_by_one_esc(card, qtbot):
    second_step(card)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()


@pytest.mark.slow
@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    assert desk.breaches() == []
    card._titles.titles.first.editor.setText("x")
    card.act_asked.emit()
    for tick in card.findChildren(Tick)[:3]:
        tick.click()
    card.findChildren(CategoryRow)[1]._mark.click()
    assert desk.breaches() == []
