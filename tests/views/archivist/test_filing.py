"""New collections, categories, and what a collection says of itself, in a window."""

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.widgets.shown import settle
from timeline_app.views.archivist.categories_card import CategoriesCard
from timeline_app.views.archivist.collection_card import CollectionCard
from timeline_app.views.archivist.new_collection_card import NewCollectionCard

pytestmark = pytest.mark.gui


def rewrite(card, old, new):
    """Write over what stands in one field of a card."""
    (line,) = (each for each in card.findChildren(QLineEdit) if each.text() == old)
    line.setText(new)


@pytest.mark.slow
def test_a_category_gets_another_name(office):
    office.director.work("categories")
    card = office.card(CategoriesCard)
    rewrite(card, "Medical", "Medicine")
    card.act_asked.emit()
    settle()
    assert office.card(CategoriesCard) is None
    assert office.state.collection.categories[0].label["en"] == "Medicine"
    office.director.work("undo")
    assert office.state.collection.categories[0].label["en"] == "Medical"


@pytest.mark.slow
def test_the_collection_gets_another_title(office):
    title = office.state.collection.title["en"]
    office.director.work("collection")
    card = office.card(CollectionCard)
    rewrite(card, title, "Another title")
    card.act_asked.emit()
    settle()
    assert office.window.windowTitle() == "Another title"
    office.director.work("undo")
    assert office.window.windowTitle() == title


@pytest.mark.slow
def test_nobody_says_where_and_the_card_stays(office, monkeypatch):
    before = office.state.collection
    office.choose_files(monkeypatch, "", office.folder / "no" / "new.json")
    office.key("Ctrl+Shift+N")
    card = office.card(NewCollectionCard)
    next(each for each in card.findChildren(QLineEdit) if each.isVisible()).setText("New")
    for _ in range(3):  # to the second step, to no path, to one that can't be
        card.act_asked.emit()
        settle()
        assert card.isVisible()
    assert office.state.collection is before
