"""The frame that a card's body scrolls in."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QScrollArea, QWidget

from timeline_app.widgets.flick import Flick

_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class BodyScroll(QScrollArea):
    """Scrolls by finger, and by keys as well: it is a stop of Tab, and says when that must be seen."""

    ring_changed = Signal()

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.ringed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setWidget(body)
        self.flick = Flick(self.verticalScrollBar())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.viewport().ungrabGesture(Qt.GestureType.PanGesture)
        for clear in (self, self.viewport(), body):
            clear.setAutoFillBackground(False)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self.flick.touch(event)
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.flick.catch()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.flick.move(event.globalPosition().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.flick.release()
        super().mouseReleaseEvent(event)

    def accessible(self) -> QAccessibleWidget:
        """Assistive technology finds a part of the card here."""
        return QAccessibleWidget(self, QAccessible.Role.Pane)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._set_ringed(ringed=event.reason() in _TAB)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_ringed(ringed=False)

    def _set_ringed(self, *, ringed: bool) -> None:
        self.ringed = ringed
        self.ring_changed.emit()
