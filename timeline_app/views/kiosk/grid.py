"""Tiles in columns of one width, each row as tall as its tallest."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Grid(QWidget):
    """As many columns as there is room for."""

    def __init__(self, parent: QWidget, *, narrowest: int, least: int, gap: int) -> None:
        """Pixels a column has at least, of a tile's height at least, and between tiles."""
        super().__init__(parent)
        self._narrowest, self._least, self._gap = narrowest, least, gap
        self._tiles: tuple[QWidget, ...] = ()

    def hold(self, tiles: Sequence[QWidget]) -> None:
        """Show these, whose parent the grid is."""
        self._tiles = tuple(tiles)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return max((room.bottom() + 1 for _tile, room in self._rooms(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for tile, room in self._rooms(self.width()):
            tile.setGeometry(room)

    def _rooms(self, width: int) -> Iterator[tuple[QWidget, QRect]]:
        columns = max(1, (width + self._gap) // (self._narrowest + self._gap))
        wide = (width - self._gap * (columns - 1)) // columns
        y = 0
        for first in range(0, len(self._tiles), columns):
            row = self._tiles[first : first + columns]
            tall = max(self._least, *(tile.heightForWidth(wide) for tile in row))
            for column, tile in enumerate(row):
                yield tile, QRect(column * (wide + self._gap), y, wide, tall)
            y += tall + self._gap
