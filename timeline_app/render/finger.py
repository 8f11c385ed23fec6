"""Fingers on a touch screen, as plain values."""

from msgspec import Struct
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEventPoint, QTouchEvent


class Finger(Struct, frozen=True):
    """What is known of one contact at one moment."""

    id: int
    at: QPointF
    """Pixels from the surface's corner."""
    wide: float = 0.0
    """Millimetres of the contact's longer side; 0 where the screen doesn't tell."""
    lifted: bool = False


def fingers(event: QTouchEvent, dots_per_inch: float) -> tuple[Finger, ...]:
    """Those that went down, moved or were lifted; of any other, no place is to be relied on."""
    still = QEventPoint.State.Stationary
    return tuple(
        _finger(each, dots_per_inch) for each in event.points() if each.state() is not still
    )


def _finger(point: QEventPoint, dots_per_inch: float) -> Finger:
    """Read one point; the screen's resolution tells how large its contact is."""
    contact = point.ellipseDiameters()
    wide = max(contact.width(), contact.height()) / dots_per_inch * 25.4
    lifted = point.state() is QEventPoint.State.Released
    return Finger(point.id(), QPointF(point.position()), wide, lifted)
