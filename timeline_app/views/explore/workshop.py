"""What the stage knows of the workshop behind it, where the collection is changed."""

from typing import Protocol

from timeline_app.model.edtf import Date
from timeline_app.storage.reader import Loaded


class Showing(Protocol):
    """Begins a show of what the stage has."""

    def __call__(self, *, here: bool) -> None:
        """With the first stop, or with the selected event."""


class Workshop(Protocol):
    """Carries out the commands of ``commands/archiving.py``."""

    def work(self, command_id: str) -> None:
        """Carry out a command."""

    def opened(self, loaded: Loaded) -> None:
        """Another file was opened and is shown."""

    def take(self, paths: list[str]) -> bool:
        """Do with files what is to be done with them; False where they are collections to open."""

    def plant(self, date: Date) -> None:
        """Add an event at a date that was pointed at."""
