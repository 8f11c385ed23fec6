"""The categories of a collection while they are edited, one row each."""

from collections import Counter
from collections.abc import Mapping
from itertools import islice
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.model.collection import Category
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT, Shape, looks
from timeline_app.views.archivist.cards import category_words as words
from timeline_app.views.archivist.cards.category_row import CategoryRow
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.rows import Rows
from timeline_app.widgets.styled import Styled

Used = Mapping[str, int]
"""How many events are in a category, by its id."""


class CategoryList(QWidget):
    """Rows in their order, and a button for one more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._langs: tuple[str, ...] = ("zh",)
        self._lang = "zh"
        self._rows = Rows[CategoryRow](self)
        self._more = Button(Kind.FLAT, self._style, self)
        self._rows.column.addWidget(self._more)
        self._more.clicked.connect(self._add_empty)

    @property
    def categories(self) -> tuple[Category, ...]:
        """All that stay, in their order."""
        return tuple(each for row in self._rows if (each := row.category) is not None)

    @property
    def fault(self) -> str:
        """What is wrong with the first row in which something is; empty where nothing is."""
        return next((row.fault for row in self._rows if row.fault), "")

    @property
    def first(self) -> QWidget:
        """What is to have the focus at first."""
        return self._rows[0].first if self._rows else self._more

    def write_fault(self) -> None:
        """Put the focus where something is wrong."""
        next((row for row in self._rows if row.fault), self._rows[0]).write()

    def show_categories(self, categories: tuple[Category, ...], used: Used | None = None) -> None:
        """Show these instead of those before."""
        self._rows.clear()
        counts = Counter(used or {})
        for category in categories:
            self._append(category, counts[category.id])
        self._renew()

    def show_in(self, langs: tuple[str, ...], lang: str) -> None:
        """Ask for names in these languages; say everything in ``lang``."""
        self._langs, self._lang = langs, lang
        self._more.say(words.ADD.best(lang), lang)
        self._renew()

    def add(self, category: Category) -> CategoryRow:
        """Add one at the end."""
        row = self._append(category, 0)
        self._renew()
        self.changed.emit()
        return row

    def remove(self, category_id: str) -> None:
        """Remove the one of this id, if it is there."""
        for row in self._rows:
            written = row.category
            if written is not None and written.id == category_id:
                self._remove(row)
                return

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        parts: tuple[Styled, ...] = (*self._rows, self._more)
        for part in parts:
            part.restyle(style)
        self._rows.column.setSpacing(style.px(10))
        self._paint()

    def _append(self, category: Category, used: int) -> CategoryRow:
        row = CategoryRow(category, used, self)
        row.changed.connect(self._told)
        row.moved.connect(self._move)
        row.removed.connect(self._remove)
        row.restyle(self._style)
        self._rows.add(row)
        return row

    def _add_empty(self) -> None:
        self.add(Category(id=str(uuid4()), shape=self._free_shape())).write()

    def _free_shape(self) -> str:
        """The first shape that no category has yet, else the one whose turn it is."""
        taken = {category.shape for category in self.categories}
        shapes = [shape.value for shape in Shape]
        free = (shape for shape in shapes if shape not in taken)
        return next(free, shapes[len(self._rows) % len(shapes)])

    def _move(self, row: CategoryRow, step: int) -> None:
        at = self._rows.place(row)
        if self._rows.move(row, step):
            self._settle(min(at, at + step))
            self._renew()
            self.changed.emit()

    def _remove(self, row: CategoryRow) -> None:
        self._settle(self._rows.place(row))
        if row.used:
            row.go()
        else:
            self._rows.remove(row)
            self._more.setFocus()
        self._renew()
        self.changed.emit()

    def _settle(self, place: int) -> None:
        """Those from this place on keep their looks, although their places change."""
        for row in islice(self._rows, place, None):
            row.settle()

    def _told(self) -> None:
        self._paint()
        self.changed.emit()

    def _renew(self) -> None:
        """Say in each row what depends on its place and on the languages."""
        for number, row in enumerate(self._rows):
            row.show_in(self._langs, self._lang, number)
            row.set_ends(first=number == 0, last=number == len(self._rows) - 1)
        self._paint()

    def _paint(self) -> None:
        known = looks(self.categories, self._style.theme)
        for row in self._rows:
            written = row.category
            if written is not None:
                row.set_look(known[written.id])
