"""A line that is completed from what is known."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.completion import Completion
from timeline_app.widgets.live_field import LiveLine


class CompletingLine(LiveLine):
    """Offers what it could become while it is written; what is picked takes the place of it."""

    picked = Signal(str)
    """One of what was offered was picked; it is written, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._completion = Completion(self.editor, self)
        self._completion.picked.connect(self._take)

    def complete_from(self, known: Callable[[], Sequence[str]]) -> None:
        """Ask here for what is known."""
        self._completion.ask(known)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._completion.restyle(style)

    def _take(self, text: str) -> None:
        self.editor.setText(text)
        self.picked.emit(text)
