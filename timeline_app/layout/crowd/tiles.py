"""The tiles of a crowd, placed when first needed and kept.

A tile comes from those of the coarser resolution, whose labels keep lane and size. Who stands
across an edge between two tiles is found first, among those around the edge alone; then each tile
is filled; then what is still free across the edge is given away. So a tile depends on its
neighbours alone, and is the same wherever one comes from.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.asking import GREAT, Asking
from timeline_app.layout.crowd.gathering import (
    FEW_LINES,
    NO_TONES,
    Badges,
    gathered,
    lasting,
    tones,
)
from timeline_app.layout.crowd.growing import Growth, Sizes, Waiting
from timeline_app.layout.crowd.labels import NONE, Labels, joined
from timeline_app.layout.crowd.ordered import Numbers, without
from timeline_app.layout.crowd.taking import Taking
from timeline_app.layout.crowd.tile import Ground, Tile
from timeline_app.layout.crowd.tiling import Pixels, Spot

Key = tuple[int, int]
"""A resolution, and a tile or the edge to its left."""
Made = TypeVar("Made")
_KEPT = 1600
"""Parts of tiles that are kept; a dive needs some thirty a resolution."""
_COARSE = 6
"""Tiles up to this resolution are kept always: they are few, and of many events take longest."""


def _across(needs: Pixels) -> NDArray[np.bool_]:
    """Which of the stretches go across an edge."""
    return np.asarray((needs[0] < 0) & (needs[1] > 0))


class Tiles:
    """All tiles of one layout."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self._tiling = ground.tiling
        self._asking = Asking(ground.tiling, ground.lanes)
        self._known: dict[tuple[str, int, int], object] = {}

    def with_sizes(self, sizes: Sizes) -> "Tiles":
        """The same tiles; sizes that aren't known yet are asked for elsewhere."""
        tiles = Tiles(replace(self.ground, sizes=sizes))
        tiles._known = self._known
        return tiles

    def count(self, resolution: int) -> int:
        """How many tiles a resolution has."""
        return -(-(self._tiling.frame.width << resolution) // self._tiling.tile)

    def known(self, key: Key) -> bool:
        """Whether a tile is there already."""
        return ("tile", *key) in self._known

    def tile(self, key: Key) -> Tile:
        """A tile."""
        return self._kept("tile", key, self._tile)

    def _kept(self, kind: str, key: Key, make: Callable[[Key], Made]) -> Made:
        found = self._known.pop((kind, *key), None)
        if found is None:
            found = make(key)
        self._known[(kind, *key)] = found  # the one used last stands last
        return found  # type: ignore[return-value]  # what was made for this kind

    def forget(self) -> None:
        """Let go of what was not used for longest, now and then."""
        if len(self._known) > 2 * _KEPT:
            finer = [key for key in self._known if key[1] > _COARSE]
            for key in finer[:-_KEPT]:
                del self._known[key]

    def steps(self, key: Key) -> Iterator[None]:
        """Make a tile with all it comes from, a moment's work at each step."""
        resolution, number = key
        if self.known(key) or not 0 <= number < self.count(resolution):
            return
        if resolution:
            for coarser in range((number - 2) // 2, (number + 2) // 2 + 1):
                yield from self.steps((resolution - 1, coarser))
        for edge in range(number - 1, number + 3):
            self._kept("early", (resolution, edge), self._early)
            yield
        for inner in range(number - 1, number + 2):
            yield from self._steps_of_inner((resolution, inner))
        for edge in (number, number + 1):
            self._kept("late", (resolution, edge), self._late)
            yield
        growth = self._kept("growth", key, self._growth)
        yield
        for grows in growth.labels.number[growth.hopeful].tolist():
            self.ground.sizes(grows)  # setting texts takes longest
            yield
        self.tile(key)
        yield

    def _steps_of_inner(self, key: Key) -> Iterator[None]:
        if ("inner", *key) in self._known:
            return
        parts: list[Labels] = []
        for part in self._parts_of_inner(key):
            parts.append(part)
            yield
        self._known[("inner", *key)] = joined(NONE, *parts)

    # Steps of placing

    def _coarser(self, spot: Spot, left: float, right: float) -> Labels:
        """The labels of the next coarser resolution between two pixels."""
        if spot.resolution == 0:
            return NONE
        tile, coarser = self._tiling.tile, spot.resolution - 1
        first, last = (int((spot.number * tile + x) // (2 * tile)) for x in (left, right))
        first, last = max(first, 0), min(last, self.count(coarser) - 1)
        parts = [self.tile((coarser, number)).labels for number in range(first, last + 1)]
        return self._within(joined(NONE, *parts), spot, left, right)

    def _within(self, labels: Labels, spot: Spot, left: float, right: float) -> Labels:
        needs = self._needs(spot, labels)
        return labels.of((needs[0] < right) & (needs[1] > left))

    def _needs(self, spot: Spot, labels: Labels) -> Pixels:
        return self._tiling.needs(spot, labels.number, self.ground.widths[labels.size])

    def _waiting(self, spot: Spot, left: float, right: float, labels: Labels) -> Numbers:
        """Events without a label that begin between two pixels, or a fade beside."""
        return without(self._tiling.begun(spot, left, right + self._tiling.fade), labels.number)

    def _early(self, key: Key) -> Labels:
        """Who stands across an edge, when all around it are asked in their turn."""
        if not 0 < key[1] < self.count(key[0]):
            return NONE
        around = self._tiling.around
        spot = self._tiling.spot(*key)
        stand = self._coarser(spot, -around, around)
        waiting = self._waiting(spot, -around, around, stand)
        if not self._any_across(spot, stand):
            return NONE
        given = self._asking.given(
            spot,
            (-around, around),
            (stand, self._needs(spot, stand)),
            waiting,
            lambda needs: (needs[0] >= -around) & (needs[1] <= around),
        )
        found = joined(NONE, *given)
        return found.of(_across(self._needs(spot, found)))

    def _any_across(self, spot: Spot, stand: Labels) -> bool:
        """Whether anyone without a label would stand across an edge."""
        tiling = self._tiling
        numbers = self._waiting(spot, -tiling.longest, 0, stand)
        return bool(_across(tiling.needs(spot, numbers, tiling.chip)).any())

    def _inner(self, key: Key) -> Labels:
        """Who stands in a tile, those across its edges aside."""
        return joined(NONE, *self._parts_of_inner(key))

    def _parts_of_inner(self, key: Key) -> Iterator[Labels]:
        """The same ones, a moment's work at each step."""
        resolution, number = key
        if not 0 <= number < self.count(resolution):
            return
        tile, spot = self._tiling.tile, self._tiling.spot(*key)
        stand = joined(
            self._coarser(spot, 0, tile),
            *(
                self._kept("early", (resolution, edge), self._early)
                for edge in (number, number + 1)
            ),
        )
        waiting = self._waiting(spot, 0, tile, stand)
        yield stand
        yield from self._asking.given(
            spot,
            (0, tile),
            (stand, self._needs(spot, stand)),
            waiting,
            lambda needs: (needs[0] >= 0) & (needs[1] <= tile),
        )

    def _late(self, key: Key) -> Labels:
        """Who finds room across an edge between tiles that are filled."""
        resolution, number = key
        if not 0 < number < self.count(resolution):
            return NONE
        spot, reach = self._tiling.spot(*key), self._tiling.longest
        sides = (self._kept("inner", (resolution, n), self._inner) for n in (number - 1, number))
        stand = self._within(joined(*sides), spot, -reach, reach)
        waiting = self._waiting(spot, -reach, 0, stand)
        standing = stand, self._needs(spot, stand)
        return joined(NONE, *self._asking.given(spot, (-reach, reach), standing, waiting, _across))

    def _growth(self, key: Key) -> Growth:
        resolution, number = key
        tiling, tile = self._tiling, self._tiling.tile
        spot = tiling.spot(*key)
        labels = joined(
            self._kept("inner", key, self._inner),
            *(self._kept("late", (resolution, edge), self._late) for edge in (number, number + 1)),
        )
        labels = self._within(labels, spot, 0, tile)
        waiting = self._waiting(spot, -tiling.longest, tile, labels)
        end = tiling.frame.width if resolution == 0 else tile
        needs = self._needs(spot, labels)
        return Growth(labels, needs, self._wanted(spot, waiting), self.ground.widths, end)

    def _wanted(self, spot: Spot, numbers: Numbers) -> Waiting:
        """What unlabelled events would need; so many of them leave no room at all."""
        if len(numbers) > GREAT:
            return Waiting(np.array([[-np.inf], [np.inf]]))
        needs = self._tiling.needs(spot, numbers, self._tiling.chip)
        return Waiting(needs[:, needs[1] - needs[0] <= self._tiling.longest])

    def _tile(self, key: Key) -> Tile:
        spot, tile = self._tiling.spot(*key), self._tiling.tile
        labels = self._grown(self._kept("growth", key, self._growth))
        marks, badges = self._gathered(spot, labels)
        fade = self._tiling.fade
        start, end = spot.t(-fade), spot.t(tile + fade)
        lines, tone = NONE.number, NO_TONES
        if lasting(self._tiling.events, start, end) <= FEW_LINES + len(labels):
            lines = without(self._tiling.events.alive(start, end), labels.number)
        else:
            tone = tones(self._tiling.events, spot, tile, labels.number)
        return Tile(spot, labels, marks, badges, lines, tone)

    def _grown(self, growth: Growth) -> Labels:
        if not len(growth.hopeful):
            return growth.labels
        taking = Taking(0, self._tiling.tile, self.ground.lanes)
        taking.stand(growth.labels, growth.needs)
        turn = self._tiling.events.turn[growth.labels.number]
        return growth.grown(taking, self.ground.sizes, turn)

    def _gathered(self, spot: Spot, labels: Labels) -> tuple[Numbers, Badges]:
        events = self._tiling.events
        beyond = self._tiling.spot(spot.resolution, spot.number + 1)
        first, last = (each.origin + (each.fraction > 0) for each in (spot, beyond))
        low, high = np.searchsorted(events.point_lefts, [first, last])
        points = without(events.points[low:high], labels.number)
        return gathered(points, spot.x(events.left[points]), self.ground.cells)
