"""The stops of a tour while they are edited, one row each, in the order they are told."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Collection, Stop
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.tours.stop_row import StopRow
from timeline_app.widgets.rows import Rows


class StopList(QWidget):
    """Rows that can be dragged, moved by keys and buttons, and taken out."""

    changed = Signal()
    """There are more stops or fewer, or one takes another height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._collection: Collection | None = None
        self._now, self._lang = "", "zh"
        self._rows = Rows[StopRow](self)

    @property
    def stops(self) -> tuple[Stop, ...]:
        """All stops in their order."""
        return tuple(row.stop for row in self._rows)

    def show_stops(
        self, collection: Collection, stops: tuple[Stop, ...], now: str, lang: str
    ) -> None:
        """Show these instead of those before; ``now`` is the present view as an EDTF interval."""
        self._rows.clear()
        self._collection, self._now, self._lang = collection, now, lang
        self._append(stops)

    def add(self, stops: tuple[Stop, ...]) -> None:
        """Add stops at the end."""
        self._append(stops)
        self.changed.emit()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        for row in self._rows:
            row.restyle(style)
        self._rows.column.setSpacing(style.px(20))

    def _append(self, stops: tuple[Stop, ...]) -> None:
        """Rows for them all are made unseen, and laid out once, not anew with each."""
        self.hide()
        for stop in stops:
            self._rows.add(self._made(stop))
        self._renew()
        self.show()

    def _made(self, stop: Stop) -> StopRow:
        event = None if self._collection is None else self._collection.event(stop.event)
        row = StopRow(stop, event, self._now)
        row.changed.connect(self.changed)
        row.moved.connect(self._move)
        row.dragged.connect(self._drag)
        row.removed.connect(self._remove)
        row.restyle(self._style)
        return row

    def _drag(self, row: StopRow, at: QPoint) -> None:
        """Change places with the neighbour whose middle the pointer has passed."""
        y, place = self.mapFromGlobal(at).y(), self._rows.place(row)
        if place and y < self._rows[place - 1].geometry().center().y():
            self._move(row, -1)
        elif place + 1 < len(self._rows) and y > self._rows[place + 1].geometry().center().y():
            self._move(row, 1)

    def _move(self, row: StopRow, step: int) -> None:
        if self._rows.move(row, step):
            self._renew()

    def _remove(self, row: StopRow) -> None:
        self._rows.remove(row)
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        langs = ("zh",) if self._collection is None else self._collection.languages
        for number, row in enumerate(self._rows, start=1):
            row.show_in(langs, self._lang, number)
            row.set_ends(first=number == 1, last=number == len(self._rows))
