"""What edit mode brings into the window: a bar, a form, a table, and an article to quote from."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from timeline_app.articles.shelf import Shelf
from timeline_app.model.collection import Collection
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.state.state import Reading, State


class Quotable(Protocol):
    """The article in the place of the reader."""

    def set_shelf(self, shelf: Shelf) -> None:
        """Take the articles of its collection from here."""

    def open(self, collection: Collection, reading: Reading, lang: str) -> None:
        """Show a passage in its article."""


class Fittings(Protocol):
    """The panes, children of the window; the window places them and says what to show."""

    @property
    def bar(self) -> QWidget:
        """Across the window, below the header."""

    @property
    def side(self) -> QWidget:
        """In the place of the detail pane."""

    @property
    def side_shown(self) -> bool:
        """Whether that is to be seen yet, or still the detail pane."""

    @property
    def table(self) -> QWidget:
        """Below the stage."""

    @property
    def table_shown(self) -> bool:
        """Whether the table is wanted."""

    @property
    def article(self) -> QWidget:
        """Over the stage, in the place of the reader."""

    @property
    def quotable(self) -> Quotable:
        """The same article, for what it shows."""

    def restyle(self, style: Style, looks: dict[str, Look]) -> None:
        """Take on colours and sizes."""

    def show_state(self, state: State) -> None:
        """Show what differs from the state before."""

    def rest(self) -> None:
        """Let no thread outlive the window."""
