"""New content on its way into the window: looked for and read in a thread of its own."""

import threading
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from timeline_app.kiosk.content import Content
from timeline_app.kiosk.versions import Version
from timeline_app.model.edition import Edition
from timeline_app.storage.reader import Loaded, load

_FEW: Final = 1000
"""So many events are looked through in a moment."""


class Supply(QObject):
    """Says what is to be shown; whatever goes wrong, it says nothing, and what is shown stays."""

    came = Signal(object)
    """A `Loaded` with a collection, ready to be shown."""

    def __init__(self, content: Content, seconds: float, parent: QObject | None = None) -> None:
        """``seconds`` lie between two looks."""
        super().__init__(parent)
        self._content = content
        self._seconds = seconds
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, first: Version | None) -> None:
        """Read what is there already, then look again and again."""
        self._thread = threading.Thread(target=self._run, args=(first,), daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no more; one that is being taken now is waited for, but for a few seconds at most."""
        self._ended.set()
        if self._thread is not None:
            self._thread.join(2)

    def _run(self, first: Version | None) -> None:
        self._guarded(lambda: first)
        while not self._ended.is_set():
            self._guarded(lambda: self._content.poll().version)
            self._ended.wait(self._seconds)

    def _guarded(self, found: Callable[[], Version | None]) -> None:
        try:
            self._offer(found())
        except Exception:  # noqa: BLE001 - whatever it is, what is shown stays, and the looks go on
            traceback.print_exc()

    def _offer(self, version: Version | None) -> None:
        if version is None:
            return
        loaded = _in_time(load(version.collection))
        if loaded.collection is not None and not self._ended.is_set():
            self.came.emit(loaded)


def _in_time(loaded: Loaded) -> Loaded:
    """With many events they know their order, so that nobody looks through them at each touch."""
    held = loaded.collection
    if held is None or len(held.events) <= _FEW:
        return loaded
    return replace(loaded, collection=structs.replace(held, events=Edition.of(held.events)))
