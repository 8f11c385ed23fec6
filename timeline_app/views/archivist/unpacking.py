"""Before a large collection can be edited, it is made ready beside the window's thread.

All its events are decoded, and the rows of their table are put in order.
"""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject

from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress
from timeline_app.state.state import State
from timeline_app.storage.held import UnheldError
from timeline_app.storage.large.unpacking import is_packed, unpacked
from timeline_app.storage.reader import Loaded
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.views.archivist.table.arrangement import arrangement
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.rows import Rows
from timeline_app.widgets.idle_work import IdleWork

PREPARING = Localized({"zh": "正在准备编辑", "en": "Preparing to edit"})
NO_ROOM = Localized(
    {
        "zh": "内存不够，无法编辑这么大的时间线。",
        "en": "There is not enough memory to edit so large a collection.",
    }
)


class _Ready(NamedTuple):
    whole: Loaded
    rows: Rows | None


class Unpacking(QObject):
    """One file at a time."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._at_work = False
        self._rows: Rows | None = None
        self._steps = IdleWork(self)

    def take_rows(self) -> Rows | None:
        """The rows of what was decoded last, to be had once; None where there are none."""
        rows, self._rows = self._rows, None
        return rows

    @property
    def ahead(self) -> bool:
        """Whether the open file is yet to be decoded."""
        loaded = self._around.loaded
        return loaded is not None and is_packed(loaded)

    def needed(self, then: Callable[[], object]) -> bool:
        """Whether the open file must be decoded first; ``then`` follows when it is."""
        loaded = self._around.loaded
        if loaded is None or not is_packed(loaded):
            return False
        if not self._at_work:
            self._begin(loaded, then)
        return True

    def _begin(self, loaded: Loaded, then: Callable[[], object]) -> None:
        state = self._around.state
        lang = "zh" if state is None else state.lang
        self._at_work = True
        sorting = arrangement(self._around.arrangement).sorting
        task = self._around.task(partial(_ready, loaded, state, sorting))
        for ended in (task.done, task.failed, task.cancelled):
            ended.connect(self._rest)
        task.done.connect(partial(self._take, loaded, then))
        task.failed.connect(partial(self._fail, lang))
        task.start(PREPARING.best(lang), lang)

    def _rest(self, *_: object) -> None:
        self._at_work = False

    def _take(self, before: Loaded, then: Callable[[], object], ready: _Ready) -> None:
        state, whole = self._around.state, ready.whole
        if state is None or self._around.loaded is not before or whole.collection is None:
            return  # another file was opened meanwhile
        self._rows = ready.rows
        self._around.keep(whole)
        self._around.renew(whole.collection, state.selected, whole.articles)
        self._steps.begin(self._go_on(whole, then))

    def _go_on(self, whole: Loaded, then: Callable[[], object]) -> Iterator[None]:
        """Once the window has had its turn."""
        gc.freeze()  # looking at a million parts for garbage would hold up the window
        if self._around.loaded is whole:
            then()
        yield

    def _fail(self, lang: str, fault: Exception) -> None:
        if not isinstance(fault, UnheldError | MemoryError):
            raise fault
        self._around.tell(NO_ROOM.best(lang))


def _ready(loaded: Loaded, state: State | None, sorting: Sorting, progress: Progress) -> _Ready:
    """All that edit mode will show of a file."""
    whole = unpacked(loaded, progress)
    if state is None or whole.collection is None:
        return _Ready(whole, None)
    rows = Rows()
    rows.sorting = sorting
    rows.show(replace(state, collection=whole.collection))
    return _Ready(whole, rows)
