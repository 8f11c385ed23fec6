"""Windows sends each touch twice: once as a touch, and once more as a mouse."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPointingDevice, QWindow


class DoubledMouse(QObject):
    """Keeps the second from a window, so that a tap presses a button once.

    Where a system sends touches as a mouse only, they are let through; so is what it makes of pens.
    """

    # Of the class, because the window may still send events while Python takes us apart.
    _touches_come = False

    def watch(self, window: QWindow | None) -> None:
        """Stand before this window; to be called when it is shown."""
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.TouchBegin:
            self._touches_come = True
        return self._touches_come and isinstance(event, QMouseEvent) and _doubles(event)


def _doubles(event: QMouseEvent) -> bool:
    if event.pointerType() is QPointingDevice.PointerType.Pen:
        return False
    return event.source() is Qt.MouseEventSource.MouseEventSynthesizedBySystem
