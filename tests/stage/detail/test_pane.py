import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.views.explore.shipped import HTML, hostile, shipped
from tests.widgets.shown import cut_texts, settle, texts
from timeline_app.model.edtf import parse
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.stage.detail.contents import Contents, Row
from timeline_app.stage.detail.pane import DetailPane
from timeline_app.stage.detail.parts import About, Passages
from timeline_app.widgets.button import Button
from timeline_app.widgets.tile import Tile

WIDTHS = (380, 586, 1080)


@pytest.fixture
def pane(qtbot):
    made = DetailPane()
    qtbot.addWidget(made)
    made.resize(586, 996)
    return made


def show(pane, collection, number, lang="zh", theme=LIGHT):
    pane.restyle(Style(theme), looks(collection.categories, theme))
    events = (None, *collection.events, None)
    at = number + 1
    pane.show_event(collection, events[at], lang, events[at - 1], events[at + 1])
    pane.show()
    settle()


def names(pane, kind):
    return {each.accessibleName(): each for each in pane.findChildren(kind) if each.isVisible()}


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", pytest.param("en", marks=pytest.mark.slow)])
@pytest.mark.parametrize("collection", [shipped(), hostile()], ids=["shipped", "hostile"])
def test_every_text_fits(pane, collection, lang):
    for width in WIDTHS:
        pane.resize(width, 800)
        for number in range(-1, len(collection.events)):
            show(pane, collection, number, lang) if number >= 0 else welcome(pane, collection, lang)
            assert cut_texts(pane) == []


def welcome(pane, collection, lang):
    pane.restyle(Style(LIGHT), looks(collection.categories, LIGHT))
    pane.show_event(collection, None, lang, None, None)
    pane.show()
    settle()


def test_side_by_side_the_article_in_small_stands_where_more_room_is_left(pane):
    collection, sides = shipped(), set()
    pane.resize(1080, 600)
    for number in range(len(collection.events)):
        show(pane, collection, number)
        about, passages, contents = (pane.findChild(kind) for kind in (About, Passages, Contents))
        right = contents.parent() is passages.parent()
        assert right == (passages.height() < about.height())
        sides.add(right)
    assert sides == {True, False}


def test_dates_in_the_list_of_an_article_tell_their_years_where_they_differ(pane):
    collection = shipped()
    show(pane, collection, 0, "en")
    assert "15 Feb" in texts(pane)
    first, *others = collection.events
    earlier = structs.replace(first, date=parse("1911-10-10"))
    show(pane, structs.replace(collection, events=(earlier, *others)), 0, "en")
    assert "15 Feb" not in texts(pane)
    assert {"10 Oct 1911", "15 Feb 2020"} <= set(texts(pane))


@pytest.mark.slow
@pytest.mark.parametrize("lang", [pytest.param("zh", marks=pytest.mark.slow), "en"])
def test_every_button_has_room_for_its_words(pane, lang):
    pane.resize(380, 800)
    for number in range(len(shipped().events)):
        show(pane, shipped(), number, lang)
        assert all(b.width() >= b.sizeHint().width() for b in pane.findChildren(Button))
        assert all(b.geometry().right() < 380 for b in pane.findChildren(Button))


def test_the_translation_stands_before_the_original(pane):
    show(pane, shipped(), 3, "en")
    said = texts(pane)
    excerpt = shipped().events[3].excerpts[0]
    mark = said.index("Our translation")
    assert said[mark + 1 : mark + 3] == [excerpt.translation["en"], excerpt.exact]


def test_in_the_sources_language_the_passage_stands_alone(pane):
    show(pane, shipped(), 3, "zh")
    said = texts(pane)
    assert shipped().events[3].excerpts[0].exact in said
    assert "编者译文" not in said
    assert "原文：2月15日" in said


def test_the_presenters_notes_are_not_for_visitors(pane):
    show(pane, shipped(), 3)
    assert shipped().events[3].notes["zh"] not in texts(pane)


def test_markup_is_shown_as_text(pane):
    show(pane, hostile(), 0, "en")
    assert texts(pane).count(HTML) >= 3


def test_each_passage_can_be_read_in_the_article(qtbot, pane):
    diary = [event.id for event in shipped().events].index("diary-entry")
    show(pane, shipped(), diary)
    for index, name in enumerate(("在文章中阅读", "在文章中阅读这一段")):
        with qtbot.waitSignal(pane.read, timeout=1000) as signal:
            qtbot.mouseClick(names(pane, Button)[name], Qt.MouseButton.LeftButton)
        assert signal.args == [index]


def test_no_button_leads_to_a_source_that_is_not_there(pane):
    show(pane, hostile(), 0)
    assert len(pane.findChildren(Button)) == 2


def test_a_passage_of_the_same_article_leads_to_its_event(qtbot, pane):
    show(pane, shipped(), 3)
    rows = pane.findChildren(Row)
    assert len(rows) == sum(len(event.excerpts) for event in shipped().events)
    with qtbot.waitSignal(pane.passage, timeout=1000) as signal:
        qtbot.keyClick(rows[0], Qt.Key.Key_Return)
    assert signal.args == ["team-returns", 0]


def test_the_steps_lead_to_the_neighbours(qtbot, pane):
    show(pane, shipped(), 0)
    steps = [each for each in pane.findChildren(Tile) if "事件：" in each.accessibleName()]
    later = next(each for each in steps if each.isVisible())
    assert "2020年2月1日至10日间" in later.accessibleName()
    with qtbot.waitSignal(pane.step, timeout=1000) as signal:
        qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert signal.args == [1]
    assert sum(each.isVisible() for each in steps) == 1


def test_without_an_event_the_collection_invites(qtbot, pane):
    welcome(pane, shipped(), "en")
    assert "9 events, 30 January to 19 March 2020." in texts(pane)
    with qtbot.waitSignal(pane.step, timeout=1000) as signal:
        qtbot.mouseClick(pane.findChild(Button), Qt.MouseButton.LeftButton)
    assert signal.args == [1]


@pytest.mark.slow
def test_showing_many_events_leaves_nothing_behind(pane):
    show(pane, shipped(), 4)
    count = len(pane.findChildren(QWidget))
    for number in range(50):
        show(pane, shipped(), number % 9, "zh" if number % 2 else "en", DARK)
    show(pane, shipped(), 4)
    assert len(pane.findChildren(QWidget)) == count


def test_the_keyboards_focus_stays_in_the_page(pane):
    show(pane, shipped(), 3)
    row = pane.findChildren(Row)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    if not row.hasFocus():
        pytest.skip("the platform gives no focus")
    show(pane, shipped(), 8)
    assert pane.isAncestorOf(QApplication.focusWidget())
