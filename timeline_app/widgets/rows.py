"""Rows that come, go and change places, one below the other."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

R = TypeVar("R", bound=QWidget)


class Rows(Generic[R]):
    """The rows of a widget in their order; what else it holds stands below them."""

    def __init__(self, widget: QWidget) -> None:
        self.column = QVBoxLayout(widget)
        self.column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[R] = []

    def __iter__(self) -> Iterator[R]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)

    def __getitem__(self, place: int) -> R:
        return self._rows[place]

    def place(self, row: R) -> int:
        """Which one it is, from 0."""
        return self._rows.index(row)

    def add(self, row: R) -> None:
        """Put it after all others."""
        self.column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        row.show()  # at once, not when the layout finds time: what is around reckons with it now

    def move(self, row: R, step: int) -> bool:
        """Let it stand so many places further down; False where there is no such place."""
        to = self.place(row) + step
        if not 0 <= to < len(self._rows):
            return False
        self._rows.remove(row)
        self._rows.insert(to, row)
        self.column.removeWidget(row)
        self.column.insertWidget(to, row)
        return True

    def remove(self, row: R) -> None:
        """Take it out, to be deleted."""
        self._rows.remove(row)
        self.column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def clear(self) -> None:
        """Take all of them out."""
        for row in tuple(self._rows):
            self.remove(row)
