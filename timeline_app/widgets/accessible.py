"""Lets a widget say itself what assistive technology finds in its place.

Such a widget has an attribute ``accessible``: a function that makes its interface. Qt asks once a
widget, keeps what it gets, and deletes it with the widget.
"""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from shiboken6 import VoidPtr

NO_INTERFACE = VoidPtr(0)
"""What ``interface_cast`` answers where there is none: None, the obvious word, crashes."""


@cache
def offer_interfaces() -> None:
    """Have Qt ask our widgets. Once a process is enough, and it can't be taken back."""
    QAccessible.installFactory(_interface)


def _interface(_class: str, thing: QObject) -> QAccessibleInterface | None:
    """Qt asks for each class a widget inherits, the widget's own first."""
    make = getattr(thing, "accessible", None)
    return make() if make is not None else None


def announce(widget: QObject, text: str) -> None:
    """Have a screen reader say what a look at the window would tell; "" says nothing."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
