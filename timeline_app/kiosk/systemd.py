"""Telling systemd how it goes, where it wants to know: the protocol of ``sd_notify(3)``."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

_SOCKET: Final = "NOTIFY_SOCKET"


class Systemd:
    """What is told goes to the socket that systemd names; nowhere where there is none."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        self._address = environment.get(_SOCKET, "").replace("@", "\0", 1)
        microseconds = environment.get("WATCHDOG_USEC", "")
        self.patience = int(microseconds) / 1e6 if microseconds.isdecimal() else None
        """Seconds in which it wants to hear something; ours may be another process than it watches."""

    def tell(self, *states: str) -> None:
        """Tell some of ``READY=1``, ``WATCHDOG=1``, ``STOPPING=1`` and ``STATUS=…``."""
        if self._address:
            with (
                suppress(OSError, AttributeError),
                socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as out,
            ):
                out.settimeout(0.5)
                out.sendto("\n".join(states).encode(), self._address)
