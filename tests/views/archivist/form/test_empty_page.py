import pytest
from msgspec.structs import replace

from tests.pictured import medium
from tests.views.archivist.form.written import COLLECTION, changed
from tests.widgets.shown import texts
from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.state.state import State
from timeline_app.views.archivist.form.empty_page import EmptyPage
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot):
    made = EmptyPage()
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT))
    made.asked = []
    made.event_asked.connect(made.asked.append)
    made.resize(585, 900)
    made.show()
    return made


def show(qtbot, page, collection, lang="en", **state):
    page.show_state(State(collection, lang=lang, **state))
    qtbot.waitUntil(lambda: not page._timer.isActive())


def buttons(page):
    return [button for button in page.findChildren(Button) if button.isVisible()]


def test_it_says_what_to_do(qtbot, page):
    show(qtbot, page, COLLECTION)
    assert any(text.startswith("There are 9 events.\nDouble-click") for text in texts(page))
    assert "Still to do" not in texts(page)


def test_an_empty_collection_says_so(qtbot, page):
    show(qtbot, page, replace(COLLECTION, events=()), lang="zh")
    assert any(text.startswith("还没有事件。") for text in texts(page))


def test_what_is_left_to_do_is_counted_and_leads_there(qtbot, page):
    collection = changed(COLLECTION, "team-departs", title=Localized({"zh": "一"}))
    collection = changed(collection, "team-returns", title=Localized({"zh": "二"}))
    collection = changed(collection, "projects-start", media=(medium("a.png"), Medium(src="b.png")))
    articles = {"xuchang-2020": "".join(e.excerpts[0].exact for e in COLLECTION.events[1:])}
    show(qtbot, page, collection, articles=articles)
    words = [button.words for button in buttons(page)]
    assert "not found" in words[0]
    assert words[1:] == [
        "2 events lack their title in a language",
        "1 picture lacks its description or credit",
    ]
    for button in buttons(page):
        button.click()
    assert page.asked == [COLLECTION.events[0].id, "team-departs", "projects-start"]


def test_passages_without_a_translation_are_counted(qtbot, page):
    bare = replace(COLLECTION.event("team-departs").excerpts[0], translation=Localized())
    show(qtbot, page, changed(COLLECTION, "team-departs", excerpts=(bare,)))
    assert [button.words for button in buttons(page)] == ["1 quotation is not translated"]


def test_what_was_done_is_no_longer_counted(qtbot, page):
    show(qtbot, page, changed(COLLECTION, "team-departs", title=Localized({"zh": "一"})))
    assert buttons(page)
    show(qtbot, page, COLLECTION)
    assert buttons(page) == []


def test_it_rests_while_nobody_looks(page):
    page.show_state(State(COLLECTION))
    page.rest()
    assert not page._timer.isActive()
