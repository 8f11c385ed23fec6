"""The table of events: from what is asked for to the picture, three frames for each."""
# ruff: noqa: SLF001 - what hands do is done at once, without Qt's ways there

import os
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import cycle, islice
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from benchmarks.rows import Row
from benchmarks.synthetic import SEED, collection
from timeline_app.model.collection import Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.render.application import application, let_go
from timeline_app.render.style import style_of
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import State
from timeline_app.views.archivist.event_table import EventTable
from timeline_app.views.archivist.table.order import Sorting

SIZES = (1_000, 10_000)
SIZE = (1335, 380)
TIMES = 20
FRAMES = 50.0
"""Milliseconds: three frames of a sixtieth of a second."""
ALL = 500.0
"""Milliseconds for a change of all events at once, and while nothing is prepared yet."""
COLUMNS = ("title:zh", "rank", "title:en", "category", "date")
QUERIES = ("医", "医队", "医", "", "bridge", "bridge opens", "1950", "1950-02", "")


def table(sizes: Sequence[int]) -> Iterator[Row]:
    """The worst of twenty times each; an edit and undo without operation and journal."""
    application()
    for size in sizes or SIZES:
        bench = _Bench(size)
        for name, deed in (("table_sort", bench.sort), ("table_filter", bench.filter)):
            yield bench.row(name, deed(), variant="not prepared yet", budget=ALL)
        bench.prepare()
        for column in ("date", "title:zh"):
            bench.sort_by(column)
            yield bench.row("table_edit", bench.edit(column), variant=f"sorted by {column}")
            yield bench.row("table_undo", bench.undo(), variant=f"sorted by {column}")
        yield bench.row("table_sort", bench.sort(times=TIMES))
        yield bench.row("table_filter", bench.filter(times=TIMES))
        yield bench.row("table_select_all", bench.select_all())
        yield bench.row("table_edit", bench.edit_all(), variant="all events", budget=ALL)
        let_go(bench.table)


class _Bench:
    """A table with a collection, and what hands do to it."""

    def __init__(self, size: int) -> None:
        self.size, self.rng = size, random.Random(SEED)  # noqa: S311
        self.state = State(collection(size), "zh")
        self.before: list[State] = []
        self.image = QImage(*SIZE, QImage.Format.Format_RGB32)
        self.table = EventTable()
        self.table.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self.table.resize(*SIZE)
        style = style_of(LIGHT, (1920, 1080), "zh", 100)
        self.table.restyle(style, looks(self.state.collection.categories, LIGHT))
        self.table.show_state(self.state)
        self.table.show()
        self._paint()
        self.table._preparing.rest()

    def row(self, name: str, spent: float, variant: str = "", budget: float = FRAMES) -> Row:
        """The row of a figure."""
        return Row(name, self.size, variant, spent, "ms", budget)

    def prepare(self) -> None:
        """What the table does while nobody asks for anything."""
        for _ in self.table._rows.prepare():
            pass

    def sort_by(self, column: str) -> None:
        """Sort, and take no time."""
        self.table._sort(Sorting(column))
        self._paint()

    def sort(self, times: int = 1) -> float:
        """Sort by one column after the other, up and down."""
        ways = [Sorting(column, down) for down in (False, True) for column in COLUMNS]
        wishes = islice(cycle(ways), times)
        return max(self._timed(partial(self.table._sort, way)) for way in wishes)

    def filter(self, times: int = 1) -> float:
        """Write into the filter, letter by letter, and empty it."""
        wishes = islice(cycle(QUERIES), times)
        spent = max(self._timed(partial(self.table._filter, query)) for query in wishes)
        self.table._filter("")
        return spent

    def edit(self, field: str) -> float:
        """Change that field of one event after the other."""
        return max(self._edit(field) for _ in range(TIMES))

    def undo(self) -> float:
        """Take all that back."""
        return max(self._timed(self._back) for _ in range(len(self.before)))

    def edit_all(self) -> float:
        """Change the rank of all events."""
        events = (structs.replace(event, rank=9) for event in self.state.collection.events)
        return self._show(tuple(events))

    def select_all(self) -> float:
        """Select all, which is told with all ids."""
        return self._timed(self.table._view.selectAll)

    def _edit(self, field: str) -> float:
        events = list(self.state.collection.events)
        at = self.rng.randrange(len(events))
        events[at] = self._changed(events[at], field)
        self.before.append(self.state)
        return self._show(tuple(events))

    def _changed(self, event: Event, field: str) -> Event:
        if field == "date":
            return structs.replace(event, date=parse(f"19{self.rng.randrange(10, 99)}"))
        other = self.rng.choice(self.state.collection.events).title
        return structs.replace(event, title=Localized({"zh": f"新{other['zh']}", "en": "New"}))

    def _show(self, events: tuple[Event, ...]) -> float:
        changed = structs.replace(self.state.collection, events=events)
        self.state = replace(self.state, collection=changed)
        return self._timed(partial(self.table.show_state, self.state))

    def _back(self) -> None:
        self.state = self.before.pop()
        self.table.show_state(self.state)

    def _timed(self, deed: Callable[[], object]) -> float:
        began = perf_counter()
        deed()
        self._paint()
        spent = (perf_counter() - began) * 1000
        QCoreApplication.sendPostedEvents()
        self.table._preparing.rest()
        return spent

    def _paint(self) -> None:
        with QPainter(self.image) as painter:
            QWidget.render(self.table, painter, QPoint())


MEASURES = {"table": table}
