"""What a command is, and what it acts on."""

from collections.abc import Callable
from enum import Enum
from typing import Protocol

from msgspec import Struct

from timeline_app.model.localized import Localized


class Desk(Protocol):
    """What lies beside the stage: files, and cards over it."""

    def choose_file(self) -> None:
        """Choose a collection to open."""

    def copy_link(self) -> None:
        """Copy a command that opens the timeline just here."""

    def go_to(self) -> None:
        """Ask for a date to go to."""

    def print_page(self) -> None:
        """Print what is to be seen."""

    def show_keys(self) -> None:
        """Show the list of keys."""


class Stage(Protocol):
    """What a window offers to commands."""

    @property
    def desk(self) -> Desk:
        """What lies beside it."""

    def zoom(self, factor: float) -> None:
        """Zoom about the middle of the canvas."""

    def fit(self) -> None:
        """Fly to "fit everything"."""

    def pan(self, share: float) -> None:
        """Move the window by a share of its width."""

    def step(self, direction: int) -> None:
        """Select the later (+1) or earlier (-1) event."""

    def end(self, direction: int) -> None:
        """Select the last (+1) or first (-1) event."""

    def open_passage(self) -> None:
        """Open the selected event's passage in its article."""

    def back(self) -> None:
        """Go one step back: card, reader, search, selection."""

    def search(self) -> None:
        """Put the focus into the search field."""

    def walk(self, direction: int) -> None:
        """Select the next (+1) or previous (-1) match."""

    def switch_language(self) -> None:
        """Show the other language."""

    def resize_text(self, direction: int) -> None:
        """Make all text larger (+1), smaller (-1) or as it was (0)."""

    def switch_theme(self) -> None:
        """Change between light and dark."""

    def present(self, *, here: bool) -> None:
        """Begin a show, with its first stop or with the selected event."""

    def full_screen(self) -> None:
        """Enter or leave full screen."""

    def toggle_motion(self) -> None:
        """Turn flights and inertia on or off."""

    def quit(self) -> None:
        """Close the window."""

    def work(self, command_id: str) -> None:
        """Have the workshop, where the collection is changed, carry out one of its commands."""


class Needs(Enum):
    """Where the keys of a command act."""

    NOTHING = "everywhere"
    NO_TEXT = "outside text fields"
    CANVAS = "when the timeline has the focus"


class Command(Struct, frozen=True):
    """One thing a person can do."""

    id: str
    title: Localized
    run: Callable[[Stage], None]
    keys: tuple[str, ...] = ()
    """As Qt writes them in portable form."""
    needs: Needs = Needs.NO_TEXT
    in_menu: bool = False
    editing: bool = False
    """Whether it is there in edit mode alone."""
