"""Every way out that Qt offers, tried at a real window that is full of things that lead out."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QInputMethodEvent,
    QInputMethodQueryEvent,
    QKeySequence,
    QRasterWindow,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from tests.views.kiosk.clock import Clock
from tests.views.kiosk.fingers import Fingers
from timeline_app.views.kiosk.corner import Corner
from timeline_app.views.kiosk.links import SCHEMES
from timeline_app.views.kiosk.warden import Warden

pytestmark = pytest.mark.gui

SIDE = 76


class Hall:
    """A window that a naive program would have, and a warden over it."""

    def __init__(self, qtbot, *, typing=False):
        self.qtbot = qtbot
        self.clock = Clock()
        self.window = QWidget()
        self.window.setAcceptDrops(True)
        self.browser = QTextBrowser()
        self.browser.setHtml('<a href="file:///etc/hosts">here</a>')
        self.line, self.button, self.combo = QLineEdit("words"), QPushButton("&Open"), QComboBox()
        self.combo.addItems(["one", "two"])
        self.button.setToolTip("a tip")
        area = QScrollArea()
        box = QVBoxLayout(self.window)
        for each in (self.browser, self.line, self.button, self.combo, area):
            box.addWidget(each)
        self.window.resize(800, 600)
        qtbot.addWidget(self.window)
        self.pressed = []
        self.button.clicked.connect(lambda: self.pressed.append("button"))
        self.told = []
        self.warden = Warden(
            self.window,
            Corner(self.window, "top-right", SIDE, 3, self.clock),
            typing=typing,
        )
        for name in ("hand", "deed", "summoned", "close_asked"):
            getattr(self.warden, name).connect(lambda name=name: self.told.append(name))
        self.warden.stopped.connect(self.told.append)
        self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.window.showFullScreen()
        qtbot.waitExposed(self.window)
        self.before = shown_windows()
        self.warden.guard()

    def count(self, name):
        return self.told.count(name)

    @property
    def strangers(self):
        """Windows on the screen that weren't there before."""
        return [each for each in shown_windows() if each not in self.before]


def shown_windows():
    return [each for each in QGuiApplication.topLevelWindows() if each.isVisible()]


@pytest.fixture
def hall(qtbot):
    made = Hall(qtbot)
    yield made
    made.warden.rest()


def send(widget, event):
    QCoreApplication.sendEvent(widget, event)
    QCoreApplication.processEvents()


