"""The way from an event to its passages in the article."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from timeline_app.model.collection import Collection, Event
from timeline_app.render.style import Style
from timeline_app.stage import words
from timeline_app.widgets.button import Button, Kind


class ReadButton(Button):
    """Leads to one of the event's passages in its article."""

    read = Signal(int)

    def __init__(self, index: int, style: Style, lang: str) -> None:
        super().__init__(Kind.FLAT if index else Kind.ACCENT, style)
        self._index = index
        self.name_in(lang)
        self.clicked.connect(self._read)

    def name_in(self, lang: str) -> None:
        """Say where it leads; in few words where letters are large."""
        said = words.READ_TOO if self._index else words.READ
        self.say((words.READ_AFAR if self._style.least else said).best(lang), lang)

    def _read(self) -> None:
        self.read.emit(self._index)


_AROUND, _CLOSE = (48, 12, 48, 20), (32, 12, 32, 12)
"""Air around the button, and where height is scarce."""


class ReadRow(QWidget):
    """The button for the first passage, below the page so that it is in sight with any text."""

    read = Signal(int)

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self._button = ReadButton(0, style, style.lang)
        self._button.read.connect(self.read)
        self._beside: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._button)
        self._row.addStretch(1)

    def hold(self, widget: QWidget) -> None:
        """Stand a widget at its right end, and stay with it."""
        self._beside = widget
        self._row.addWidget(widget)

    def lead_to(self, collection: Collection, event: Event | None, style: Style, lang: str) -> None:
        """Offer the event's first passage; hidden where there is none to be read."""
        air = _CLOSE if style.scarce else _AROUND
        self._row.setContentsMargins(*(style.px(side) for side in air))
        self._button.restyle(style)
        self._button.name_in(lang)
        excerpts = event.excerpts if event is not None else ()
        known = bool(excerpts) and collection.source(excerpts[0].source) is not None
        self._button.setVisible(known)
        self.setVisible(known or self._beside is not None)
