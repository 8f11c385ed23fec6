"""Places: which events are labelled at a resolution, in which lane, how large.

Places are given from resolution 0 inwards. At each one (a) the labels of the coarser one keep lane
and size: what doesn't overlap at one scale doesn't at any finer one, because distances grow while
labels stay as wide. Then (b) the others get a place where a lane is free, and (c) cards grow into
room that no unlabelled event could ever use. Related: active ranges, Been, Daiches and Yap,
"Dynamic Map Labeling" (2006).
"""

from collections.abc import Iterator, Sequence
from math import inf

from msgspec import Struct

from timeline_app.layout.grid import FINENESS, Grid
from timeline_app.layout.isolation import edges_of_gaps
from timeline_app.layout.items import Item
from timeline_app.layout.lanes import Lanes, Stretches

FEW = 80
"""Groups of up to so many neighbours are tried as a whole before rank has to decide."""


class Place(Struct, frozen=True):
    """A label's lowest lane, counted from the axis, and which of its sizes it has."""

    lane: int
    size: int


Places = dict[int, Place]
"""By index of the item."""


def places(items: Sequence[Item], grid: Grid, lanes: int, given: Places) -> Places:
    """The places at a resolution.

    Args:
        items: in order of time.
        grid: the resolution's positions.
        lanes: how many lanes there are.
        given: the places of the next coarser resolution.
    """
    if len(given) == len(items) and all(
        place.size + 1 == len(items[index].sizes) for index, place in given.items()
    ):
        return given
    return _Placing(items, grid, lanes, given).run()


