import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget

from tests.audit.kiosk import SCREENS
from tests.audit.screens import EVENT, collection
from tests.views.kiosk.received import DESK, TOTEM, Reception
from tests.widgets.shown import settle

pytestmark = pytest.mark.gui
NO_SELECTION = Qt.TextInteractionFlag.NoTextInteraction


@pytest.fixture
def hall(qtbot, tmp_path):
    return Reception(qtbot, path=collection(tmp_path))


@pytest.mark.slow
def test_nothing_can_be_selected_followed_dropped_written_or_asked_for_a_menu(hall):
    """On no screen; the guard in front of the window is another matter."""
    policies = (Qt.ContextMenuPolicy.NoContextMenu, Qt.ContextMenuPolicy.PreventContextMenu)
    for name in ("end of the event", "reader", "index", "picture"):
        SCREENS[name](hall)
        for each in [hall.window, *hall.window.findChildren(QWidget)]:
            assert not each.acceptDrops()
            assert each.toolTip() == ""
            assert not isinstance(each, (QLineEdit, QTextEdit))
            if isinstance(each, QLabel):
                assert each.textFormat() is Qt.TextFormat.PlainText
                assert each.textInteractionFlags() in (
                    NO_SELECTION,
                    Qt.TextInteractionFlag.LinksAccessibleByMouse,  # of plain text there are none
                )
        assert hall.window.contextMenuPolicy() in policies
        hall.host.reset()


def test_turning_the_screen_rearranges_it_and_keeps_what_is_open(hall):
    hall.host.open_event(EVENT)
    before = hall.window.detail.geometry()
    assert before.left() > 0
    hall.window.resize(*TOTEM.size)
    settle()
    after = hall.window.detail.geometry()
    assert (after.left(), hall.state.selected) == (0, EVENT)
    assert hall.window.bar.geometry().bottom() == TOTEM.size[1] - 1
    hall.window.resize(*DESK.size)
    settle()
    assert hall.window.detail.geometry() == before


def test_an_index_that_is_open_is_set_anew_for_another_screen(hall):
    hall.host.open_index()
    hall.window.resize(*TOTEM.size)
    settle()
    assert hall.window.index.geometry().top() > TOTEM.size[1] * 0.4
    assert hall.window.index.geometry().bottom() < hall.window.bar.geometry().top()


@pytest.mark.slow
def test_what_comes_over_the_timeline_comes_below_the_bar(qtbot):
    hall = Reception(qtbot, motion=True)
    hall.host.open_event(EVENT)
    hall.host.read(0)
    bar = hall.window.bar
    hall.window.reader.setGeometry(hall.window.rect())  # as on its way
    assert bar.isAncestorOf(hall.window.childAt(bar.geometry().center())) or (
        hall.window.childAt(bar.geometry().center()) is bar
    )


@pytest.mark.slow
def test_tab_goes_to_nothing_that_is_covered(hall):
    hall.host.open_event(EVENT)
    hall.host.read(0)
    for _ in range(40):
        hall.window.focusNextPrevChild(True)
        focused = QApplication.focusWidget()
        part = next(p for p in (hall.window.reader, hall.window.bar) if p.isAncestorOf(focused))
        assert part.isVisible()


def test_the_timeline_has_no_ring_unless_somebody_came_there_by_tab(hall):
    surface = hall.window.canvas.focusProxy()
    hall.window.setFocus()
    surface.setFocus(Qt.FocusReason.TabFocusReason)
    assert surface.ringed
    hall.window.attend()
    assert surface.hasFocus()
    assert not surface.ringed


def test_there_is_one_way_onward_at_a_time(hall):
    steps = hall.window.detail._steps
    hall.host.open_event(EVENT)
    assert steps.isVisible()
    hall.host.search("Wuhan")
    assert not steps.isVisible()
    hall.host.clear()
    assert steps.isVisible()


def test_the_strip_stands_above_the_bar(hall):
    hall.host.search("Wuhan")
    strip, bar = hall.window.strip, hall.window.bar
    below = strip.mapTo(hall.window, QPoint(0, strip.height()))
    assert strip.isVisible()
    assert below.y() == bar.y()
