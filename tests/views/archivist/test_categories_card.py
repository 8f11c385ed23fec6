import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import texts
from timeline_app.model.collection import Category, Collection, Color
from timeline_app.model.localized import Localized
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.views.archivist.cards.category_row import CategoryRow
from timeline_app.views.archivist.cards.look_radios import ColorRadio, OwnRadio, ShapeRadio
from timeline_app.views.archivist.cards.mark_button import MarkButton
from timeline_app.views.archivist.categories_card import CategoriesCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.icon import IconButton

pytestmark = pytest.mark.gui
COLLECTION = shipped()
PLAIN = Collection(
    title=Localized({"en": "T"}),
    languages=("en",),
    categories=tuple(Category(id=name, label=Localized({"en": name})) for name in "abc"),
)


def opened(desk, collection=COLLECTION):
    card = CategoriesCard(desk)
    desk.put(card)
    card.show_for(collection, desk.lang)
    card.appear()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


def saved(card):
    said = []
    card.submitted.connect(said.append)
    named(card, Button, "Save").click()
    return said[0] if said else None


def row(card, place):
    rows = [row for row in card.findChildren(CategoryRow) if row.isVisible()]
    return sorted(rows, key=lambda row: row.y())[place]


def test_what_nobody_touched_is_as_it_was(card, desk):
    assert not card.at_risk
    assert saved(card) == COLLECTION.categories
    assert saved(opened(desk, PLAIN)) == PLAIN.categories


def test_a_name_is_changed_in_one_language(card):
    named(row(card, 0), QLineEdit, "Name in English").setText("Medicine")
    assert card.at_risk
    changed = saved(card)
    assert changed[0].label["en"] == "Medicine"
    assert changed[0].label["zh"] == COLLECTION.categories[0].label["zh"]
    assert changed[1:] == COLLECTION.categories[1:]


def test_one_that_events_are_in_says_what_becomes_of_them_and_can_be_kept(card):
    assert "Used by 2 events" in texts(row(card, 0))
    named(row(card, 0), IconButton, "Remove: Medical").click()
    told = "“Medical” will be removed; its 2 events will then have no category."
    assert told in texts(card)
    named(card, Button, "Keep it").click()
    assert saved(card)[0].id == COLLECTION.categories[0].id
    named(row(card, 0), IconButton, "Remove: Medical").click()
    assert [each.id for each in saved(card)] == [each.id for each in COLLECTION.categories[1:]]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_one_that_moves_or_goes_leaves_the_others_their_looks(desk, theme):
    card = opened(desk, PLAIN)
    before = looks(PLAIN.categories, theme)
    named(row(card, 1), IconButton, "Move up: b").click()
    named(row(card, 0), IconButton, "Remove: b").click()
    changed = saved(card)
    assert [each.id for each in changed] == ["a", "c"]
    after = looks(changed, theme)
    assert after == {key: look for key, look in before.items() if key != "b"}


def test_keys_move_one(desk, qtbot):
    card = opened(desk, PLAIN)
    line = named(row(card, 2), QLineEdit, "Name")
    qtbot.keyClick(line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in saved(card)] == ["a", "c", "b"]


def test_colour_and_shape_are_picked_by_hand_or_key(card, qtbot):
    first = row(card, 0)
    first.findChild(MarkButton).click()
    named(first, ColorRadio, "Blue").click()
    shape = next(each for each in first.findChildren(ShapeRadio) if each.isChecked())
    shape.setFocus()
    qtbot.keyClick(shape, Qt.Key.Key_Right)
    changed = saved(card)[0]
    assert changed.color == Color(light=LIGHT.categories[2], dark=DARK.categories[2])
    assert changed.shape == "square"
    assert [each.isChecked() for each in first.findChildren(ColorRadio)].count(True) == 1


def test_a_colour_of_ones_own_is_written_and_its_contrast_told(card, qtbot):
    first = row(card, 0)
    first.findChild(MarkButton).click()
    first.findChild(OwnRadio).click()
    light = named(first, QLineEdit, "Colour on a light background")
    light.clear()
    qtbot.keyClicks(light, "#ffcc00")
    assert any("its contrast is only 1.4:1" in text for text in texts(first))
    assert saved(card)[0].color.light == "#FFCC00"
    qtbot.keyClicks(light, "zz")
    assert saved(card) is None
    assert texts(first).count("Please write the colour like #B0362B.") == 1


def test_no_category_goes_without_a_name(card):
    named(row(card, 1), QLineEdit, "Name in English").setText("")
    named(row(card, 1), QLineEdit, "Name in Chinese").setText("")
    assert saved(card) is None
    assert "Please name every category." in texts(card)


@pytest.mark.slow
@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    row(card, 1)._cross.click()
    row(card, 2)._mark.click()
    row(card, 2).findChild(OwnRadio).click()
    assert desk.breaches() == []
