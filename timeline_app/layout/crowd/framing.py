"""The view "fit everything" of a crowd."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.ordered import Ordered
from timeline_app.layout.fit import SHORTEST, rounded
from timeline_app.layout.grid import Frame
from timeline_app.model.columns import Instants


def framed(events: Ordered, last: int, width: int, label: int, margins: tuple[int, int]) -> Frame:
    """The frame around all events, as `fit` makes it, with room for a label of each.

    Args:
        events: all of them; there is one at least.
        last: the last instant that has to do with any of them.
        width: of the window, in pixels.
        label: pixels that a line takes.
        margins: pixels of air at both ends, and of the fade of an end that isn't known.
    """
    pad, fade = margins
    first = int(events.left[0])
    left = pad + fade * int(events.open_left.any())
    room = max(width - left - pad, width // 3, 2)
    before = room - min(label, room // 2)
    needed = max(
        *_needed(events.left - first, events.open_left, (before, before + fade)),
        *_needed(events.right - first, events.open_right, (room, room - min(fade, room // 2))),
        (last - first) / room,
    )
    seconds = max(int(np.ceil(needed * width)), SHORTEST)
    if (last - first) * width < seconds:
        # What stands on one pixel has no neighbour to give it a scale: show the time around it.
        return rounded(first, seconds, width, width / 3)
    return rounded(first, seconds, width, left)


def _needed(
    instants: Instants, faded: NDArray[np.bool_], rooms: tuple[int, int]
) -> Iterator[float]:
    """Seconds a pixel so that the farthest one has its room, among those that fade and the others."""
    for some, room in zip((~faded, faded), rooms, strict=True):
        yield float(instants.max(where=some, initial=0)) / room
