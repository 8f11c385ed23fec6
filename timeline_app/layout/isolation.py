"""Events at the edges of gaps, which a window can show almost alone.

A window whose edge lies in a gap shows only the first or last few events beside it. If these are
labelled before their neighbours of equal rank, every view has labels, wherever it stands.
"""

from collections.abc import Sequence

from timeline_app.layout.grid import FINENESS, Grid
from timeline_app.layout.items import Item

BESIDE = 4
"""How many events on each side of a gap count as its edge: a view labels four at least."""
WINDOW_SHARE = 16
"""A gap of this part of the window's width counts: four resolutions on it fills the window."""


def edges_of_gaps(items: Sequence[Item], grid: Grid) -> set[int]:
    """Indices of the items within four of a wide gap, or of either end."""
    wide = grid.frame.width * FINENESS // WINDOW_SHARE
    found: set[int] = set()
    count = len(items)
    before: int | None = None
    for index in range(count + 1):
        at = grid.at(items[index].left) if index < count else None
        if before is None or at is None or at - before >= wide:
            found.update(range(max(0, index - BESIDE), min(count, index + BESIDE)))
        before = at
    return found