def test_no_menu_comes_anywhere(hall):
    for widget in (hall.window, *hall.window.findChildren(QWidget)):
        at = QPoint(3, 3)
        for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
            send(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
        QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
    assert QApplication.activePopupWidget() is None
    assert hall.strangers == []


def test_nothing_can_be_dropped(hall):
    data = QMimeData()
    data.setUrls([QUrl("file:///etc/hosts")])
    data.setText("dropped")
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    before = hall.browser.toPlainText()
    for widget in (hall.window, *hall.window.findChildren(QWidget)):
        enter = QDragEnterEvent(QPoint(3, 3), actions, data, left, none)
        send(widget, enter)
        assert not enter.isAccepted()
        drop = QDropEvent(QPointF(3, 3), actions, data, left, none)
        send(widget, drop)
        assert not drop.isAccepted()
    assert hall.line.text() == "words"
    assert hall.browser.toPlainText() == before


def test_no_tip_is_shown(hall):
    at = QPoint(3, 3)
    for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
        send(hall.button, QHelpEvent(kind, at, hall.button.mapToGlobal(at)))
    assert hall.strangers == []


def test_the_window_cannot_be_closed(hall):
    hall.window.close()
    hall.window.windowHandle().close()
    QApplication.closeAllWindows()
    assert hall.window.isVisible()
    assert hall.count("close_asked") == 3


def test_the_application_cannot_be_quit(hall):
    send(QApplication.instance(), QEvent(QEvent.Type.Quit))
    QApplication.quit()
    QCoreApplication.processEvents()
    assert hall.window.isVisible()


@pytest.mark.parametrize("how", ["hide", "showMinimized", "showNormal"])
def test_the_window_comes_back(hall, how):
    getattr(hall.window, how)()
    hall.qtbot.waitUntil(lambda: hall.window.isVisible() and hall.window.isFullScreen())


@pytest.mark.parametrize("keys", ["Ctrl+Q", "Alt+F4", "F11", "Ctrl+O", "Ctrl+W", "Ctrl+P", "Q"])
def test_shortcuts_do_nothing(hall, keys):
    shortcut = QShortcut(QKeySequence(keys), hall.window)
    shortcut.activated.connect(lambda: hall.pressed.append(keys))
    combination = QKeySequence(keys)[0]
    for target in (hall.window, hall.button, hall.window.windowHandle()):
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
    assert hall.pressed == []
    assert hall.count("hand") > 0


def test_keys_that_are_let_in_arrive(hall):
    shortcut = QShortcut(QKeySequence("PgDown"), hall.window)
    shortcut.activated.connect(lambda: hall.pressed.append("page"))
    QTest.keyClick(hall.window.windowHandle(), Qt.Key.Key_PageDown)
    hall.button.setFocus()
    QTest.keyClick(hall.window.windowHandle(), Qt.Key.Key_Space)
    assert hall.pressed == ["page", "button"]


def test_mnemonics_do_nothing(hall):
    QTest.keyClick(hall.window.windowHandle(), Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert hall.pressed == []


def test_no_input_method_comes(hall):
    hall.line.setFocus()
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    send(hall.line, asked)
    assert not asked.value(Qt.InputMethodQuery.ImEnabled)
    event = QInputMethodEvent()
    event.setCommitString("偷")
    send(hall.line, event)
    assert hall.line.text() == "words"


def test_where_there_is_a_keyboard_one_can_write(qtbot):
    hall = Hall(qtbot, typing=True)
    try:
        hall.line.setFocus()
        event = QInputMethodEvent()
        event.setCommitString("许昌")
        send(hall.line, event)
        QTest.keyClicks(hall.line, "a")
        QTest.keyClick(hall.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert hall.line.text() == "words许昌a"
    finally:
        hall.warden.rest()


def test_no_other_window_comes_to_the_screen(hall):
    kept = [QDialog(), QMenu(hall.window), QMessageBox(), QWidget(hall.window, Qt.WindowType.Tool)]
    for stranger in kept:
        stranger.show()
        assert hall.strangers == []
        hall.qtbot.waitUntil(lambda each=stranger: not each.isVisible())
    assert hall.count("QDialog") == 1
    assert hall.count("QMenu") == 1


def test_what_waits_for_another_window_does_not_wait(hall):
    assert QMenu(hall.window).exec() is None
    assert QDialog(hall.window).exec() == 0
    options = QFileDialog.Option.DontUseNativeDialog
    assert QFileDialog.getOpenFileName(hall.window, options=options)[0] == ""
    hall.combo.showPopup()
    QCoreApplication.processEvents()
    assert hall.strangers == []
    assert not hall.combo.view().isVisible()


def test_a_window_without_widgets_neither(hall):
    stranger = QRasterWindow()
    stranger.show()
    hall.qtbot.waitUntil(lambda: not stranger.isVisible())
    assert hall.count("QRasterWindow") == 1


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_address_is_opened(hall, scheme):
    address = f"{scheme}:///etc/hosts"
    assert QDesktopServices.openUrl(QUrl(address))
    assert len(hall.told) == 1
    assert hall.told[0].startswith(f"{scheme}:")


def test_the_other_buttons_of_a_mouse_do_nothing(hall):
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(hall.button, button)
        QTest.mouseClick(hall.line, button)
    assert hall.pressed == []
    QTest.mouseClick(hall.button, Qt.MouseButton.LeftButton)
    assert hall.pressed == ["button"]


# Hands


def test_hands_are_told_of(hall):
    window = hall.window.windowHandle()
    for deed in (
        lambda: QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(100, 100)),
        lambda: QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(100, 100)),
        lambda: QTest.keyClick(window, Qt.Key.Key_X),
        lambda: QTest.wheelEvent(window, QPointF(100, 100), QPoint(0, 120)),
    ):
        hall.told.clear()
        deed()
        QCoreApplication.processEvents()
        assert "hand" in hall.told


def test_a_pointer_that_trembles_is_no_hand(hall):
    window = hall.window.windowHandle()
    QTest.mouseMove(window, QPoint(300, 300))
    hall.told.clear()
    for x in (305, 300, 309, 300, 309):
        QTest.mouseMove(window, QPoint(x, 300))
    assert hall.told == []
    QTest.mouseMove(window, QPoint(311, 300))
    assert "hand" in hall.told
    assert "deed" not in hall.told


def test_what_the_program_does_is_no_hand(hall):
    hall.button.click()
    at = QPointF(3, 3)
    wheel = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    send(hall.browser, wheel)
    assert hall.told == []


# The curtain


def middle(widget, window):
    return widget.mapTo(window, widget.rect().center()).toTuple()


def test_a_deed_that_lifts_the_curtain_ends_behind_it(hall):
    hall.warden.lower_curtain()
    hall.warden.deed.connect(hall.warden.curtain.lift)
    window, at = hall.window.windowHandle(), QPoint(*middle(hall.button, hall.window))
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at)
    assert not hall.button.isDown()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at)
    assert hall.pressed == []
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at)
    assert hall.pressed == ["button"]


