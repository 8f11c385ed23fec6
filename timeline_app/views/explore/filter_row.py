"""The categories as chips, in as many lines as they need."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Category, Collection
from timeline_app.model.columns import categories_of
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Look, looks
from timeline_app.widgets.chip import Chip

OTHERS = Category(id="", label=Localized({"zh": "其他", "en": "Other"}))
"""Stands for the events without a category."""
_LINES = 2
"""With more lines of chips than that the names are left away."""


class FilterRow(QWidget):
    """Chips left to right, then in further lines; without names where these would be too many."""

    category_toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._looks: Mapping[str, Look] = {}
        self._chips: list[Chip] = []

    def restyle(self, style: Style, looks_of: Mapping[str, Look]) -> None:
        """Take on colours, sizes and the categories' looks."""
        self._style = style
        self._looks = looks_of
        for chip in self._chips:
            chip.set_look(self._look(chip.key))
            chip.restyle(style)
        self._arrange()

    def show_categories(self, collection: Collection, lang: str, hidden: frozenset[str]) -> None:
        """One chip for each category, and one for the events that have none."""
        categories = shown_categories(collection)
        keys = [category.id for category in categories]
        if keys != [chip.key for chip in self._chips]:
            self._make(keys)
        for chip, category in zip(self._chips, categories, strict=True):
            chip.say(category.label.best(lang) or category.id)
            chip.setChecked(category.id not in hidden)
        self._arrange()

    @property
    def natural_width(self) -> int:
        """Pixels of all chips with their names on one line."""
        return sum(self._widths(bare=False))

    def height_in(self, width: int) -> int:
        """Pixels of the lines that so much width takes."""
        chips = [chip for line in self._lines(width)[0] for chip in line]
        return chips[-1].bottom() + 1 if chips else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make(self, keys: list[str]) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(key, self._look(key), self) for key in keys]
        for chip in self._chips:
            chip.restyle(self._style)
            chip.toggled_by_hand.connect(self.category_toggled)
            chip.show()

    def _look(self, key: str) -> Look:
        return self._looks.get(key) or looks((), self._style.theme)[""]

    def _widths(self, *, bare: bool) -> list[int]:
        for chip in self._chips:
            chip.set_bare(bare=bare)
        return [chip.sizeHint().width() for chip in self._chips]

    def _lines(self, width: int) -> tuple[list[list[QRect]], bool]:
        """The place of each chip, and whether they go without names."""
        height = self._chips[0].sizeHint().height() if self._chips else 0
        named = _filled(self._widths(bare=False), width, height)
        if len(named) <= _LINES:
            return named, False
        return _filled(self._widths(bare=True), width, height), True

    def _arrange(self) -> None:
        lines, bare = self._lines(self.width())
        places = [place for line in lines for place in line]
        for chip, place in zip(self._chips, places, strict=True):
            chip.set_bare(bare=bare)
            chip.setGeometry(place)


def shown_categories(collection: Collection) -> tuple[Category, ...]:
    """Those that have a chip: the collection's, and that of the events without one."""
    categories = collection.categories
    without = bool(categories) and "" in categories_of(collection.events)
    return (*categories, OTHERS) if without else categories


def _filled(widths: list[int], limit: int, height: int) -> list[list[QRect]]:
    """Rectangles of these widths, line by line; one wider than a line is cut to it."""
    lines: list[list[QRect]] = []
    for width in widths:
        last = lines[-1][-1].right() + 1 if lines else limit
        if last + width > limit:
            lines.append([])
            last = 0
        top = height * (len(lines) - 1)
        lines[-1].append(QRect(QPoint(last, top), QSize(min(width, max(limit, 1)), height)))
    return lines
