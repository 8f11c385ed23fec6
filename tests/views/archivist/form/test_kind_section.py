import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from tests.views.archivist.form.written import COLLECTION, KEYS, Desk, changed
from timeline_app.model.collection import Category, Provenance
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.form.kind_section import KindSection

pytestmark = pytest.mark.gui
CATEGORY, NEW = "Category", "New category…"


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot, KindSection)


def test_a_category_is_chosen_or_none(desk):
    assert desk.editor(CATEGORY).currentText() == "Medical"
    desk.choose(CATEGORY, "Industry")
    assert desk.event.category == "industry"
    desk.choose(CATEGORY, "No category")
    assert desk.event.category is None
    desk.undo()
    assert desk.editor(CATEGORY).currentText() == "Industry"


def test_a_category_that_is_not_there_is_shown_and_kept(qtbot):
    desk = Desk(qtbot, KindSection, collection=changed(COLLECTION, "team-departs", category="lost"))
    assert desk.editor(CATEGORY).currentText() == "lost (not among the categories)"
    desk.choose("Certainty", "Low")
    assert desk.event.category == "lost"


def test_a_new_category_is_named_on_the_spot(desk):
    made = []
    desk.part.category_made.connect(made.append)
    desk.choose(CATEGORY, NEW)
    assert desk.event.category == "medical"
    assert not desk.button("Add").isEnabled()
    desk.write("Name of the new category in English", "Sport")
    desk.press("Add")
    (category,) = made
    assert dict(category.label) == {"en": "Sport"}
    collection = replace(COLLECTION, categories=(*COLLECTION.categories, category))
    desk.show(changed(collection, "team-departs", category=category.id))
    assert desk.editor(CATEGORY).currentText() == "Sport"


def test_a_new_category_can_be_given_up(desk):
    desk.choose(CATEGORY, NEW)
    desk.write("Name of the new category in English", "Sport")
    desk.press("Cancel")
    assert desk.editor(CATEGORY).currentText() == "Medical"
    assert desk.said == []


def test_naming_one_goes_on_while_other_things_come_back(desk):
    desk.choose(CATEGORY, NEW)
    desk.write("Name of the new category in English", "Sp")
    desk.show(changed(desk.state.collection, "team-departs", rank=7))
    assert desk.text("Name of the new category in English") == "Sp"
    desk.select("projects-start")
    assert desk.editor(CATEGORY).currentText() == "Industry"


def test_a_category_without_a_name_goes_by_its_id(qtbot):
    collection = replace(COLLECTION, categories=(Category(id="medical", label=Localized()),))
    assert (
        Desk(qtbot, KindSection, collection=collection).editor(CATEGORY).currentText() == "medical"
    )


def test_the_rank_goes_by_steps(desk):
    QTest.keyClick(desk.focus("Rank"), KEYS.Key_Up)
    assert desk.event.rank == 110
    assert desk.fields == ["rank"]
    desk.undo()
    assert desk.text("Rank") == "100"


def test_certainty_is_chosen_and_the_rest_of_the_record_stays(desk):
    before = desk.event.provenance
    desk.choose("Certainty", "Low")
    assert desk.event.provenance.certainty == "low"
    assert desk.event.provenance.note == before.note
    assert desk.fields == ["provenance.certainty"]
    desk.choose("Certainty", "Not stated")
    assert desk.event.provenance.certainty is None


def test_certainty_in_other_words_is_shown_and_kept(qtbot):
    provenance = Provenance(certainty="hearsay")
    desk = Desk(
        qtbot, KindSection, collection=changed(COLLECTION, "team-departs", provenance=provenance)
    )
    assert desk.editor("Certainty").currentText() == "hearsay"