def test_so_does_a_touch(hall):
    hall.warden.lower_curtain()
    hall.warden.deed.connect(hall.warden.curtain.lift)
    fingers, at = Fingers(hall.window), middle(hall.button, hall.window)
    fingers.tap(at)
    assert hall.pressed == []
    fingers.tap(at)
    assert hall.pressed == ["button"]


def test_so_does_a_key(hall):
    hall.warden.lower_curtain()
    hall.warden.deed.connect(hall.warden.curtain.lift)
    hall.button.setFocus()
    window = hall.window.windowHandle()
    shortcut = QShortcut(QKeySequence("PgDown"), hall.window)
    shortcut.activated.connect(lambda: hall.pressed.append("page"))
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert hall.pressed == []
    QTest.keyClick(window, Qt.Key.Key_Space)
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert hall.pressed == ["button", "page"]


def test_a_bag_on_the_glass_does_not_keep_others_out(hall):
    """A finger beside it lifts the curtain; the bag itself is no hand."""
    hall.warden.deed.connect(hall.warden.curtain.lift)
    fingers = Fingers(hall.window)
    fingers.do(("press", 0, (600, 500)))
    hall.warden.lower_curtain()
    hall.told.clear()
    for x in (601, 603, 600):
        fingers.do(("move", 0, (x, 500)))
    assert hall.told == []
    fingers.do(("stationary", 0), ("press", 1, (200, 200)))
    assert "deed" in hall.told
    assert not hall.warden.curtain.down
    fingers.do(("release", 0, (600, 500)), ("release", 1, (200, 200)))


def test_what_is_held_down_is_let_go_of(hall):
    window, at = hall.window.windowHandle(), QPoint(*middle(hall.button, hall.window))
    for lower in (hall.warden.let_go, hall.warden.lower_curtain):
        QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=at)
        assert hall.button.isDown()
        lower()
        assert not hall.button.isDown()
        QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at)
    hall.warden.curtain.lift()
    assert hall.pressed == []
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=at)
    assert hall.pressed == ["button"]


# Staff


def test_a_chord_calls_for_staff(hall):
    chord = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.ShiftModifier
    )
    QTest.keyClick(hall.window.windowHandle(), Qt.Key.Key_Q, chord)
    assert hall.count("summoned") == 1


def test_once_at_rest_everything_is_as_before(hall, monkeypatch):
    hall.warden.rest()
    menu = QMenu(hall.window)
    menu.addAction("one")
    menu.popup(QPoint(5, 5))
    assert menu.isVisible()
    menu.hide()
    assert hall.window.close()
