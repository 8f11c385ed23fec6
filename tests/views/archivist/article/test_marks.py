from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.articles.quoting import BRIDGE, excerpt
from tests.views.archivist.article.read import LEFT, Read
from tests.widgets.shown import settle
from timeline_app.views.archivist.article.mark import Mark

pytestmark = pytest.mark.gui


def marks(read):
    found = {each.mention.key: each for each in read.pane.findChildren(Mark) if each.isVisible()}
    return dict(sorted(found.items()))


@pytest.fixture
def read(qtbot):
    return Read(qtbot, size=(1080, 900)).open("e0")


def test_each_passage_has_its_mark_beside_its_first_line(read):
    found = marks(read)
    assert list(found) == [("e0", 0), ("e1", 0), ("e2", 0)]
    for each in read.pane._opened.laid.quoted:
        line, mark = read.view.room_of(each.start, each.end), found[each.key]
        assert mark.geometry().right() < line.left()
        if each.key != ("e1", 0):  # it begins on the line of the one before, and stands below it
            assert abs(mark.y() + mark.first_line(read.style) - line.center().y()) <= 2


@pytest.mark.parametrize("way", ["click", "key"])
def test_pressed_it_leads_to_its_event(read, way):
    mark = marks(read)["e1", 0]
    if way == "click":
        QTest.mouseClick(mark, LEFT)
    else:
        mark.setFocus()
        read.key(Qt.Key.Key_Return)
    assert read.said == [("passage_chosen", "e1", 0)]


def test_it_is_named_and_says_when_its_passage_was_changed(read):
    found = marks(read)
    assert found["e2", 0].accessibleName() == "1873 Event 2 · found with changes"
    assert found["e0", 0].accessibleName() == "1871 Event 0"
    assert found["e0", 0].accessibleDescription().startswith("The first bridge")


def test_they_move_with_the_words_and_never_cover_one_another(qtbot):
    many = [[excerpt(BRIDGE, "Nobody drowned")] for _ in range(5)]
    read = Read(qtbot, f"{BRIDGE}\n\n{BRIDGE}", many, size=(1080, 420)).open("e0")
    found = sorted(marks(read).values(), key=lambda mark: mark.y())
    assert len(found) == 5
    assert all(one.geometry().bottom() < other.y() for one, other in pairwise(found))
    before = [mark.y() for mark in found]
    bar = read.view.verticalScrollBar()
    bar.setValue(bar.value() + 30)
    assert [mark.y() for mark in found] == [y - 30 for y in before]


@pytest.mark.slow
def test_of_many_only_those_in_view_are_made(qtbot):
    text = "\n\n".join(f"Paragraph {n} tells of a bridge." for n in range(250))
    groups = [[excerpt(text, f"Paragraph {n} tells")] for n in range(250)]
    read = Read(qtbot, text, groups).open("e0")
    assert len(read.pane.findChildren(Mark)) < 60
    bar = read.view.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + read.viewport.height())
    settle()
    assert len(read.pane.findChildren(Mark)) < 260
    assert marks(read)
