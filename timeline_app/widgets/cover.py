"""What lies over the whole stage: not a window, so that nothing leads out of ours."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from timeline_app.widgets.tab_stops import go_on, tab_stops


def covers(window: QWidget) -> list["Cover"]:
    """What covers a window now, the uppermost last."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [each for each in window.findChildren(Cover, options=direct) if each.isVisible()]


class Cover(QWidget):
    """Covers its parent, and closes with Esc.

    While it is open it keeps the keys to itself, but for that which quits.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        parent.installEventFilter(self)
        self.hide()

    def appear(self, first: QWidget | None = None) -> None:
        """Show it with the focus on ``first``, or on itself."""
        if not self.isVisible():
            self._before = self.window().focusWidget()  # also while another window is in front
        self._cover()
        self.show()
        self.raise_()
        (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close, and give the focus back to what had it, else to the window: keys must not end here."""
        if not self.isVisible():
            return
        self.hide()
        before, self._before = self._before, None
        if before is None or not isValid(before) or not before.isVisible():
            before = self.window()
        before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def escape(self) -> None:
        """What Esc and the cross do."""
        self.dismiss()

    def accessible(self) -> QAccessibleWidget:
        """Assistive technology finds a dialog here."""
        return QAccessibleWidget(self, QAccessible.Role.Dialog)

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not _quits(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif _quits(event):
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # the stage below stays as it is

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes round within."""
        return go_on(tab_stops((self,)), forward=forward)


def _quits(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Q")
