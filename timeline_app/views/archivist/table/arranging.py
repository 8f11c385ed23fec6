"""Arranges the heads of the columns, and tells when a hand has arranged them otherwise."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.table.arrangement import Arrangement, Stand
from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.deeds import Deed
from timeline_app.views.archivist.table.head import NARROWEST, ColumnHeads
from timeline_app.views.archivist.table.order import Sorting

_STEP = 20
"""Pixels at 1080 lines by which a key makes a column wider or narrower."""
_MOVES = {Deed.LEFT: -1, Deed.RIGHT: 1}
_WIDER = {Deed.NARROWER: -_STEP, Deed.WIDER: _STEP}


class Arranging(QObject):
    """Keeps widths as they are at 1080 lines and normal text, whatever the window's size."""

    arranged = Signal()

    def __init__(self, heads: ColumnHeads) -> None:
        super().__init__(heads)
        self._heads = heads
        self._style = Style(LIGHT)
        self._columns: tuple[Column, ...] = ()
        self._value = Arrangement()
        heads.let_go.connect(self._read)

    @property
    def value(self) -> Arrangement:
        """How the columns are arranged."""
        return self._value

    def restyle(self, style: Style) -> None:
        """Take on sizes."""
        self._style = style
        self._put()

    def show_columns(self, columns: tuple[Column, ...]) -> None:
        """Arrange these columns."""
        self._columns = columns
        self._put()

    def take(self, value: Arrangement) -> None:
        """Arrange the columns so."""
        self._value = value
        self._put()

    def sorted_by(self, sorting: Sorting) -> None:
        """Remember what sorts the rows."""
        self._value = replace(self._value, sorting=sorting)

    def reset(self) -> None:
        """Arrange the columns as they are before anybody arranges them."""
        self.take(Arrangement(sorting=self._value.sorting))
        self.arranged.emit()

    def is_shown(self, key: str) -> bool:
        """Whether a column is shown."""
        return any(stand.key == key and not stand.hidden for stand in self._stands)

    def toggle(self, key: str) -> None:
        """Show or hide a column; the last one that is shown stays."""
        hidden = self.is_shown(key)
        shown = [stand for stand in self._stands if not stand.hidden]
        if hidden and len(shown) == 1:
            return
        self._change(key, hidden=hidden)

    def do(self, deed: Deed, column: int) -> None:
        """Move a column, or make it wider or narrower."""
        key = self._columns[column].key
        if deed in _MOVES:
            self._move(key, _MOVES[deed])
        elif deed in _WIDER:
            width = next(stand.width for stand in self._stands if stand.key == key)
            self._change(key, width=max(NARROWEST, width + _WIDER[deed]))

    @property
    def _stands(self) -> tuple[Stand, ...]:
        return self._value.of(self._columns)

    def _change(self, key: str, **change: bool | int) -> None:
        stands = (
            replace(each, **change) if each.key == key else each  # type: ignore[arg-type]
            for each in self._stands
        )
        self._take_by_hand(tuple(stands))

    def _move(self, key: str, step: int) -> None:
        """Past the next column that is shown."""
        stands = list(self._stands)
        place = next(at for at, stand in enumerate(stands) if stand.key == key)
        goal = place + step
        while 0 <= goal < len(stands) and stands[goal].hidden:
            goal += step
        if 0 <= goal < len(stands):
            stands.insert(goal, stands.pop(place))
            self._take_by_hand(tuple(stands))

    def _take_by_hand(self, stands: tuple[Stand, ...]) -> None:
        known = {stand.key for stand in stands}
        others = tuple(stand for stand in self._value.stands if stand.key not in known)
        self.take(replace(self._value, stands=stands + others))
        self.arranged.emit()

    def _put(self) -> None:
        """Arrange the heads."""
        if self._heads.count() != len(self._columns):
            return
        numbers = {column.key: at for at, column in enumerate(self._columns)}
        for place, stand in enumerate(self._stands):
            column = numbers[stand.key]
            self._heads.moveSection(self._heads.visualIndex(column), place)
            self._heads.setSectionHidden(column, stand.hidden)
            self._heads.resizeSection(column, self._pixels(stand.width))

    def _read(self) -> None:
        """A hand may have moved a head, or its edge."""
        places = [self._heads.logicalIndex(place) for place in range(self._heads.count())]
        before = {stand.key: stand for stand in self._stands}
        now = tuple(self._as_it_is(before[self._columns[at].key], at) for at in places)
        if now != self._stands:
            self._take_by_hand(now)

    def _as_it_is(self, stand: Stand, column: int) -> Stand:
        pixels = self._heads.sectionSize(column)
        if stand.hidden or pixels == self._pixels(stand.width):
            return stand
        return replace(stand, width=round(pixels / (self._pixels(1000) / 1000)))

    def _pixels(self, width: float) -> int:
        """Columns grow with the text, but not quite as much: what is read is scrolled to."""
        return self._style.room(0.8 * width, 0.2 * width)
