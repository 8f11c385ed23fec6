"""The event that is being written: each change makes another whole one of it."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from timeline_app.model.collection import Event


class Draft(QObject):
    """What all sections of the form write into.

    A change is in the draft at once, so that the next one builds on it; who keeps the collection
    gives back what was kept.
    """

    changed = Signal(object, str)
    """An ``Event``, and the way to what was typed, as ``field_path`` writes it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._event: Event | None = None

    @property
    def id(self) -> str | None:
        """The id of the event; None before there is one."""
        return None if self._event is None else self._event.id

    @property
    def now(self) -> Event:
        """The event as it is now.

        Raises:
            LookupError: none was given yet.
        """
        if self._event is None:
            raise LookupError
        return self._event

    def take(self, event: Event) -> None:
        """Go on from what is kept."""
        self._event = event

    def change(self, path: str, **fields: object) -> None:
        """Put other values into fields.

        ``path`` is where it was typed; empty for what is done in one go, a step of its own.
        """
        event = replace(self.now, **fields)
        if event != self._event:
            self._event = event
            self.changed.emit(event, path)
