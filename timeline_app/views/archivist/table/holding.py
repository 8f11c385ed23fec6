"""Holds what is in sight where it is, whatever comes and goes."""

from collections.abc import Iterator
from contextlib import contextmanager

from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.view import TableView


@contextmanager
def in_place(view: TableView, model: EventModel) -> Iterator[None]:
    """Meanwhile rows may come, go and move.

    Those in sight stay where they are when others come or go above; when only the order changes,
    the sight stays at its place in the table, unless the current cell would leave it.
    """
    top, before, current = view.rowAt(0), model.rowCount(), view.currentIndex()
    number = model.numbers[top] if top >= 0 else None
    above = view.rowViewportPosition(top) if top >= 0 else 0
    seen = view.viewport().rect().contains(view.visualRect(current).center())
    yield
    row = top if model.rowCount() == before else model.row_of(number)
    if row is not None and row != top:
        view.lay_out()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.rowViewportPosition(row) - above)
    if seen and view.currentIndex().row() != current.row():
        view.show_current()
