"""Pictures read beside the window's thread, one after the other."""

from collections import OrderedDict

from msgspec import Struct
from PySide6.QtCore import QObject, QRunnable, QSize, QThreadPool, Signal
from PySide6.QtGui import QImage

from timeline_app.render.picture_file import PictureError, PictureFile, read

_KEPT = 64 * 2**20
"""Bytes of pictures kept, so that a page made anew shows them at once."""

Wish = tuple[PictureFile, int, int]
"""A picture, and the pixels it is wanted in."""


class Arrival(Struct, frozen=True):
    """A picture that was read, or the reason why not."""

    wish: Wish
    image: QImage | None = None
    error: PictureError | None = None


class _Wire(QObject):
    arrived = Signal(object)


class _Task(QRunnable):
    """Owned by the loader, so that nothing of it ends on the other thread."""

    def __init__(self, wish: Wish, wire: _Wire) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._wish, self._wire = wish, wire

    def run(self) -> None:
        file, width, height = self._wish
        try:
            arrival = Arrival(self._wish, read(file, QSize(width, height)))
        except PictureError as error:
            arrival = Arrival(self._wish, error=error)
        self._wire.arrived.emit(arrival)


class PictureLoader(QObject):
    """Reads what is wished for, and tells when it is there."""

    arrived = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)  # the first child: deleted, and so waited for, first
        self._pool.setMaxThreadCount(1)
        self._wire = _Wire(self)
        self._wire.arrived.connect(self._take)
        self._tasks: dict[Wish, _Task] = {}
        self._kept: OrderedDict[Wish, QImage] = OrderedDict()

    @property
    def busy(self) -> bool:
        """Whether something is being read or waits to be."""
        return bool(self._tasks)

    def get(self, file: PictureFile, size: QSize) -> QImage | None:
        """The picture in so many pixels; where it isn't kept, it will be told by ``arrived``."""
        wish = file, size.width(), size.height()
        if wish in self._kept:
            self._kept.move_to_end(wish)
            return self._kept[wish]
        if wish not in self._tasks:
            self._tasks[wish] = _Task(wish, self._wire)
            self._pool.start(self._tasks[wish])
        return None

    def drop_waiting(self) -> None:
        """Begin nothing more of what was wished for so far."""
        for wish, task in list(self._tasks.items()):
            if self._pool.tryTake(task):
                del self._tasks[wish]

    def forget(self) -> None:
        """Keep no picture: the files may be others now."""
        self.drop_waiting()
        self._kept.clear()

    def finish(self) -> None:
        """Wait for all that was wished for; it is told when events are next seen to."""
        self._pool.waitForDone()

    def rest(self) -> None:
        """Drop what waits and wait for what is being read, before the window goes."""
        self.drop_waiting()
        self._pool.waitForDone()

    def _take(self, arrival: Arrival) -> None:
        self._tasks.pop(arrival.wish, None)
        if arrival.image is not None:
            self._kept[arrival.wish] = arrival.image
            while sum(image.sizeInBytes() for image in self._kept.values()) > _KEPT:
                self._kept.popitem(last=False)
        self.arrived.emit(arrival)
