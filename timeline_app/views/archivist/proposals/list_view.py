"""The list of proposals, and what its keys do."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from timeline_app.render.style import Style
from timeline_app.views.archivist.proposals.delegate import HEIGHT, OfferDelegate
from timeline_app.views.archivist.proposals.offers import Offers
from timeline_app.widgets.ink import palette
from timeline_app.widgets.sheet import slim

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REJECT: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ListView(QListView):
    """Enter accepts, Delete rejects, Space reads otherwise; what is typed corrects the date."""

    accept_asked = Signal()
    reject_asked = Signal()
    other_asked = Signal()
    typed = Signal(str)

    def __init__(self, offers: Offers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = OfferDelegate(self)
        self.setModel(offers)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setTabKeyNavigation(False)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self.setPalette(palette(style))
        slim(self.verticalScrollBar(), style)
        self._delegate.restyle(style)
        self.setMinimumHeight(style.room(*HEIGHT))
        self.doItemsLayout()

    def event(self, event: QEvent) -> bool:
        """Its keys are not those of the timeline."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & _CONTROL
            event.setAccepted(plain and event.key() != Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & _CONTROL:
            event.ignore()
        elif event.key() in _ENTER:
            self.accept_asked.emit()
        elif event.key() in _REJECT:
            self.reject_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.other_asked.emit()
        elif event.text().isprintable() and event.text():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)
