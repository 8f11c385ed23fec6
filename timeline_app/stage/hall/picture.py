"""The audience's picture of one stop, painted whole: for thumbnails, slides and handouts."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

from timeline_app.model.collection import Collection
from timeline_app.presenting.program import Stop
from timeline_app.render.picture_file import PictureError, read
from timeline_app.render.style import Style
from timeline_app.render.theme import Theme, looks
from timeline_app.stage.hall.beads import Strand
from timeline_app.stage.hall.gauge import Gauge
from timeline_app.stage.hall.leaf import Leaf, leaves
from timeline_app.stage.hall.telling import heading, telling
from timeline_app.stage.hall.thread import Thread
from timeline_app.stage.hall.views import stop_view
from timeline_app.timescale.scale import TimeScale
from timeline_app.widgets.plate import Plate

_KEPT = 64
"""Stops that are kept as they are set."""


@dataclass(frozen=True, slots=True)
class Told:
    """A stop set in letters."""

    leaves: tuple[Leaf, ...]
    """Its parts."""
    color: QColor
    """Of its category."""
    plate: Plate | None
    """What hangs beside the words."""


class HallPictures:
    """Pictures of all stops of a program at one size, in one language."""

    def __init__(
        self,
        collection: Collection,
        stops: Sequence[Stop],
        setting: tuple[Gauge, Theme, str],
        folder: Path | None = None,
        strand: Strand | None = None,
    ) -> None:
        """Take what is told.

        Args:
            collection: what the stops are of.
            stops: in the order of the show.
            setting: the size of the pictures, the theme, and the language.
            folder: where the collection's media lie.
            strand: what hangs on the thread, where it is known already.
        """
        self._collection, self._stops, self._folder = collection, stops, folder
        self._gauge, theme, lang = setting
        self.style = Style(theme, self._gauge.height / 1080, lang)
        self._looks = looks(collection.categories, theme)
        self._known: dict[object, Told] = {}
        self.thread = Thread(collection, stops, self._gauge, self.style, strand)

    @property
    def gauge(self) -> Gauge:
        """The size of the pictures."""
        return self._gauge

    def stop(self, at: int) -> Stop | None:
        """A stop; None in a program without any."""
        return self._stops[at] if self._stops else None

    def told(self, stop: Stop | None) -> Told:
        """A stop set in letters; without one the collection's title. The latest are remembered."""
        key = None if stop is None else (stop.event.id, stop.notes)
        if key not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[key] = self._set(stop)
        return self._known[key]

    def view(self, at: int) -> TimeScale:
        """The stretch of time seen at a stop."""
        return stop_view(self._stops, at, self._gauge.width)

    def paint(self, painter: QPainter, at: int, part: int = 0) -> None:
        """Paint one part of a stop at the painter's origin, its photograph read now."""
        stop = self.stop(at)
        told, event = self.told(stop), stop.event if stop is not None else None
        width, height = self._gauge.width, self._gauge.height
        painter.fillRect(0, 0, width, height, self.style.color("ground"))
        leaf = told.leaves[min(part, len(told.leaves) - 1)]
        leaf.paint(painter, self.style, told.color, _image(told, leaf))
        painter.save()
        painter.translate(0, self._gauge.thread)
        view = self.view(at)
        self.thread.paint(painter, view, event, [self.thread.dated(view, event, at)])
        painter.restore()

    def _set(self, stop: Stop | None) -> Told:
        lang = self.style.lang
        if stop is None:
            words = heading(self._collection, lang)
        else:
            words = telling(self._collection, stop, lang, self._folder)
        look = self._looks.get(words.category, self._looks[""])
        return Told(leaves(words, self._gauge), look.color, words.plate)

    def image(self, at: int, part: int = 0) -> QImage:
        """One part of a stop as a picture."""
        made = QImage(self._gauge.width, self._gauge.height, QImage.Format.Format_RGB32)
        with QPainter(made) as painter:
            self.paint(painter, at, part)
        return made


def _image(told: Told, leaf: Leaf) -> QImage | None:
    if leaf.picture is None or told.plate is None:
        return None
    with suppress(PictureError):
        return read(told.plate.file, leaf.picture.size().toSize())
    return None
