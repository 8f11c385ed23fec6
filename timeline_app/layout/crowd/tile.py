"""A tile of a crowd as a plain value, and what tiles are placed on."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.gathering import Badges, Cells, Tones
from timeline_app.layout.crowd.growing import Sizes
from timeline_app.layout.crowd.labels import Labels
from timeline_app.layout.crowd.ordered import Numbers
from timeline_app.layout.crowd.tiling import Spot, Tiling


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """What stands in a stretch of time at one resolution."""

    spot: Spot
    labels: Labels
    marks: Numbers
    badges: Badges
    lines: Numbers
    """Spans with a line of their own."""
    tones: Tones
    """Else how many there are."""


@dataclass(frozen=True, eq=False)
class Ground:
    """What tiles are placed on."""

    tiling: Tiling
    cells: Cells
    lanes: int
    sizes: Sizes
    widths: NDArray[np.int64]
    """Pixels of lane that each size of a label takes."""
