"""Holds the screen saver off during a show, where the platform has a way."""

import ctypes
import sys
from typing import Protocol

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_CONNECTION = "timeline-app show"
_PATIENCE = 500
"""Milliseconds to wait for the desktop's answer."""
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2
"""Flags of Windows' SetThreadExecutionState."""


class Awake(Protocol):
    """Keeps the screens on while it is held."""

    def hold(self, reason: str) -> None:
        """From now on."""

    def release(self) -> None:
        """No longer."""


class Asleep:
    """Nothing can be done here."""

    def hold(self, reason: str) -> None:
        """Let the system do as it likes."""

    def release(self) -> None:
        """Nothing was held."""


class FreeDesktop:
    """Asks the desktop by D-Bus (freedesktop.org Idle Inhibition Service).

    On a connection of its own: the desktop takes the end of it for the end of the request. Qt for
    Python can't send the unsigned number that ``UnInhibit`` wants.
    """

    def hold(self, reason: str) -> None:
        """Ask once; a desktop that doesn't answer in time is let be."""
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _CONNECTION)
        if bus.isConnected():
            message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
            message.setArguments(["timeline-app", reason])
            bus.call(message, timeout=_PATIENCE)

    def release(self) -> None:
        """Hang up."""
        QDBusConnection.disconnectFromBus(_CONNECTION)


class Windows:
    """Tells Windows that the display is in use."""

    def hold(self, reason: str) -> None:
        """Until it is released or the program ends."""
        del reason
        self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)

    def release(self) -> None:
        """As it was."""
        self._set(_CONTINUOUS)

    def _set(self, flags: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(flags)


def awake() -> Awake:
    """The way this platform has."""
    if sys.platform == "win32":
        return Windows()
    return FreeDesktop() if sys.platform == "linux" else Asleep()
