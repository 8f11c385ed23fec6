"""How somebody has the columns: which, in which order, how wide, and what sorts the rows.

As plain texts, one for each column in its order, ``title:zh 280`` or ``tags 170 hidden``, and the
last one ``sorted date`` or ``sorted rank descending``: settings can keep them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from timeline_app.views.archivist.table.column import Column
from timeline_app.views.archivist.table.order import Sorting

_HIDDEN, _SORTED, _DESCENDING = "hidden", "sorted", "descending"
_NARROWEST, _WIDEST = 40, 2000


@dataclass(frozen=True, slots=True)
class Stand:
    """How a column stands; its width in pixels at 1080 lines."""

    key: str
    width: int
    hidden: bool = False

    def text(self) -> str:
        """As it is kept."""
        return f"{self.key} {self.width}" + (f" {_HIDDEN}" if self.hidden else "")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The columns in their order, also some that this collection doesn't have."""

    stands: tuple[Stand, ...] = ()
    sorting: Sorting = field(default_factory=Sorting)

    def texts(self) -> tuple[str, ...]:
        """As it is kept."""
        way = f" {_DESCENDING}" if self.sorting.descending else ""
        last = f"{_SORTED} {self.sorting.column}{way}"
        return (*(stand.text() for stand in self.stands), last)

    def of(self, columns: Iterable[Column]) -> tuple[Stand, ...]:
        """How these columns stand; one that is not known comes after the one before it."""
        known = {column.key for column in columns}
        found = [stand for stand in self.stands if stand.key in known]
        place = 0
        for column in columns:
            keys = [stand.key for stand in found]
            if column.key not in keys:
                found.insert(place, Stand(column.key, column.width, hidden=not column.shown))
                keys.insert(place, column.key)
            place = keys.index(column.key) + 1
        return tuple(found)


def arrangement(texts: Sequence[str]) -> Arrangement:
    """Read what was kept; what nobody understands is left out."""
    stands, sorting = {}, Sorting()
    for text in texts:
        match text.split():
            case [key, width, *rest] if width.isdecimal():
                wide = min(max(int(width), _NARROWEST), _WIDEST)
                stands[key] = Stand(key, wide, hidden=_HIDDEN in rest)
            case ["sorted", column, *rest]:
                sorting = Sorting(column, descending=_DESCENDING in rest)
            case _:
                continue
    return Arrangement(tuple(stands.values()), sorting)
