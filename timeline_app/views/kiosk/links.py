"""Addresses that something wants opened: none is."""

from typing import Final

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

SCHEMES: Final = (
    "file",
    "http",
    "https",
    "ftp",
    "mailto",
    "tel",
    "data",
    "javascript",
    "about",
    "ms-settings",
    "qrc",
)


class Links(QObject):
    """Stands where Qt would ask the system to open an address. Our own parts never ask."""

    refused = Signal(str)
    """An address."""

    def guard(self) -> None:
        """Refuse from now on."""
        for scheme in SCHEMES:
            # its types ask for bytes, the call itself takes words alone
            QDesktopServices.setUrlHandler(scheme, self, "refuse")  # type: ignore[arg-type]

    def rest(self) -> None:
        """Leave addresses to the system again."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def refuse(self, address: QUrl) -> None:
        """Open nothing."""
        self.refused.emit(address.toDisplayString())
