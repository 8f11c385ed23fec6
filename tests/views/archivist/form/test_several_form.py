import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.views.archivist.form.written import COLLECTION, EDITORS, KEYS, changed
from tests.widgets.shown import settle, texts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import State
from timeline_app.views.archivist.form.several_form import SeveralForm

pytestmark = pytest.mark.gui
IDS = "team-departs", "team-returns"


@pytest.fixture
def form(qtbot):
    made = SeveralForm()
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT), looks(COLLECTION.categories, LIGHT))
    made.said, made.made = [], []
    made.changed.connect(lambda *said: made.said.append(said))
    made.tagged.connect(lambda *said: made.said.append(said))
    made.category_made.connect(made.made.append)
    show(made, COLLECTION, IDS)
    made.resize(585, 900)
    made.show()
    made.activateWindow()
    settle()
    return made


def show(form, collection, ids):
    events = [collection.event(each) for each in ids]
    form.show_events(State(collection, lang="en"), events, fresh=True)


def editor(form, name):
    found = (each for kind in (*EDITORS, QAbstractButton) for each in form.findChildren(kind))
    return next(each for each in found if each.accessibleName() == name)


def choose(form, name, text):
    choice = editor(form, name)
    choice.setCurrentIndex(choice.findText(text))
    choice.activated.emit(choice.currentIndex())


def test_it_says_how_many_and_which(form):
    assert "2 events selected" in texts(form)
    assert "\n".join(COLLECTION.event(each).title["en"] for each in IDS) in texts(form)


def test_what_they_share_is_shown_and_what_differs_is_not(form):
    assert editor(form, "Category").currentText() == "Medical"
    show(form, COLLECTION, [event.id for event in COLLECTION.events])
    assert editor(form, "Category").currentIndex() == -1
    assert editor(form, "Rank").text() == ""
    assert any("… and 4 more" in text for text in texts(form))


def test_fields_are_set_for_all(form):
    choose(form, "Category", "People")
    editor(form, "Rank").setText("7")
    choose(form, "Certainty", "Low")
    assert form.said == [("category", "people"), ("rank", 7), ("provenance.certainty", "low")]


def test_tags_are_added_to_all_and_taken_from_all(form):
    common = editor(form, "Tags").parentWidget().tags
    line = editor(form, "Tags")
    line.setFocus()
    QTest.keyClicks(line, "new,")
    for _ in range(2):
        QTest.keyClick(line, KEYS.Key_Backspace)
    assert form.said == [(("new",), ()), ((), ("new",)), ((), (common[-1],))]


def test_a_new_category_is_for_all(form):
    choose(form, "Category", "New category…")
    editor(form, "Name of the new category in English").setText("Sport")
    editor(form, "Add").click()
    (category,) = form.made
    assert dict(category.label) == {"en": "Sport"}


def test_it_follows_what_is_kept(form):
    show(form, changed(COLLECTION, IDS[0], category="people"), IDS)
    assert editor(form, "Category").currentIndex() == -1
