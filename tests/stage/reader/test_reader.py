import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.views.explore.shipped import HTML, hostile, shipped
from tests.widgets.shown import cut_texts, settle, texts
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.stage.reader.gap_line import GapLine
from timeline_app.stage.reader.passage import ReaderPassage
from timeline_app.stage.reader.reader import ArticleReader
from timeline_app.state.state import Reading
from timeline_app.widgets.scroll import Scroll
from timeline_app.widgets.text_block import TextBlock

SOURCE = "xuchang-2020"
QUOTES = [(e.id, i) for e in shipped().events for i in range(len(e.excerpts))]


@pytest.fixture
def reader(qtbot):
    made = ArticleReader()
    qtbot.addWidget(made)
    made.resize(1080, 800)
    collection = shipped()
    made.restyle(Style(LIGHT), looks(collection.categories, LIGHT))
    made.show()
    return made


def current(reader):
    (found,) = [each for each in reader.findChildren(ReaderPassage) if each.is_current]
    return found


def top_in_view(reader, passage):
    return passage.mapTo(reader.findChild(Scroll).viewport(), QPoint(0, 0)).y()


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("quote", QUOTES)
def test_the_passage_being_read_is_in_view(reader, quote, lang):
    reader.open(shipped(), Reading(SOURCE, *quote), lang)
    passage = current(reader)
    assert (passage.passage.event, passage.passage.index) == quote
    scroll = reader.findChild(Scroll)
    assert scroll.shows(passage)
    assert top_in_view(reader, passage) <= scroll.viewport().height() / 3 + 1 or at_end(scroll)


def at_end(scroll):
    return scroll.verticalScrollBar().value() == scroll.verticalScrollBar().maximum()


def test_it_is_in_view_also_when_opened_before_it_is_shown(qtbot):
    reader = ArticleReader()
    qtbot.addWidget(reader)
    reader.resize(900, 600)
    reader.open(shipped(), Reading(SOURCE, "projects-start"), "zh")
    reader.show()
    assert reader.findChild(Scroll).shows(current(reader))


def test_it_stays_in_view_in_a_window_of_another_size(reader):
    reader.open(shipped(), Reading(SOURCE, "diary-entry", 1), "en")
    for width, height in ((600, 500), (1330, 996)):
        reader.resize(width, height)
        assert reader.findChild(Scroll).shows(current(reader))


def test_a_passage_that_is_in_view_stays_where_it_is(reader):
    reader.resize(1080, 1000)
    collection = shipped()
    reader.open(collection, Reading(SOURCE, "mask-licences"), "zh")
    reader.open(collection, Reading(SOURCE, "first-food-licence"), "zh")
    before = top_in_view(reader, current(reader))
    reader.open(collection, Reading(SOURCE, "mask-licences"), "zh")
    reader.open(collection, Reading(SOURCE, "first-food-licence"), "zh")
    assert top_in_view(reader, current(reader)) == before
    assert current(reader).passage.event == "first-food-licence"


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("collection", [shipped(), hostile()], ids=["shipped", "hostile"])
def test_every_text_fits(reader, collection, lang):
    for width in (380, 560, 720, 1080, 1330):
        reader.resize(width, 700)
        reader.open(collection, Reading(collection.sources[0].id), lang)
        settle()
        assert cut_texts(reader) == []


@pytest.mark.slow
@pytest.mark.parametrize(("lang", "most"), [("zh", 38), ("en", 70)])
def test_lines_are_of_a_readable_length(reader, lang, most):
    reader.resize(1900, 900)
    reader.open(shipped(), Reading(SOURCE), lang)
    settle()
    full = [
        len(line)
        for passage in reader.findChildren(ReaderPassage)
        for block in passage.findChildren(TextBlock)
        for line in block.lines(block.width())[:-1]
    ]
    assert sum(full) / len(full) <= most


def test_passages_can_be_pressed_by_mouse_and_keys(qtbot, reader):
    reader.open(shipped(), Reading(SOURCE, "team-departs"), "zh")
    passages = reader.findChildren(ReaderPassage)
    assert len(passages) == len(QUOTES)
    for press in (
        lambda each: qtbot.mouseClick(each, Qt.MouseButton.LeftButton),
        lambda each: qtbot.keyClick(each, Qt.Key.Key_Return),
        lambda each: qtbot.keyClick(each, Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(reader.passage_chosen, timeout=1000) as signal:
            press(passages[3])
        assert signal.args == [passages[3].passage.event, passages[3].passage.index]


def test_passages_are_named_and_reached_by_tab(reader):
    reader.open(shipped(), Reading(SOURCE), "en")
    passages = reader.findChildren(ReaderPassage)
    assert passages[0].accessibleName() == "19 Mar The forty-one return to Xuchang"
    assert all(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in passages)


def test_what_is_left_out_is_shown_as_a_gap(reader):
    reader.open(shipped(), Reading(SOURCE), "zh")
    assert len(reader.findChildren(GapLine)) >= 5
    assert "报名" in " ".join(texts(reader))


def test_translations_stand_first_and_are_marked(reader):
    reader.open(shipped(), Reading(SOURCE), "en")
    said = texts(reader)
    assert said.count("Our translation") == len(QUOTES)
    excerpt = shipped().event("team-returns").excerpts[0]
    assert said.index(excerpt.translation["en"]) < said.index(excerpt.exact)


def test_markup_is_shown_as_text(reader):
    reader.open(hostile(), Reading("s", "e"), "en")
    assert HTML in texts(reader)


def test_the_way_back(qtbot, reader):
    reader.open(shipped(), Reading(SOURCE), "zh")
    assert reader.back.accessibleName() == "‹ 返回时间线"
    with qtbot.waitSignal(reader.closed, timeout=1000):
        qtbot.mouseClick(reader.back, Qt.MouseButton.LeftButton)


@pytest.mark.slow
def test_opening_again_and_again_leaves_nothing_behind(reader):
    collection = shipped()
    reader.open(collection, Reading(SOURCE, "diary-entry"), "zh")
    settle()
    count = len(reader.findChildren(QWidget))
    for number in range(20):
        reader.open(collection, Reading(SOURCE, "diary-entry"), "en" if number % 2 else "zh")
        reader.restyle(Style(DARK), looks(collection.categories, DARK))
    reader.open(collection, Reading(SOURCE, "diary-entry"), "zh")
    settle()
    assert len(reader.findChildren(QWidget)) == count


def test_an_unknown_source_is_said(reader):
    with pytest.raises(KeyError):
        reader.open(shipped(), Reading("nothing"), "zh")
