"""The frame that a card's body scrolls in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QScrollArea, QWidget

from timeline_app.widgets.flicked import Flicked

_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class BodyScroll(Flicked, QScrollArea):
    """Scrolls by finger, and by keys as well: it is a stop of Tab, and says when that must be seen."""

    ring_changed = Signal()

    def __init__(self, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.ringed = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.show_bar(shown=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setWidget(body)
        self.take_fingers()
        for clear in (self, self.viewport(), body):
            clear.setAutoFillBackground(False)

    def show_bar(self, *, shown: bool) -> None:
        """Whether the body needs a bar: only the card knows before it has placed its frame."""
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown else policy.ScrollBarAlwaysOff
        )

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
