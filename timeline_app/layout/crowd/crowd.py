"""A crowd laid out for a canvas."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from timeline_app.layout.crowd.framing import framed
from timeline_app.layout.crowd.gathering import Cells
from timeline_app.layout.crowd.items import Items, Make
from timeline_app.layout.crowd.ordered import ordered
from timeline_app.layout.crowd.tile import Ground
from timeline_app.layout.crowd.tiles import Key, Tiles
from timeline_app.layout.crowd.tiling import Tiling
from timeline_app.layout.crowd.viewing import Viewing
from timeline_app.layout.crowd.wide import wide
from timeline_app.layout.density import badge_width
from timeline_app.layout.grid import Frame
from timeline_app.layout.items import Item, item
from timeline_app.layout.labels import CARD_WIDTHS, Wording, line_width
from timeline_app.layout.metrics import Measure, Rows
from timeline_app.layout.seen import Seen
from timeline_app.layout.setting import Setting
from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns
from timeline_app.model.edition import Edition
from timeline_app.timescale.scale import TimeScale

_WINDOWS = 3
"""How many windows wide a tile is."""
_FEW = 64
"""So many events are told otherwise within a moment."""
Words = Callable[[Event], Wording]


@dataclass(frozen=True, eq=False)
class Crowd:
    """Events that are placed where somebody looks."""

    columns: Columns
    rows: Rows
    measure: Measure
    items: Items
    tiles: Tiles

    @classmethod
    def of(
        cls,
        events: Sequence[Event],
        columns: Columns,
        rows: Rows,
        measure: Measure,
        words: Words,
        before: Mapping[str, Item],
    ) -> "Crowd":
        """Lay events out; see `Plan`."""
        metrics, order = rows.metrics, ordered(columns)
        line = line_width(metrics)
        last = max(int(columns.begin.max()), int(columns.end.max()))
        frame = framed(order, last, rows.width, line, (metrics.px(28), metrics.fade))
        cell = badge_width(len(events), metrics, measure) + metrics.px(3)
        tile = cell * -(-max(_WINDOWS * rows.width, 4 * line) // cell)
        items = Items(events, order, _making(words, rows, measure), before)
        ground = Ground(
            Tiling(order, frame, tile, line, metrics.fade),
            Cells(tile, cell, metrics.small_mark + metrics.px(2)),
            rows.lanes,
            items.sizes,
            np.array([line, *(metrics.room(width, 36) for width, _ in CARD_WIDTHS[1:])]),
        )
        return cls(columns, rows, measure, items, Tiles(ground))

    def renewed(self, events: Sequence[Event], columns: Columns, words: Words) -> "Crowd | None":
        """The crowd with a few events told otherwise, in the places there are.

        None where dates or ranks differ, which places depend on.
        """
        changed = events.unlike(self.items.events) if isinstance(events, Edition) else None
        if changed is None or len(changed) > _FEW or not columns.like(self.columns):
            return None
        numbers = self.tiling.events.number[changed].tolist()
        items = self.items.edited(events, numbers, _making(words, self.rows, self.measure))
        tiles = self.tiles.with_sizes(items.sizes)
        return replace(self, columns=columns, items=items, tiles=tiles)

    @property
    def tiling(self) -> Tiling:
        """How time is cut into tiles."""
        return self.tiles.ground.tiling

    @property
    def frame(self) -> Frame:
        """The view "fit everything"."""
        return self.tiling.frame

    @property
    def provisional(self) -> bool:
        """Whether an edited event might have another place."""
        return self.items.provisional

    @property
    def made(self) -> dict[str, Item]:
        """The items that were needed lately, by id."""
        return self.items.made

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        number = self.items.number(event_id)
        return None if number is None else self.items.at(number)

    def seen(self, view: TimeScale, resolution: int, selected: str | None) -> Seen:
        """What a view shows with the places of a resolution."""
        self.tiles.forget()
        tiles = [self.tiles.tile(key) for key in self._keys(view, resolution)]
        return self._viewing(view, selected).seen(tiles)

    def seen_wide(self, view: TimeScale, selected: str | None) -> Seen:
        """What a view that is wider than everything shows."""
        given = self.tiles.tile((0, 0)).labels
        tile = wide(self.tiling, self.tiles.ground.cells, given, self.items.at, view)
        return self._viewing(view, selected).seen([tile])

    def _viewing(self, view: TimeScale, selected: str | None) -> Viewing:
        setting = Setting(view, self.rows, self.measure)
        return Viewing(setting, self.items, self.tiles.ground, self.items.number(selected))

    def ready(self, view: TimeScale, resolution: int) -> bool:
        """Whether everything for a view is there."""
        return all(self.tiles.known(key) for key in self._keys(view, resolution))

    def steps(self, view: TimeScale, resolution: int) -> Iterator[None]:
        """Make what a view needs, a moment's work at each step."""
        for key in self._keys(view, resolution):
            yield from self.tiles.steps(key)
        for key in self._keys(view, resolution):
            for number in self.tiles.tile(key).labels.number.tolist():
                if not self.items.known(number) and self._reaches(view, number):
                    self.items.at(number).smallest  # noqa: B018 - made when first looked at
                    yield

    def _reaches(self, view: TimeScale, number: int) -> bool:
        left = view.x(int(self.tiling.events.left[number]))
        return -view.width < left < 2 * view.width

    def _keys(self, view: TimeScale, resolution: int) -> list[Key]:
        """The tiles that reach into a view, with what is drawn beyond their marks."""
        beyond = 2 * self.rows.metrics.mark
        first, last = (
            self.tiling.number_at(resolution, view.t(x)) for x in (-beyond, view.width + beyond)
        )
        count = self.tiles.count(resolution)
        return [(resolution, n) for n in range(max(first, 0), min(last, count - 1) + 1)]


def _making(words: Words, rows: Rows, measure: Measure) -> Make:
    """What makes items whose lines are all equally wide, so that places need no texts."""
    line = line_width(rows.metrics)
    return lambda event: item(event, words(event), rows.metrics, measure, line)
