"""Opening a large file beside the window's thread, with a card that shows how far it is."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from timeline_app.layout.crowd.preparing import prepare
from timeline_app.model.columns import Columns, used_categories
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress
from timeline_app.storage.reader import Loaded
from timeline_app.views.explore.session import Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.widgets.progress_card import ProgressCard
from timeline_app.widgets.task import Task

OPENING = Localized({"zh": "正在打开“{}”", "en": "Opening {}"})
NOT_OPENED = Localized({"zh": "没有打开“{}”。", "en": "{} was not opened."})
SMALL = 128 << 10
"""Bytes that are read within the time of a frame or two."""


def is_small(path: Path) -> bool:
    """Whether a file is read at once; one that isn't there is soon told, too."""
    try:
        return path.stat().st_size <= SMALL
    except OSError:
        return True


class Fetching(QObject):
    """One file at a time: who asks for another one no longer wants the one before."""

    def __init__(self, window: ExploreWindow, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._task: Task | None = None

    def fetch(
        self, path: Path, lang: str, done: Callable[[Loaded], None], cancelled: Callable[[], None]
    ) -> None:
        """Read a file, and hand on what it held, or say that the person doesn't want it."""
        if self._task is not None:
            self._task.rest()
        card = ProgressCard(self._window)
        card.restyle(self._window.style_now)
        task = self._task = Task(card, partial(read, self._session, path))
        task.done.connect(done)
        task.cancelled.connect(cancelled)
        task.failed.connect(_fail)
        for ended in (task.done, task.cancelled, task.failed):
            ended.connect(self._forget)
        self._window.notice.show_waiting()
        task.start(OPENING.best(lang).format(path.name), lang)

    def _forget(self) -> None:
        self._task = None


def read(session: Session, path: Path, progress: Progress) -> Loaded:
    """What a file holds, with all made that its first picture needs; beside the window's thread."""
    return session.read(path, progress, _prepare)


def _prepare(columns: Columns) -> None:
    """Work out what a window shouldn't wait for: the order of the events, and whose chips it has."""
    prepare(columns)
    used_categories(columns)


def _fail(fault: Exception) -> None:
    raise fault
