"""Making a large collection searchable while its window is already of use."""

from contextlib import suppress
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal

from timeline_app.model.progress import CancelledError
from timeline_app.state.search import Searching
from timeline_app.storage.reader import Loaded
from timeline_app.views.explore.session import Session


class SearchMaking(QObject):
    """One collection at a time, in a thread that mostly waits for a process."""

    ready = Signal()
    """It can be searched now."""
    failed = Signal()
    """It can't be searched."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stopped = Event()

    def begin(self, loaded: Loaded | None) -> None:
        """Go to work on this collection, if it is a large one; let the one before be."""
        self._stopped.set()
        self._stopped = Event()
        if loaded is None or loaded.collection is None:
            return
        if isinstance(loaded.collection.events, Searching):
            Thread(target=self._work, args=(loaded, self._stopped), daemon=True).start()

    def _work(self, loaded: Loaded, stopped: Event) -> None:
        def progress(share: float) -> None:
            del share
            if stopped.is_set():
                raise CancelledError

        try:
            made = self._session.make_searchable(loaded, progress)
        except CancelledError:
            return
        with suppress(RuntimeError):  # the window may be gone
            if not stopped.is_set():
                (self.ready if made else self.failed).emit()
