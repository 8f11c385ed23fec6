import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QPropertyAnimation, Qt, QTimer, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.views.explore.staged import Stage, drag, turn, viewport
from timeline_app.model.columns import columns_of
from timeline_app.model.edition import Edition
from timeline_app.model.in_time import moment
from timeline_app.stage.detail.page import DetailPage
from timeline_app.widgets.text_block import TextBlock

pytestmark = pytest.mark.gui


@pytest.fixture
def hall(qtbot):
    return Stage(qtbot).without_motion()


def parts(window):
    return (window.header, window.canvas, window.overview, window.detail)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920), (800, 600), (500, 900)])
def test_the_parts_fill_the_window_and_nothing_else(hall, size):
    hall.window.resize(*size)
    found = [part.geometry() for part in parts(hall.window)]
    assert all(hall.window.rect().contains(each) for each in found)
    assert sum(each.width() * each.height() for each in found) == size[0] * size[1]
    assert hall.view == hall.canvas.plan.fit()


@pytest.mark.slow
def test_portrait_stacks_the_detail_below(hall):
    assert hall.window.detail.x() > 0
    hall.window.resize(1080, 1920)
    assert hall.window.detail.x() == 0
    assert hall.window.detail.y() > hall.window.overview.y()


@pytest.mark.slow
def test_a_new_size_keeps_the_stretch_of_time_and_the_selection(hall):
    hall.director.select("projects-start")
    turn(hall.canvas, (400, 200), 5)
    before = hall.view
    for size in ((1600, 900), (900, 1400), (1366, 768)):
        hall.window.resize(*size)
        assert hall.view.seconds == pytest.approx(before.seconds, rel=0.01)
        assert hall.state.selected == "projects-start"
    assert abs(hall.view.start - before.start) * before.per_second < 2


@pytest.mark.slow
def test_the_detail_of_another_large_collection_comes_once_all_else_is_painted(hall, qtbot):
    hall.director.select("projects-start")
    collection, pane = hall.state.collection, hall.window.detail
    moments = [moment(event) for event in collection.events]
    order = np.array(sorted(range(len(moments)), key=moments.__getitem__), np.int32)
    held = Edition.first(collection.events, columns_of(collection.events), order)
    before = shown_page(pane)

    hall.director.show_collection(replace(collection, events=held))

    assert shown_page(pane) is before
    qtbot.waitUntil(lambda: shown_page(pane) is not before)
    title = hall.state.event.title.best("en")
    assert title in {each.words for each in shown_page(pane).findChildren(TextBlock)}


def shown_page(pane):
    return next(page for page in pane.findChildren(DetailPage) if page.isVisible())


@pytest.mark.slow
def test_the_title_is_the_collections(hall):
    assert hall.window.windowTitle() == "A City in Early 2020"
    hall.key("Ctrl+L")
    assert hall.window.windowTitle() == "危难时刻·许昌2020"


def test_what_is_wrong_with_the_file_hides_nothing_of_the_stage(hall):
    notice, canvas = hall.window.notice, hall.canvas
    before = canvas.geometry()
    notice.show_problems(("a",), 1, "en")
    assert canvas.geometry().bottom() == before.bottom()
    assert canvas.geometry().top() > notice.geometry().bottom() > before.top()
    assert canvas.plan.rows.height == canvas.height()
    hall.window.resize(700, 600)  # the sentence takes more lines
    assert not canvas.geometry().intersects(notice.geometry())
    hall.window.resize(1366, 768)
    notice.hide()
    assert canvas.geometry() == before


def test_what_is_said_in_passing_moves_nothing(hall):
    before = hall.canvas.geometry()
    hall.window.notice.tell("Copied.", "en")
    assert hall.canvas.geometry() == before


@pytest.mark.slow
def test_the_reader_covers_the_stage_and_leaves_the_detail(hall):
    hall.director.open_passage()
    reader = hall.window.reader
    assert reader.isVisible()
    assert reader.geometry().contains(hall.canvas.geometry())
    assert reader.geometry().contains(hall.window.overview.geometry())
    assert not reader.geometry().intersects(hall.window.detail.geometry())
    hall.window.resize(1500, 900)
    assert reader.geometry().contains(hall.canvas.geometry())


def dropped(window, *urls):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    where, action = QPoint(100, 100), Qt.DropAction.CopyAction
    keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, action, data, *keys)
    QApplication.sendEvent(window, enter)
    drop = QDropEvent(QPointF(where), action, data, *keys)
    drop.setAccepted(False)
    QApplication.sendEvent(window, drop)
    return enter.isAccepted()


def test_a_local_file_may_be_dropped(qtbot, hall):
    found = []
    hall.window.dropped.disconnect()
    hall.window.dropped.connect(found.append)
    assert dropped(
        hall.window, "http://example.org/x.json", "file:///home/a.json", "file:///b.json"
    )
    assert found == [["/home/a.json", "/b.json"]]


def test_what_lies_elsewhere_is_not_taken(hall):
    found = []
    hall.window.dropped.connect(found.append)
    assert not dropped(hall.window, "http://example.org/events.json")
    assert found == []


@pytest.mark.slow
def test_there_is_no_context_menu_anywhere(hall):
    hall.director.open_passage()
    for widget in (
        *parts(hall.window),
        viewport(hall.canvas),
        hall.window.reader,
        hall.search_field,
    ):
        at = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)
        assert QApplication.activePopupWidget() is None


@pytest.mark.slow
def test_tab_goes_in_reading_order_and_reaches_the_canvas(hall):
    window = hall.window
    hall.search_field.setFocus()
    reached = []
    for _ in range(40):
        hall.key("Tab")
        focused = QApplication.focusWidget()
        found = next((p for p in parts(window) if p is focused or p.isAncestorOf(focused)), None)
        if not reached or reached[-1] is not found:
            reached.append(found)
        if found is window.detail:
            break
    assert reached == [window.header, window.canvas, window.overview, window.detail]


def active(window):
    timers = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    slides = window.findChildren(QPropertyAnimation)
    return timers + [s for s in slides if s.state() is QPropertyAnimation.State.Running]


@pytest.mark.slow
@pytest.mark.parametrize("move", ["flight", "glide"])
def test_closing_stops_what_moves(qtbot, move):
    hall = Stage(qtbot)
    if move == "flight":
        hall.canvas.zoom(40)
    else:
        turn(hall.canvas, (400, 200), 12)
        drag(viewport(hall.canvas), (700, 500), (300, 500), steps=3)
    assert hall.canvas.moving
    hall.window.close()
    assert not hall.canvas.moving
    assert active(hall.window) == []


def test_it_closes_by_its_command(hall):
    hall.key("Ctrl+Q")
    assert not hall.window.isVisible()


def test_a_state_shown_twice_changes_nothing(hall):
    scene, view = hall.canvas.scene, hall.view
    hall.window.show_state(hall.state)
    assert (hall.canvas.scene, hall.view) == (scene, view)


def test_before_a_state_it_may_be_resized_and_painted(qtbot, tmp_path):
    hall = Stage(qtbot, tmp_path / "nowhere.json")
    hall.window.resize(900, 700)
    QApplication.sendEvent(hall.window, QEvent(QEvent.Type.LayoutRequest))
    assert not hall.window.grab().isNull()
    assert hall.window.notice.empty.isVisible()
