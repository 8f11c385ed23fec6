"""Views of a crowd wider than "fit everything"."""

from collections.abc import Callable

import numpy as np

from timeline_app.layout.crowd.gathering import NO_TONES, Cells, gathered, tones
from timeline_app.layout.crowd.labels import Labels
from timeline_app.layout.crowd.ordered import without
from timeline_app.layout.crowd.tile import Tile
from timeline_app.layout.crowd.tiling import Spot, Tiling
from timeline_app.layout.items import Item
from timeline_app.layout.placing import Place
from timeline_app.layout.wider import thinned
from timeline_app.timescale.scale import TimeScale


def wide(
    tiling: Tiling, cells: Cells, given: Labels, item: Callable[[int], Item], view: TimeScale
) -> Tile:
    """All there is, at the scale of a view, with those labels of resolution 0 it has room for."""
    frame, events = tiling.frame, tiling.events
    spot = Spot(0, 0, frame.start, 0.0, view.per_second)
    width = int(frame.seconds * view.per_second) + 1
    items = [item(number) for number in given.number.tolist()]
    lanes = zip(given.lane.tolist(), given.size.tolist(), strict=True)
    kept = thinned(items, {at: Place(*each) for at, each in enumerate(lanes)}, view)
    labels = given.of(np.array(sorted(kept), np.int64))
    points = without(events.points, labels.number)
    apart = Cells(width, cells.cell, cells.near)
    marks, badges = gathered(points, spot.x(events.left[points]), apart)
    lines = without(events.spans, labels.number)
    if len(lines) <= width // cells.near:
        return Tile(spot, labels, marks, badges, lines, NO_TONES)
    tone = tones(events, spot, width, labels.number)
    return Tile(spot, labels, marks, badges, lines[:0], tone)
