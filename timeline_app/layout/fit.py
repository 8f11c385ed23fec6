"""The view "fit everything": the farthest one can zoom out, with no label cut at its edges."""

from collections.abc import Sequence
from math import ceil

from timeline_app.layout.grid import Frame
from timeline_app.layout.items import Item
from timeline_app.layout.metrics import Metrics

FEW = 40
"""Up to so many events the margin is wide enough for large cards."""
SHORTEST = 3600
"""Seconds; nothing is farther apart than that in a smaller collection."""
AROUND = 10
EMPTY = (946_684_800, 1_893_456_000)
"""What an empty collection shows: 2000 to 2030."""


def fit(items: Sequence[Item], width: int, metrics: Metrics) -> Frame:
    """The frame around all items.

    Its length is a number under 128 times a power of two, so that it can be halved many times and
    still be whole seconds.
    """
    if not items:
        return rounded(EMPTY[0], EMPTY[1] - EMPTY[0], width, 0.0)
    pad = metrics.px(28)
    first = min(each.left for each in items)
    left = pad + max(-each.before for each in items)
    room = max(width - left - pad, width // 3, 2)
    seconds = max(_needed(each, first, room, len(items)) for each in items)
    seconds = max(seconds * width, SHORTEST)
    if all(each.last == items[0].last and each.left == first for each in items):
        # One instant alone has no neighbour to give it a scale: show the time around it.
        return rounded(first, ceil(seconds) * AROUND, width, width / 3)
    return rounded(first, ceil(seconds), width, left)


def _needed(item: Item, first: int, room: int, count: int) -> float:
    """Seconds a pixel so that this item's label ends within the room."""
    label = item.sizes[-1 if count <= FEW else 0].width
    label = min(max(item.chip_width, min(label, room // 4)), room // 2)
    begin = (item.left - first) / (room - label - item.before)
    end = (item.last - first) / (room - min(item.after, room // 2))
    return max(begin, end)


def rounded(first: int, seconds: int, width: int, left: float) -> Frame:
    step = max(0, seconds.bit_length() - 7)
    seconds = -(-seconds >> step) << step
    return Frame(first - round(left * seconds / width), seconds, width)
