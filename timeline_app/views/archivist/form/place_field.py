"""Where it happened: a name in each language, completed from places that are known."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Place
from timeline_app.views.archivist.form.known import Known
from timeline_app.views.archivist.form.tongues import Tongues
from timeline_app.widgets.completing_line import CompletingLine
from timeline_app.widgets.live_field import LiveLine


class PlaceField(Tongues):
    """A place that is picked brings its names in the other languages along."""

    picked = Signal(object)
    """A ``Place``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_line, parent)
        self._known: Known | None = None
        self._joined: list[_Completer] = []

    def complete_from(self, known: Known) -> None:
        """Offer the places of this collection."""
        self._known = known
        if [each.line for each in self._joined] != list(self.fields.values()):
            self._joined = [
                _Completer(self, tag, line)
                for tag, line in self.fields.items()
                if isinstance(line, CompletingLine)
            ]

    def names(self, tag: str) -> Sequence[str]:
        """The names that are known in a language."""
        return self._known.places(tag) if self._known is not None else ()

    def take(self, tag: str, name: str) -> None:
        """A name was picked: so was its place."""
        place = self._known.place(tag, name) if self._known is not None else None
        self.picked.emit(place or Place())


class _Completer:
    """Asks and answers for one line; a bound method each, because a lambda would leak."""

    def __init__(self, field: PlaceField, tag: str, line: CompletingLine) -> None:
        self._field, self._tag, self.line = field, tag, line
        line.complete_from(self._names)
        line.picked.connect(self._take)

    def _names(self) -> Sequence[str]:
        return self._field.names(self._tag)

    def _take(self, name: str) -> None:
        self._field.take(self._tag, name)


def _line() -> LiveLine:
    return CompletingLine()
