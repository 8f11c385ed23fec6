"""Smaller and larger text, one touch away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.commands import command
from timeline_app.widgets.segments import Segment, Segments


class TextSwitch(Segments):
    """A small and a large A."""

    command = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._smaller, self._larger = Segment("A", 14, self), Segment("A", 21, self)
        self._smaller.clicked.connect(self._make_smaller)
        self._larger.clicked.connect(self._make_larger)
        self.hold((self._smaller, self._larger))

    def show_names(self, lang: str) -> None:
        """Name the buttons in a language."""
        for segment, name in ((self._smaller, "text-smaller"), (self._larger, "text-larger")):
            segment.setAccessibleName(command(name).title.best(lang))

    def _make_smaller(self) -> None:
        self.command.emit("text-smaller")

    def _make_larger(self) -> None:
        self.command.emit("text-larger")
