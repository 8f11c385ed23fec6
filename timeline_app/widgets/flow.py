"""Widgets side by side while there is room, the others in further lines."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

Lines = list[list[QLayoutItem]]


class Flow(QLayout):
    """Each widget in the size it asks for, none wider than the whole.

    Lines begin at the left edge or, with ``right``, end at the right one.
    """

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._right = right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's names, here and below
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        heights = [_tallest(line, width) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        shown = self._shown()
        gaps = self.spacing() * max(0, len(shown) - 1)
        width = sum(item.sizeHint().width() for item in shown) + gaps
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:  # noqa: N802
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        super().setGeometry(rect)
        y = rect.y()
        for line in self._lines(rect.width()):
            tall = _tallest(line, rect.width())
            x = rect.x()
            if self._right:
                x = rect.right() + 1 - self._length(line, rect.width())
            for item in line:
                size = _size(item, rect.width())
                item.setGeometry(QRect(QPoint(x, y + (tall - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += tall + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> Lines:
        lines: Lines = []
        used = 0
        for item in self._shown():
            wide = _size(item, width).width()
            if lines and used + self.spacing() + wide <= width:
                lines[-1].append(item)
                used += self.spacing() + wide
            else:
                lines.append([item])
                used = wide
        return lines

    def _length(self, line: list[QLayoutItem], width: int) -> int:
        gaps = self.spacing() * sum(1 for _ in pairwise(line))
        return sum(_size(item, width).width() for item in line) + gaps


def _size(item: QLayoutItem, most: int) -> QSize:
    wanted = item.sizeHint()
    if wanted.width() <= most or not item.hasHeightForWidth():
        return QSize(min(wanted.width(), most), wanted.height())
    return QSize(most, item.heightForWidth(most))


def _tallest(line: list[QLayoutItem], width: int) -> int:
    return max(_size(item, width).height() for item in line)