class _Placing:
    def __init__(self, items: Sequence[Item], grid: Grid, lanes: int, given: Places) -> None:
        self._items = items
        self._grid = grid
        self._lanes = Lanes(lanes)
        self._places = dict(given)
        for index, place in given.items():
            self._take(index, place)

    def run(self) -> Places:
        waiting = [index for index in range(len(self._items)) if index not in self._places]
        left_over: list[int] = []
        for group, limit in self._groups(waiting):
            if not self._all_fit(group, limit):
                left_over.extend(group)
        self._by_rank(left_over)
        self._grow()
        return self._places

    def _need(self, index: int, size: int = 0) -> tuple[int, int]:
        item = self._items[index]
        width = item.chip_width if size == 0 else item.sizes[size].width
        return self._grid.need(item, width)

    def _take(self, index: int, place: Place) -> None:
        count = self._items[index].sizes[place.size].lanes if place.size else 1
        self._lanes.take(place.lane, count, *self._need(index, place.size))

    def _groups(self, waiting: list[int]) -> Iterator[tuple[list[int], float]]:
        """Events that compete with one another, and where the next such group begins.

        Their largest labels overlap in a chain.
        """
        group: list[int] = []
        reach = 0
        few = len(waiting) <= FEW
        for index in waiting:
            # Largest sizes are costly to set, so in a large collection the smallest ones tell.
            left, right = self._need(index, -1 if few else 0)
            if group and left >= reach:
                yield group, left
                group = []
            reach = right if not group else max(reach, right)
            group.append(index)
        if group:
            yield group, inf

    def _all_fit(self, group: list[int], limit: float) -> bool:
        """Place the whole group at once, as large as it can be; nobody loses, so rank is no matter.

        Later events come first: where a card finds a low row, the stems behind it are lower still.
        None reaches past ``limit``, where it could stand in the way of a higher rank.
        """
        if len(group) > FEW:
            return False
        # A wider label may begin farther left than its neighbour's, so sort by begin again.
        group = sorted(group, key=self._need, reverse=True)
        most = max(len(self._items[index].sizes) for index in group)
        for size in reversed(range(most)):
            if self._reach(group, size) > limit:
                continue
            tried = [self._in_rows(group, size, rows) for rows in self._row_counts(group, size)]
            fits = [found for found in tried if found is not None]
            if fits:
                best = self._centred(min(fits, key=self._crossings))
                for index, place in best.items():
                    self._take(index, place)
                self._places.update(best)
                return True
        return False

    def _reach(self, group: list[int], size: int) -> int:
        return max(self._need(index, self._capped(index, size)[0])[1] for index in group)

    def _row_counts(self, group: list[int], size: int) -> range:
        tallest = max(self._capped(index, size)[1] for index in group)
        return range(min(2, self._lanes.count), self._lanes.count // tallest + 1)

    def _capped(self, index: int, size: int) -> tuple[int, int]:
        """The size an event has where its group has ``size``, and its lanes."""
        own = self._items[index].sizes
        size = min(size, len(own) - 1)
        while size and self._cut(index, size):
            size -= 1
        return size, own[size].lanes

    def _cut(self, index: int, size: int) -> bool:
        """Whether the edge of "fit everything", where nothing is cut, would cut the label."""
        frame = self._grid.frame
        left, _ = self._need(index)
        right = left + self._items[index].sizes[size].width * FINENESS
        return self._grid.resolution == 0 and right > frame.width * FINENESS

    def _in_rows(self, group: list[int], size: int, rows: int) -> Places | None:
        """The group's places in so many rows, each event where the fewest stems cross it."""
        starts = [1 + row * self._lanes.count // rows for row in range(rows)]
        found: Places = {}
        for index in group:
            own, count = self._capped(index, size)
            left, right = self._need(index, own)
            free = [at for at in starts if self._lanes.free(at, count, left, right)]
            if not free:
                break
            stems = [place.lane for i, place in found.items() if left < self._need(i)[0] < right]
            lane = min(free, key=lambda at: (sum(stem > at for stem in stems), at))
            found[index] = Place(lane, own)
            self._take(index, found[index])
        for index, place in found.items():
            self._give_back(index, place)
        return found if len(found) == len(group) else None

    def _centred(self, found: Places) -> Places:
        """A whole collection that needs few rows stands in the middle, not at the bottom."""
        if len(found) < len(self._items):
            return found
        tops = [p.lane + self._items[i].sizes[p.size].lanes - 1 for i, p in found.items()]
        up = (self._lanes.count - max(tops)) // 2
        return {i: Place(place.lane + up, place.size) for i, place in found.items()}

    def _crossings(self, found: Places) -> int:
        """How many stems cross a card of the group."""
        needs = {index: self._need(index, place.size) for index, place in found.items()}
        return sum(
            needs[i][0] < needs[j][0] < needs[i][1] and found[j].lane > found[i].lane
            for i in found
            for j in found
        )

    def _give_back(self, index: int, place: Place) -> None:
        count = self._items[index].sizes[place.size].lanes
        self._lanes.give_back(place.lane, count, *self._need(index, place.size))

    def _by_rank(self, waiting: list[int]) -> None:
        """Smallest labels, by rank; among equals those at the edge of a gap, then the earlier.

        From the highest lane down: a later card stands lower than those whose room it shares, so
        that their stems pass beside it, and the last ones of a crowd still find a lane.
        """
        items = self._items
        near_gap = edges_of_gaps(items, self._grid)
        waiting.sort(key=lambda i: (-items[i].rank, i not in near_gap, items[i].left, items[i].id))
        for index in waiting:
            left, right = self._need(index)
            lane = self._lanes.highest(left, right)
            if lane is not None:
                place = Place(lane, 0)
                self._take(index, place)
                self._places[index] = place

    def _grow(self) -> None:
        """Let cards grow where no unlabelled event could use the room now or at a finer one."""
        items = self._items
        waiting = Stretches(
            [self._need(index) for index in range(len(items)) if index not in self._places]
        )
        for index in sorted(self._places, key=lambda i: (-items[i].rank, -items[i].left)):
            place = self._places[index]
            if not waiting.meet(*self._need(index, place.size)):
                self._grow_one(index, place, waiting)

    def _grow_one(self, index: int, place: Place, waiting: Stretches) -> None:
        self._give_back(index, place)
        grown = place
        for size in range(place.size + 1, len(self._items[index].sizes)):
            left, right = self._need(index, size)
            count = self._items[index].sizes[size].lanes
            there = self._lanes.free(place.lane, count, left, right)
            if waiting.meet(left, right) or not there or self._cut(index, size):
                break
            grown = Place(place.lane, size)
        self._take(index, grown)
        self._places[index] = grown
