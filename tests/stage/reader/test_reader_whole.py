"""The reader with the full text of an article."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.articles.quoting import BRIDGE, excerpt, quoting
from tests.widgets.shown import cut_texts, settle, texts
from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Excerpt
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.stage.reader.paragraph import ReaderParagraph
from timeline_app.stage.reader.passage import ReaderPassage
from timeline_app.stage.reader.quote import ReaderQuote
from timeline_app.stage.reader.reader import ArticleReader
from timeline_app.state.state import Reading
from timeline_app.widgets.scroll import Scroll

OURS = Localized({"zh": "桥在一八九六年换成了铁的。"})
QUOTES = (
    [excerpt(BRIDGE, "The first bridge…stone piers.", translation=OURS)],
    [excerpt(BRIDGE, "of oak…gone soft")],
    [excerpt(BRIDGE, "The second bridge…1896.", exact="The second bridge came up the river on barges in May 1B96.", translation=OURS)],
    [Excerpt(source="s", exact="A tunnel was dug under the river in a single night.")],
)  # fmt: skip


@pytest.fixture
def reader(qtbot):
    made = ArticleReader()
    qtbot.addWidget(made)
    made.resize(1080, 420)
    made.restyle(Style(LIGHT), looks((), LIGHT))
    made.show()
    return made


def open_at(reader, event, lang="en", text=BRIDGE, groups=QUOTES):
    collection = quoting(*groups)
    reader.set_shelf(Shelf(collection, {"s": text}))
    reader.open(collection, Reading("s", event), lang)
    settle()
    return collection


def quotes(reader):
    return {each.passage.event: each for each in reader.findChildren(ReaderQuote)}


def in_view(reader, widget):
    return widget.mapTo(reader.findChild(Scroll).viewport(), QPoint(0, 0)).y()


def test_the_whole_text_is_there_and_nothing_says_that_it_is_not(reader):
    open_at(reader, None)
    said = texts(reader)
    assert "Stone and timber" in said
    assert any(each.startswith("Alder Ford had no bridge until 1871.") for each in said)
    assert not any("Only the passages" in each for each in said)


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_passage_being_read_is_highlighted_a_third_from_the_top(reader, lang):
    filler = "\n\n".join(f"Paragraph {n} tells of other things." for n in range(60))
    for text in (BRIDGE, f"{filler}\n\n{BRIDGE}\n\n{filler}"):
        open_at(reader, "e2", lang, text)
        (current,) = [each for each in quotes(reader).values() if each.is_current]
        assert current.passage.event == "e2"
        scroll = reader.findChild(Scroll)
        assert scroll.shows(current)
        assert in_view(reader, current) <= scroll.viewport().height() / 3 + 1
    assert in_view(reader, current) > scroll.viewport().height() / 5


@pytest.mark.parametrize("event", ["e0", "e1"])
def test_overlapping_passages_can_each_be_pressed(qtbot, reader, event):
    open_at(reader, "e0")
    made = quotes(reader)[event]
    words = made.rooms[-1] if event == "e1" else made.rooms[0]
    inside = words.center() if event == "e1" else words.topLeft() + QPoint(4, 8)
    paragraph = made.parentWidget()
    point = paragraph.mapTo(reader, inside.toPoint())
    with qtbot.waitSignal(reader.passage_chosen, timeout=1000) as signal:
        QTest.mouseClick(reader.childAt(point), Qt.MouseButton.LeftButton)
    assert signal.args == [event, 0]


def test_words_that_nobody_quotes_are_not_pressed(reader):
    open_at(reader, "e2")
    paragraph = quotes(reader)["e2"].parentWidget()
    below = paragraph.mapTo(reader, paragraph.rect().bottomLeft() + QPoint(300, -30))
    assert not isinstance(reader.childAt(below), ReaderQuote)


def test_passages_are_pressed_by_key_and_named(qtbot, reader):
    open_at(reader, "e0")
    made = quotes(reader)["e2"]
    assert made.accessibleName() == "1873 Event 2 · found with changes"
    assert made.accessibleDescription() == made.passage.text
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(reader.passage_chosen, timeout=1000) as signal:
            QTest.keyClick(made, key)
        assert signal.args == ["e2", 0]


def test_marks_do_not_cover_one_another(reader):
    many = [[excerpt(BRIDGE, "Nobody drowned")] for _ in range(6)]
    open_at(reader, "e0", groups=many)
    marks = [each._mark for each in reader.findChildren(ReaderQuote)]
    places = sorted(mark.mapTo(reader, QPoint(0, 0)).y() for mark in marks)
    assert all(b - a >= marks[0].height() for a, b in pairwise(places))
    bottom = max(mark.mapTo(mark.parent().parent(), mark.rect().bottomLeft()).y() for mark in marks)
    assert bottom < marks[0].parent().parent().height()


def test_what_is_not_found_is_listed_as_it_is_kept(qtbot, reader):
    open_at(reader, "e3")
    (lost,) = reader.findChildren(ReaderPassage)
    assert lost.is_current
    assert "A tunnel was dug under the river in a single night." in texts(lost)
    assert any("not found in the article" in each for each in texts(reader))
    assert lost.mapTo(reader, QPoint(0, 0)).y() < min(
        each.mapTo(reader, QPoint(0, 0)).y() for each in reader.findChildren(ReaderParagraph)
    )


def test_in_another_language_translations_stand_before_the_paragraph(reader):
    open_at(reader, "e2", "zh")
    said = texts(reader)
    assert said.count("编者译文") == 2
    assert said.index(OURS["zh"]) < next(
        at for at, each in enumerate(said) if each.startswith("The second bridge")
    )
    assert "与引文有出入" in said


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("unit", [0.8, 1, 2])
def test_every_text_fits(reader, lang, unit):
    reader.restyle(Style(DARK, unit, lang), looks((), DARK))
    for width in (560, 1080, 1900):
        reader.resize(round(width * unit), 700)
        open_at(reader, "e1", lang)
        assert cut_texts(reader) == []


@pytest.mark.slow
def test_a_long_article_grows_without_a_jump(reader):
    filler = "\n\n".join(f"Paragraph {n}. {'It tells of other things. ' * 8}" for n in range(120))
    open_at(reader, "e2", text=f"{filler}\n\n{BRIDGE}\n\n{filler}")
    before, made = len(reader.findChildren(ReaderParagraph)), quotes(reader)["e2"]
    assert before < 60
    at = in_view(reader, made)
    while not reader._page.is_whole:
        reader._grow()
        assert in_view(reader, made) == at
    assert len(reader.findChildren(ReaderParagraph)) > 240
    reader._grow()
    assert not reader._growth.isActive()


def test_a_passage_that_is_not_set_yet_is_gone_to(reader):
    filler = "\n\n".join(f"Paragraph {n}. {'It tells of other things. ' * 8}" for n in range(120))
    far = [excerpt(BRIDGE, "Nobody drowned")]
    text = f"{BRIDGE}\n\n{filler}\n\nAnd then the very last thing happened there."
    last = [excerpt(text, "And then…there.")]
    collection = open_at(reader, "e0", text=text, groups=(far, last))
    assert "e1" not in quotes(reader)
    reader.open(collection, Reading("s", "e1"), "en")
    settle()
    assert reader.findChild(Scroll).shows(quotes(reader)["e1"])
