"""The view "fit everything" of a crowd."""

import numpy as np

from timeline_app.layout.crowd.ordered import Ordered
from timeline_app.layout.fit import SHORTEST, rounded
from timeline_app.layout.grid import Frame


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
    room = max(width - left - pad, width // 3)
    before = room - min(label, room // 2) + fade * events.open_left
    after = room - np.minimum(fade * events.open_right, room // 2)
    needed = max(
        ((events.left - first) / before).max(),
        ((events.right - first) / after).max(),
        (last - first) / room,
    )
    seconds = max(int(np.ceil(needed * width)), SHORTEST)
    if last == first:
        # One instant alone has no neighbour to give it a scale: show the time around it.
        return rounded(first, seconds, width, width / 3)
    return rounded(first, seconds, width, left)
