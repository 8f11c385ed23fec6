"""Where the parts of the visitors' screen stand."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

from timeline_app.render.style import Style

_DETAIL: Final = 0.46
"""Of the width, in landscape: enough for a line of the article in large type."""
_TIMELINE: Final = 0.47
"""Of the height that head and bar leave, in portrait."""
_HEAD, _OVERVIEW = 30, 24
"""A screen of fewer of its smallest letters in height has no room for title and overview."""


@dataclass(frozen=True, slots=True)
class Heights:
    """Of the parts that know theirs, at the width they get."""

    head: int
    overview: int
    bar: int


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Rectangles in the window's pixels; an empty one stands for a part that is left out."""

    head: QRect
    canvas: QRect
    overview: QRect
    detail: QRect
    bar: QRect

    @property
    def body(self) -> QRect:
        """What reader and index slide over: all but the bar."""
        return self.head.united(self.canvas).united(self.overview).united(self.detail)


def detail_width(width: int, height: int) -> int:
    """How wide the detail pane is in a window of this size."""
    return width if height > width else round(width * _DETAIL)


def arranged(size: tuple[int, int], heights: Heights, style: Style, *, low: bool) -> Arrangement:
    """The parts of a window.

    Args:
        size: of the window.
        heights: what the parts ask for.
        style: for the size of letters.
        low: whether all that is pressed stands in the lower part of a portrait screen; otherwise
            it stands in the middle, before a standing person.
    """
    width, height = size
    letters = height / style.letters(1)
    head = heights.head if letters >= _HEAD else 0
    overview = heights.overview if letters >= _OVERVIEW else 0
    body = max(2, height - heights.bar)
    if height <= width:
        detail = detail_width(width, height)
        left = width - detail
        return Arrangement(
            QRect(0, 0, left, head),
            QRect(0, head, left, max(1, body - head - overview)),
            QRect(0, body - overview, left, overview),
            QRect(left, 0, detail, body),
            QRect(0, body, width, heights.bar),
        )
    timeline = round((body - head) * _TIMELINE)
    below = head + timeline
    bar = body if low else below
    detail = below if low else below + heights.bar
    return Arrangement(
        QRect(0, 0, width, head),
        QRect(0, head, width, max(1, timeline - overview)),
        QRect(0, below - overview, width, overview),
        QRect(0, detail, width, body - below),
        QRect(0, bar, width, heights.bar),
    )
