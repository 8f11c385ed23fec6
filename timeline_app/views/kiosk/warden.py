"""Keeps everything in: whatever Qt offers that leads out of the window ends here.

What the system itself does with keys, edges of the screen and other programs no program can take
from it: that is what Cage and Assigned Access are for (``docs/kiosk-install.md``).
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointerEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QWidget

from timeline_app.views.kiosk.corner import CONTACTS, Corner
from timeline_app.views.kiosk.curtain import Curtain, begins
from timeline_app.views.kiosk.keyboard import let_in, summons
from timeline_app.views.kiosk.links import Links
from timeline_app.views.kiosk.presence import SIGNS, Presence
from timeline_app.views.kiosk.pressed import Pressed

_Type = QEvent.Type
_SHUT_OUT: Final = (
    _Type.ContextMenu,
    _Type.DragEnter,
    _Type.DragMove,
    _Type.DragLeave,
    _Type.Drop,
    _Type.ToolTip,
    _Type.WhatsThis,
    _Type.QueryWhatsThis,
    _Type.WhatsThisClicked,
    _Type.StatusTip,
    _Type.EnterWhatsThisMode,
    _Type.Quit,
)
"""Never reaches anybody."""
_WRITING: Final = (
    _Type.InputMethod,
    _Type.InputMethodQuery,
    _Type.RequestSoftwareInputPanel,
)
"""Neither, unless there is a keyboard to write with."""
_KEYS: Final = (_Type.ShortcutOverride, _Type.KeyPress, _Type.KeyRelease)
_POINTERS: Final = (SIGNS | CONTACTS) - set(_KEYS)

_Judge = Callable[[QObject, QEvent], bool]


class Warden(QObject):
    """Looks at every event of the application before anybody else does."""

    hand = Signal()
    """Somebody is there."""
    deed = Signal()
    """Somebody did something, and didn't just move the pointer."""
    summoned = Signal()
    """The chord of staff."""
    close_asked = Signal()
    """Somebody or something wants to close the window; it stays."""
    stopped = Signal(str)
    """Something that would have led out: the name of its class, or an address."""

    def __init__(self, window: QWidget, corner: Corner, *, typing: bool) -> None:
        """``typing``: whether a keyboard is built in."""
        super().__init__(window)
        self.curtain = Curtain()
        self._window, self._corner, self._typing = window, corner, typing
        self._presence, self._pressed = Presence(), Pressed()
        self._links = Links(self)
        self._links.refused.connect(self.stopped)
        self._judges: dict[QEvent.Type, _Judge] = {
            **dict.fromkeys(_SHUT_OUT, _away),
            **({} if typing else dict.fromkeys(_WRITING, _away)),
            **dict.fromkeys(_KEYS, self._key),
            **dict.fromkeys(_POINTERS, self._pointer),
            _Type.Close: self._stay,
            _Type.Show: self._alone,
            _Type.WindowStateChange: self._on_top,
            _Type.Hide: self._on_top,
        }
        self._guarding = False

    def guard(self) -> None:
        """Begin."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._links.guard()
        self._guarding = True

    def rest(self) -> None:
        """End: what leads out, leads out again."""
        self._guarding = False
        self._links.rest()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def let_go(self) -> None:
        """Whatever hands hold now, they don't hold it any more."""
        self._pressed.let_go()
        self.curtain.take_rest()

    def lower_curtain(self) -> None:
        """Let hands reach nothing; they are still told of."""
        self._pressed.let_go()
        self.curtain.lower()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        judge = self._judges.get(event.type())
        return judge is not None and judge(watched, event)

    # What hands do

    def _key(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        event.accept()  # else a key that is eaten would still be looked up among shortcuts
        if self._taken(event):
            return True
        if not let_in(event, typing=self._typing):
            return True
        event.setAccepted(event.type() is not _Type.ShortcutOverride)  # as Qt sends it
        return False

    def _pointer(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPointerEvent):
            self._corner.watch(event)
        if isinstance(event, QTouchEvent) and isinstance(watched, QWindow):
            self.curtain.notice(event)
            self._tell(event)
            return False  # widgets are told, or Qt would send it once more as a mouse
        if self._taken(event) or _other_button(event):
            event.accept()
            return True
        self._pressed.notice(watched, event)
        return False

    def _taken(self, event: QEvent) -> bool:
        """Tell of a hand; whether what it does ends here. Being told may lift the curtain."""
        self.curtain.notice(event)
        taken = self.curtain.takes(event)
        self._tell(event)
        return taken

    def _tell(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and summons(event):
            if event.type() is _Type.KeyPress and not event.isAutoRepeat():
                self.summoned.emit()
        elif self._presence.shown_by(event):
            self.hand.emit()
            if begins(event):
                self.deed.emit()

    # What programs do

    def _stay(self, watched: QObject, event: QEvent) -> bool:
        if not self._ours(watched):
            return False
        event.ignore()
        self.close_asked.emit()
        return True

    def _alone(self, watched: QObject, _event: QEvent) -> bool:
        """No other window comes to the screen; what opened it is told that it was closed."""
        if isinstance(watched, QWidget):
            if watched.isWindow() and watched is not self._window:
                # a modal one that isn't on the screen would stay in Qt's list after its deletion
                watched.setWindowModality(Qt.WindowModality.NonModal)
                watched.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                self._send_away(watched)
        elif isinstance(watched, QWindow) and watched.isTopLevel() and not self._ours(watched):
            self._send_away(watched)
        return False

    def _send_away(self, stranger: QWidget | QWindow) -> None:
        self.stopped.emit(type(stranger).__name__)
        QTimer.singleShot(0, stranger, stranger.hide)

    def _on_top(self, watched: QObject, _event: QEvent) -> bool:
        if watched is self._window:
            QTimer.singleShot(0, self, self._come_back)
        return False

    def _come_back(self) -> None:
        """Whoever made the window small or hid it: it fills the screen again."""
        framed = not self._window.windowFlags() & Qt.WindowType.FramelessWindowHint
        there = self._window.isVisible() and self._window.isFullScreen()
        if self._guarding and not framed and not there:
            self._window.showFullScreen()

    def _ours(self, watched: QObject) -> bool:
        return watched is self._window or watched is self._window.windowHandle()


def _away(_watched: QObject, event: QEvent) -> bool:
    event.ignore()
    return True


def _other_button(event: QEvent) -> bool:
    """Whether it is about another button than the left one."""
    if not isinstance(event, QMouseEvent):
        return False
    return event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton)
