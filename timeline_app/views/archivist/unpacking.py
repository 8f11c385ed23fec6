"""Before a large collection can be edited, all its events are decoded beside the window's thread."""

import gc
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from timeline_app.model.localized import Localized
from timeline_app.storage.held import UnheldError
from timeline_app.storage.large.unpacking import is_packed, unpacked
from timeline_app.storage.reader import Loaded
from timeline_app.views.archivist.surroundings import Surroundings

PREPARING = Localized({"zh": "正在准备编辑", "en": "Preparing to edit"})
NO_ROOM = Localized(
    {
        "zh": "内存不够，无法编辑这么大的时间线。",
        "en": "There is not enough memory to edit so large a collection.",
    }
)


class Unpacking(QObject):
    """One file at a time."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._at_work = False

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
        task = self._around.task(partial(unpacked, loaded))
        for ended in (task.done, task.failed, task.cancelled):
            ended.connect(self._rest)
        task.done.connect(partial(self._take, loaded, then))
        task.failed.connect(partial(self._fail, lang))
        task.start(PREPARING.best(lang), lang)

    def _rest(self, *_: object) -> None:
        self._at_work = False

    def _take(self, before: Loaded, then: Callable[[], object], whole: Loaded) -> None:
        state = self._around.state
        if state is None or self._around.loaded is not before or whole.collection is None:
            return  # another file was opened meanwhile
        self._around.keep(whole)
        self._around.renew(whole.collection, state.selected, whole.articles)
        then()
        gc.freeze()  # looking at a million parts for garbage would hold up the window

    def _fail(self, lang: str, fault: Exception) -> None:
        if not isinstance(fault, UnheldError | MemoryError):
            raise fault
        self._around.tell(NO_ROOM.best(lang))
