import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLineEdit

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import texts
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.cards.era_row import EraRow
from timeline_app.views.archivist.cards.language_choice import LanguageChoice
from timeline_app.views.archivist.collection_card import CollectionCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.icon import IconButton

pytestmark = pytest.mark.gui
COLLECTION = shipped()


def opened(desk, collection=COLLECTION):
    card = CollectionCard(desk)
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


def last_row(card):
    return [row for row in card.findChildren(EraRow) if row.isVisible()][-1]


def test_what_nobody_touched_is_as_it_was(card):
    assert not card.at_risk
    assert saved(card) == COLLECTION


def test_title_and_subtitle_are_changed(card):
    named(card, QLineEdit, "Title in English").setText("Another")
    named(card, QLineEdit, "Subtitle in Chinese").setText("")
    assert card.at_risk
    changed = saved(card)
    assert changed.title == Localized({**COLLECTION.title, "en": "Another"})
    assert changed.subtitle == Localized({"en": COLLECTION.subtitle["en"]})


def test_texts_in_a_language_that_goes_stay(card):
    choice = card.findChild(LanguageChoice)
    choice.setCurrentIndex(choice.findData("en"))
    named(card, QLineEdit, "Title").setText("Another")
    changed = saved(card)
    assert changed.languages == ("en",)
    assert changed.title["zh"] == COLLECTION.title["zh"]
    assert changed.title["en"] == "Another"


def test_a_language_we_have_no_name_for_is_kept(desk):
    collection = Collection(title=Localized({"fr": "Le fleuve"}), languages=("fr", "zh-Hans"))
    card = opened(desk, collection)
    assert named(card, QLineEdit, "Title in fr").text() == "Le fleuve"
    assert saved(card) == collection


def test_an_era_is_added_with_its_date_echoed(card, qtbot):
    named(card, Button, "Add an era").click()
    row = last_row(card)
    assert named(row, QLineEdit, "Name of the era in Chinese").hasFocus()
    named(row, QLineEdit, "Name of the era in English").setText("Spring")
    qtbot.keyClicks(named(row, QLineEdit, "From when to when"), "March 2020")
    assert "2020-03 · March 2020" in texts(row)
    changed = saved(card)
    assert changed.eras[:-1] == COLLECTION.eras
    assert changed.eras[-1].date.text == "2020-03"
    assert changed.eras[-1].label == Localized({"en": "Spring"})


def test_an_era_that_cannot_be_dated_is_refused_and_an_empty_one_is_none(card, qtbot):
    named(card, Button, "Add an era").click()
    assert saved(card) == COLLECTION
    row = last_row(card)
    named(row, QLineEdit, "Name of the era in English").setText("Spring")
    assert saved(card) is None
    assert "Please write the date of the era so that it can be read." in texts(card)
    assert named(row, QLineEdit, "From when to when").hasFocus()


def test_an_era_is_removed(card):
    name = COLLECTION.eras[0].label["en"]
    named(card, IconButton, f"Remove the era: {name}").click()
    assert saved(card) == replace(COLLECTION, eras=())


def test_a_collection_has_a_title(card):
    for name in ("Title in English", "Title in Chinese"):
        named(card, QLineEdit, name).setText("")
    assert saved(card) is None
    assert "Please write a title." in texts(card)


@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    named(card, Button, card._eras._more.words).click()
    card.refuse("Please write a title.")
    assert desk.breaches() == []
