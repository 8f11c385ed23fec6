"""Hands on the words: mouse, keyboard, finger."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.touching import Clock, Screen
from tests.views.archivist.article.read import LEFT, PLAIN, Read
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK
from timeline_app.views.archivist.article.fingers import LONG as LONG_PRESS
from timeline_app.views.archivist.article.typesetting import HAN, LATIN, measure
from timeline_app.widgets import flick

pytestmark = pytest.mark.gui
LONG = "\n\n".join(f"Paragraph {n} tells of a bridge. It stood for years." for n in range(60))
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def read(qtbot):
    return Read(qtbot).open()


@pytest.fixture
def long(qtbot):
    return Read(qtbot, LONG, groups=([],)).open()


@pytest.fixture
def screen(long, monkeypatch):
    made = Screen(long.viewport, Clock(monkeypatch, flick))
    yield made
    made.lift()
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


def drag(read, start, end):
    QTest.mousePress(read.viewport, LEFT, PLAIN, start)
    for step in range(1, 6):
        QTest.mouseMove(read.viewport, start + (end - start) * step / 5)
    QTest.mouseRelease(read.viewport, LEFT, PLAIN, end)


def test_a_drag_selects(read):
    drag(read, read.point("The mayor crossed", 0), read.point("on foot", 1))
    assert read.selected() == "The mayor crossed first, on foot"


@pytest.mark.slow
def test_a_drag_selects_between_two_lines_as_well_as_on_them(qtbot):
    read = Read(qtbot, LONG.replace("\n\n", " "), groups=([],)).open()
    view = read.pane.view
    line = view.cursorRect(view.cursorForPosition(QPoint(500, 200)))
    tall = (
        view.cursorRect(view.cursorForPosition(QPoint(500, line.bottom() + 30))).top() - line.top()
    )
    chosen = set()
    for y in range(line.bottom(), line.bottom() + tall - 1):
        drag(read, QPoint(400, y), QPoint(600, y))
        chosen.add(read.selected())
    assert all(len(each) > 8 for each in chosen)
    assert len(chosen) == 2


def test_beside_the_end_of_a_line_is_its_end(qtbot):
    read = Read(qtbot, "好局面来自市委市政府的科学统筹部署" * 12, groups=([],)).open()
    view = read.pane.view
    first = view.cursorRect(view.cursorForPosition(QPoint(300, 30)))
    for y in range(first.top() + 1, first.bottom()):
        drag(read, QPoint(300, y), QPoint(1070, y))
        assert 20 < len(read.selected()) < 30


def test_a_drag_that_begins_on_what_is_selected_selects_anew(read):
    read.select("The mayor crossed first, on foot")
    drag(read, read.point("mayor crossed", 0), read.point("crossed first", 1))
    assert read.selected() == "mayor crossed first"


@pytest.mark.parametrize("share", [0.2, 0.7])
def test_a_double_click_takes_the_sentence_that_is_under_the_pointer(read, share):
    border = read.place("piers. The mayor")[0] + len("piers")
    for at, sentence in (
        (border, "The first bridge was built of oak on three stone piers."),
        (border + 2, "The mayor crossed first, on foot, and the school followed him."),
    ):
        room = read.view.room_of(at, at + 1)
        point = QPoint(round(room.left() + share * room.width()), room.center().y())
        QTest.mouseDClick(read.viewport, LEFT, PLAIN, point)
        QTest.mouseRelease(read.viewport, LEFT, PLAIN, point)
        assert read.selected() == sentence


def test_keys_walk_and_select(read):
    read.view.select(*read.place("The mayor")[:1] * 2)
    for _ in range(3):
        read.key(Qt.Key.Key_Right, SHIFT)
    assert read.selected() == "The"
    read.key(Qt.Key.Key_Right, SHIFT | CONTROL)
    read.key(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert read.selected().startswith("The mayor")
    read.key(Qt.Key.Key_Right)
    assert read.selected() == ""


def test_enter_takes_the_sentence_and_then_one_more(read):
    at = read.place("mayor crossed")[0]
    read.view.select(at, at)
    read.key(Qt.Key.Key_Return)
    assert read.selected() == "The mayor crossed first, on foot, and the school followed him."
    read.key(Qt.Key.Key_Return)
    assert read.selected().endswith("the town council closed it.")
    read.select("crossed first, on foot, and the school followed him. By the")
    read.key(Qt.Key.Key_Return)
    assert read.selected().startswith("The mayor crossed")
    assert read.selected().endswith("the town council closed it.")


def test_copying_gives_plain_words(read):
    read.select("it.\n“Nobody")
    read.key(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "it.\n“Nobody"
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasHtml()
    # Python's would be freed by the clipboard when Python has ended, which kills the process.
    assert not shiboken6.createdByPython(data)


def test_nothing_can_be_written_dropped_or_made_larger(read):
    before, size = read.shown, read.view.document().defaultFont().pixelSize()
    QTest.keyClicks(read.view, "abc")
    read.key(Qt.Key.Key_Delete)
    read.key(Qt.Key.Key_V, CONTROL)
    at = QPointF(50, 50)
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, CONTROL, Qt.ScrollPhase.NoScrollPhase, False
    )  # fmt: skip
    QApplication.sendEvent(read.viewport, wheel)
    assert read.shown == before
    assert read.view.document().defaultFont().pixelSize() == size
    assert not read.view.acceptDrops()
    assert read.view.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu


def test_markup_is_shown_as_it_is_written(qtbot):
    html = "<b>bold</b> & <img src='file:///etc/passwd'> &amp;"
    assert Read(qtbot, html, groups=([],)).open().shown == html


def test_lines_are_no_longer_than_is_read_with_ease(read):
    for width, unit, text in ((1900, 1, 1), (560, 0.8, 1), (1080, 1, 2)):
        style = Style(DARK, unit, "en", text)
        read.restyle(style)
        read.pane.resize(width, 700)
        assert measure(style, "zh") == round(HAN * unit * text)
        assert measure(style, "en") == round(LATIN * unit * text)
        frame = read.view.document().rootFrame().frameFormat()
        wide = read.viewport.width() - frame.leftMargin() - frame.rightMargin()
        assert 0 < wide <= measure(style, "en")
        assert frame.leftMargin() > 0


def test_a_finger_scrolls_and_selects_nothing(long, screen):
    screen.swipe((400, 500), (400, 200))
    screen.lift()
    assert 250 <= long.view.verticalScrollBar().value() <= 310
    assert long.selected() == ""


def hold(read, screen, qtbot):
    """A long press on a sentence; how long is long is for the person to say."""
    press = read.view.fingers._press
    press.setInterval(1)
    screen.put(down={0: read.point("Paragraph 4 tells").toTuple()})
    qtbot.waitUntil(lambda: bool(read.selected()), timeout=3000)
    screen.lift()
    press.setInterval(LONG_PRESS)


def test_a_long_press_takes_the_sentence_and_handles_move_its_ends(long, screen, qtbot):
    handles = long.pane.handles
    hold(long, screen, qtbot)
    assert long.selected() == "Paragraph 4 tells of a bridge."
    assert handles.first.isVisible()
    assert handles.last.isVisible()
    move(handles.last, long.point("It stood for years.\nParagraph 5", 0) + QPoint(60, 0), long)
    assert long.selected().startswith("Paragraph 4 tells of a bridge. It s")
    move(handles.first, long.point("Paragraph 4", 1), long)
    assert long.selected().startswith(" tells")
    move(handles.first, long.point("Paragraph 9", 1), long)
    assert len(long.selected()) == 1  # one end never passes the other
    screen.tap((600, 20))
    assert long.selected() == ""
    assert not handles.first.isVisible()


def move(handle, point, read):
    """Drag a handle so that the line it hangs on is at this point."""
    start = handle.rect().center()
    QTest.mousePress(handle, LEFT, PLAIN, start)
    end = handle.mapFromParent(point) + start - handle._line
    QTest.mouseMove(handle, end)
    QTest.mouseRelease(handle, LEFT, PLAIN, end)


def test_a_handle_at_the_edge_scrolls(long, screen, qtbot):
    handles, bar = long.pane.handles, long.view.verticalScrollBar()
    hold(long, screen, qtbot)
    bottom = QPoint(400, long.viewport.height() - 5)
    QTest.mousePress(handles.last, LEFT, PLAIN, handles.last.rect().center())
    QTest.mouseMove(handles.last, handles.last.mapFromParent(bottom))
    qtbot.waitUntil(lambda: bar.value() > 60, timeout=3000)
    QTest.mouseRelease(handles.last, LEFT, PLAIN, QPoint(0, 0))
    stood = bar.value()
    qtbot.wait(80)
    assert bar.value() == stood
