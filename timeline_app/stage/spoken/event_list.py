"""The canvas as assistive technology finds it: a list of events.

A client may hold an item as long as it likes, and Qt asks the item's object then, without asking
whether Python still has it: a freed one would crash the program. So there is one object for each
place of the list, whatever event stands there; it is made when it is first asked for, and kept as
long as the program runs.
"""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from timeline_app.layout.scene import Badge
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.spoken.event_item import EventItem
from timeline_app.stage.spoken.listing import Listing

_KEPT: list[EventItem] = []


class EventList(QAccessibleWidget):
    """A list in place of the surface that the events are painted on."""

    def __init__(self, surface: QWidget, canvas: Canvas, listing: Listing) -> None:
        super().__init__(surface, QAccessible.Role.List)
        self._canvas, self._listing = canvas, listing
        self._items: list[EventItem] = []

    def item(self, place: int) -> EventItem:
        """The object of a place, whether or not an event stands there now."""
        while place >= len(self._items):
            made = EventItem(self, self._listing, len(self._items))
            self._items.append(made)
            _KEPT.append(made)
        return self._items[place]

    def childCount(self) -> int:  # noqa: N802 - Qt's names, here and below
        return len(self._listing.events)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.item(index) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        return child.place if isinstance(child, EventItem) and child in self._items else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        hit = self._canvas.hit(self._canvas.mapFromGlobal(QPointF(x, y)))
        if hit is None:
            return None
        place = self._listing.place_of(hit.members[0] if isinstance(hit, Badge) else hit.id)
        return None if place is None else self.item(place)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        selected = self.selected
        return selected if selected is not None and self.state().focused else super().focusChild()

    @property
    def selected(self) -> EventItem | None:
        """The item of the selected event."""
        place = self._listing.selected
        return None if place is None else self.item(place)
