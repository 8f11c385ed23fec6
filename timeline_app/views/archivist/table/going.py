"""Where one goes from a cell that was written in."""

from typing import NamedTuple

from timeline_app.views.archivist.table.cell_editors import Leave
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.stock import Number
from timeline_app.views.archivist.table.view import TableView

_DOWN = {Leave.DOWN: 1, Leave.UP: -1}
_ALONG = {Leave.NEXT: 1, Leave.BEFORE: -1}


class Goal(NamedTuple):
    """An event, since its row may become another one, and a column; ``write`` to write there."""

    number: Number
    column: int
    write: bool = False


def goal_of(view: TableView, model: EventModel, how: Leave) -> Goal:
    """Where this way of leaving the current cell leads to, as rows and columns stand now."""
    here = view.currentIndex()
    row = min(max(here.row() + _DOWN.get(how, 0), 0), model.rowCount() - 1)
    step = _ALONG.get(how)
    if step is None:
        return Goal(model.numbers[row], here.column())
    columns = [at for at in view.columns_in_sight if model.columns[at].writable]
    place = columns.index(here.column()) + step
    if 0 <= place < len(columns):
        return Goal(model.numbers[row], columns[place], write=True)
    return Goal(model.numbers[row], here.column())
