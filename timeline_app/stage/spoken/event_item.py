"""One event of the timeline's list, as assistive technology finds it."""

from typing import Protocol

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QWindow,
)
from shiboken6 import isValid

from timeline_app.model.localized import Localized
from timeline_app.widgets.accessible import NO_INTERFACE

SELECT, READ = "select", "open passage"
ACTIONS = {
    SELECT: Localized({"zh": "选中", "en": "Select"}),
    READ: Localized({"zh": "在文章中阅读", "en": "Open passage"}),
}


class Listed(Protocol):
    """What stands in the list; a place is counted from 0, in order of time."""

    @property
    def lang(self) -> str:
        """The language of the actions' names."""

    def holds(self, place: int) -> bool:
        """Whether there is an event at this place now."""

    def words(self, place: int, kind: QAccessible.Text) -> str:
        """Its name or description."""

    def rect_of(self, place: int) -> QRect:
        """Where it is on the screen; empty outside the window."""

    def is_selected(self, place: int) -> bool:
        """Whether it is the selected event."""

    def actions(self, place: int) -> tuple[str, ...]:
        """What can be done with it."""

    def act(self, place: int, action: str) -> None:
        """Do it."""


class _Actions(QAccessibleActionInterface):
    """What can be done with the event of a place.

    Not a second base of ``EventItem``: Qt is handed a bare address, and would get the first's.
    """

    def __init__(self, listed: Listed, place: int) -> None:
        super().__init__()
        self._listed = listed
        self._place = place

    def actionNames(self) -> list[str]:  # noqa: N802
        return list(self._listed.actions(self._place)) if self._listed.holds(self._place) else []

    def localizedActionName(self, name: str) -> str:  # noqa: N802
        return ACTIONS[name].best(self._listed.lang) if name in ACTIONS else name

    def localizedActionDescription(self, name: str) -> str:  # noqa: N802
        return self.localizedActionName(name)

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803
        if actionName in self.actionNames():
            self._listed.act(self._place, actionName)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N802, N803
        del actionName
        return []


class EventItem(QAccessibleInterface):
    """A place in the list, not an event: what stands there may change, the item stays."""

    def __init__(self, above: QAccessibleInterface, listed: Listed, place: int) -> None:
        super().__init__()
        self._above = above
        self._listed = listed
        self.place = place
        self._actions = _Actions(listed, place)

    def isValid(self) -> bool:  # noqa: N802 - Qt's names, here and below
        return self._has_list() and self._listed.holds(self.place)

    def _has_list(self) -> bool:
        """Whether neither the list nor its widget is gone; Qt deletes them, and the item stays."""
        return isValid(self._above) and self._above.isValid()

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._above.window() if self._has_list() else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self._above if self._has_list() else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        del index
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # noqa: N802
        del x, y
        return None

    def childCount(self) -> int:  # noqa: N802
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802
        del child
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        return self._listed.rect_of(self.place) if self.isValid() else QRect()

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = 1
            return state
        selected = self._listed.is_selected(self.place)
        state.focusable = state.selectable = 1
        state.selected = int(selected)
        state.focused = int(selected and bool(self._above.state().focused))
        state.offscreen = int(self.rect().isEmpty())
        return state

    def text(self, t: QAccessible.Text) -> str:
        return self._listed.words(self.place, t) if self.isValid() else ""

    def setText(self, t: QAccessible.Text, text: str) -> None:  # noqa: N802
        del t, text  # events are changed in their form

    def interface_cast(self, t: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        return self._actions if t is QAccessible.InterfaceType.ActionInterface else NO_INTERFACE

    def object(self) -> QObject | None:  # type: ignore[override]  # it has none
        return None
