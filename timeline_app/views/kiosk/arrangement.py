"""Where the parts of the visitors' screen stand."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect

from timeline_app.render.style import Style

_DETAIL, _DETAIL_LARGE = 0.46, 0.5
"""Of the width, in landscape: enough for a line of the article, and with large letters for a button."""
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
    article: QRect
    """What the reader slides over."""
    index: QRect
    """What the index slides over: in portrait the lower part, where hands are."""


def timeline_width(size: tuple[int, int], style: Style) -> int:
    """How wide the timeline is in a window of this size."""
    width, height = size
    large = height / style.letters(1) < _OVERVIEW
    share = 0 if height > width else _DETAIL_LARGE if large else _DETAIL
    return width - round(width * share)


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
        left = timeline_width(size, style)
        return Arrangement(
            QRect(0, 0, left, head),
            QRect(0, head, left, max(1, body - head - overview)),
            QRect(0, body - overview, left, overview),
            QRect(left, 0, width - left, body),
            QRect(0, body, width, heights.bar),
            article=QRect(0, 0, width, body),
            index=QRect(0, 0, width, body),
        )
    timeline = round((body - head) * _TIMELINE)
    below = head + timeline
    bar = body if low else below
    detail = QRect(0, below if low else below + heights.bar, width, body - below)
    return Arrangement(
        QRect(0, 0, width, head),
        QRect(0, head, width, max(1, timeline - overview)),
        QRect(0, below - overview, width, overview),
        detail,
        QRect(0, bar, width, heights.bar),
        article=QRect(0, 0, width, body) if low else detail,
        index=detail,
    )
