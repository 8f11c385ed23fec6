"""A crowd laid out for a canvas: what a view of it shows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from timeline_app.layout.crowd.framing import framed
from timeline_app.layout.crowd.gathering import Cells
from timeline_app.layout.crowd.members import Members
from timeline_app.layout.crowd.ordered import Numbers, ordered
from timeline_app.layout.crowd.tiles import Canvas, Key, Tile, Tiles
from timeline_app.layout.crowd.tiling import Tiling
from timeline_app.layout.crowd.wide import wide
from timeline_app.layout.density import badge_width
from timeline_app.layout.items import Item, item
from timeline_app.layout.labels import CARD_WIDTHS, Size, Wording, line_width
from timeline_app.layout.metrics import Measure, Rect, Role, Rows
from timeline_app.layout.placing import Place
from timeline_app.layout.scene import Badge, Shown, Tone
from timeline_app.layout.seen import Seen
from timeline_app.layout.setting import Setting
from timeline_app.model.collection import Event
from timeline_app.model.columns import Columns
from timeline_app.model.edition import Edition
from timeline_app.model.finding import place_of
from timeline_app.timescale.scale import TimeScale

_WINDOWS = 3
"""How many windows wide a tile is."""
_ITEMS = 4000
"""Events whose texts are kept."""
_FEW = 64
"""So many events are told otherwise within a moment."""


class Crowd:
    """Events that are placed where somebody looks."""

    def __init__(
        self,
        events: Sequence[Event],
        columns: Columns,
        rows: Rows,
        measure: Measure,
        words: Callable[[Event], Wording],
        before: Mapping[str, Item],
    ) -> None:
        """Take what places depend on; see `Plan`."""
        self._before = before
        self._events, self._rows, self._measure, self._words = events, rows, measure, words
        self._columns, self._ordered = columns, ordered(columns)
        self._known: dict[int, Item] = {}
        self._by_id: dict[str, int] = {}
        self._within: dict[int, tuple[Size, ...]] = {}
        """The sizes that places were given for, of events that have others now."""
        metrics = rows.metrics
        self._line = line_width(metrics)
        self._beyond = 2 * metrics.mark
        last = max(int(columns.begin.max()), int(columns.end.max()))
        margins = metrics.px(28), metrics.fade
        self.frame = framed(self._ordered, last, rows.width, self._line, margins)
        cell = badge_width(len(events), metrics, measure) + metrics.px(3)
        tile = cell * -(-max(_WINDOWS * rows.width, 4 * self._line) // cell)
        self._cells = Cells(tile, cell, metrics.small_mark + metrics.px(2))
        self._tiling = Tiling(self._ordered, self.frame, tile, self._line, metrics.fade)
        self._tiles = Tiles(
            Canvas(
                self._tiling,
                self._cells,
                rows.lanes,
                self._sizes,
                np.array([self._line, *(metrics.room(w, 36) for w, _ in CARD_WIDTHS[1:])]),
            )
        )

    def renewed(
        self, events: Sequence[Event], columns: Columns, words: Callable[[Event], Wording]
    ) -> "Crowd | None":
        """The crowd with a few events told otherwise, in the places there are.

        None where dates or ranks differ, which places depend on.
        """
        changed = events.unlike(self._events) if isinstance(events, Edition) else None
        if changed is None or len(changed) > _FEW or not columns.like(self._columns):
            return None
        numbers = self._ordered.number[changed].tolist()
        sizes = {n: self._within.get(n) or self.item_at(n).sizes for n in numbers}
        crowd = copy(self)
        crowd.retell(events, columns, words, sizes)
        return crowd

    def retell(
        self,
        events: Sequence[Event],
        columns: Columns,
        words: Callable[[Event], Wording],
        sizes: Mapping[int, tuple[Size, ...]],
    ) -> None:
        """Let a copy go on with other events in some places, and share all that stands.

        ``sizes`` are those that these places were given for.
        """
        self._events, self._columns, self._words = events, columns, words
        self._known = {n: each for n, each in self._known.items() if n not in sizes}
        self._within = {n: each for n, each in self._within.items() if n not in sizes}
        self._by_id, self._before = dict(self._by_id), {}
        for number, size in sizes.items():
            if _lanes(self.item_at(number).sizes) != _lanes(size):
                self._within[number] = size
                del self._known[number]
        self._tiles = self._tiles.with_sizes(self._sizes)

    @property
    def provisional(self) -> bool:
        """Whether an event that was told otherwise might have another place."""
        return bool(self._within)

    @property
    def made(self) -> dict[str, Item]:
        """The items that were needed lately, by id."""
        return {each.id: each for each in self._known.values()}

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        number = self.number(event_id)
        return None if number is None else self.item_at(number)

    def number(self, event_id: str | None) -> int | None:
        """Where an event stands in the order of time; None where the filter hides it."""
        if event_id is None:
            return None
        known = self._by_id.get(event_id)
        if known is None:
            row = place_of(self._events, event_id)
            known = None if row < 0 else int(self._ordered.number[row])
        return known

    def item_at(self, number: int) -> Item:
        """The event at a place in the order of time."""
        found = self._known.get(number)
        if found is None:
            if len(self._known) >= _ITEMS:
                self._known.clear()
                self._by_id.clear()
            event = self._events[int(self._ordered.row[number])]
            found = item(event, self._words(event), self._rows.metrics, self._measure, self._line)
            if number in self._within:
                found = replace(found, within=self._within[number])
            before = self._before.get(found.id)
            self._known[number] = found = (
                before if before is not None and before == found else found
            )
            self._by_id[found.id] = number
        return found

    def _sizes(self, number: int) -> tuple[Size, ...]:
        """The ways to set the label of the event at a place in the order of time."""
        return self.item_at(number).sizes

    # What a view shows

    def seen(self, view: TimeScale, resolution: int, selected: str | None) -> Seen:
        """What a view shows with the places of a resolution."""
        chosen = self.number(selected)
        self._tiles.forget()
        tiles = [self._tiles.tile(key) for key in self._keys(view, resolution)]
        return self._seen(view, tiles, chosen)

    def seen_wide(self, view: TimeScale, selected: str | None) -> Seen:
        """What a view that is wider than everything shows."""
        given = self._tiles.tile((0, 0)).labels
        tile = wide(self._tiling, self._cells, given, self.item_at, view)
        return self._seen(view, [tile], self.number(selected))

    def ready(self, view: TimeScale, resolution: int) -> bool:
        """Whether everything for a view is there."""
        return all(self._tiles.known(key) for key in self._keys(view, resolution))

    def steps(self, view: TimeScale, resolution: int) -> Iterator[None]:
        """Make what a view needs, a moment's work at each step."""
        for key in self._keys(view, resolution):
            yield from self._tiles.steps(key)
        for key in self._keys(view, resolution):
            for number in self._tiles.tile(key).labels.number.tolist():
                if number not in self._known and self._reaches(view, number):
                    self.item_at(number).smallest  # noqa: B018 - made when first looked at
                    yield

    def _reaches(self, view: TimeScale, number: int) -> bool:
        left = view.x(int(self._ordered.left[number]))
        return -view.width < left < 2 * view.width

    def _keys(self, view: TimeScale, resolution: int) -> list[Key]:
        """The tiles that reach into a view, with what is drawn beyond their marks."""
        first, last = (
            self._tiling.number_at(resolution, view.t(x))
            for x in (-self._beyond, view.width + self._beyond)
        )
        count = self._tiles.count(resolution)
        return [(resolution, n) for n in range(max(first, 0), min(last, count - 1) + 1)]

    def _seen(self, view: TimeScale, tiles: Sequence[Tile], chosen: int | None) -> Seen:
        setting = Setting(view, self._rows, self._measure)
        places: dict[int, Place | None] = {}
        for tile in tiles:
            for numbers in (tile.marks, tile.lines):
                places.update(dict.fromkeys(numbers[self._near(view, numbers)].tolist()))
        for labels in (tile.labels for tile in tiles):  # a line may reach in from another tile
            near = labels.of(self._near(view, labels.number))
            lanes = map(Place, near.lane.tolist(), near.size.tolist())
            places.update(zip(near.number.tolist(), lanes, strict=True))
        if chosen is not None:
            places.setdefault(chosen, None)
        shown = (
            setting.shown(self.item_at(n), places[n], member=False, chosen=n == chosen)
            for n in sorted(places)
        )
        drawn = tuple(each for each in shown if each is not None)
        badges = tuple(badge for tile in tiles for badge in self._badges(view, tile, chosen))
        tones = tuple(tone for tile in tiles for tone in self._tones(view, tile))
        toned = any(len(tile.tones.tone) for tile in tiles)
        return Seen(drawn, badges, tones, partial(self._rest, setting, drawn, badges, toned=toned))

    def _near(self, view: TimeScale, numbers: Numbers) -> NDArray[np.bool_]:
        """Which of the events may reach into a view."""
        reach = self._rows.metrics.room(300, 160)
        late = self._ordered.left[numbers] <= view.t(view.width + reach)
        lasts = self._ordered.right[numbers] >= view.t(-reach)
        return np.asarray(late & lasts)

    def _badges(self, view: TimeScale, tile: Tile, chosen: int | None) -> Iterator[Badge]:
        spot, badges, cell = tile.spot, tile.badges, self._cells.cell
        grown = view.per_second / spot.per_second
        left = view.x(spot.origin) + spot.fraction * view.per_second
        low = (-left / grown - self._cells.near) // cell
        high = (view.width - left) / grown // cell
        first, last = np.searchsorted(badges.cell, [low, high + 1])
        for index in range(int(first), int(last)):
            members = badges.of(index)
            middle = left + (int(badges.cell[index]) + 0.5) * cell * grown
            badge = self._badge(middle, members, chosen)
            if badge is not None:
                yield badge

    def _badge(self, middle: float, members: Numbers, chosen: int | None) -> Badge | None:
        kept = members if chosen is None else members[members != chosen]
        if not len(kept):
            return None
        metrics = self._rows.metrics
        width = badge_width(len(members), metrics, self._measure)
        rect = Rect(middle - width / 2, self._rows.badges, width, metrics.line(Role.BADGE))
        ends = self._ordered.left[members[[0, -1]]].tolist()
        return Badge(rect, Members(self._events, self._ordered, kept), tuple(ends), len(kept))

    def _tones(self, view: TimeScale, tile: Tile) -> Iterator[Tone]:
        spot, tones = tile.spot, tile.tones
        grown = view.per_second / spot.per_second
        left = view.x(spot.origin) + spot.fraction * view.per_second
        first = np.searchsorted(tones.right, -left / grown, side="right")
        last = np.searchsorted(tones.left, (view.width - left) / grown)
        top, height = self._rows.lines, self._rows.metrics.px(4)
        for a, b, tone in zip(
            tones.left[first:last].tolist(),
            tones.right[first:last].tolist(),
            tones.tone[first:last].tolist(),
            strict=True,
        ):
            yield Tone(Rect(left + a * grown, top, (b - a) * grown, height), tone)

    # All of them

    def _rest(
        self,
        setting: Setting,
        drawn: Sequence[Shown],
        badges: Sequence[Badge],
        *,
        toned: bool,
    ) -> Iterator[Shown]:
        """The events in a view that are not drawn one by one: members, and spans in a tone."""
        view = setting.view
        known = {each.id for each in drawn}
        fade = self._tiling.fade
        ends = view.t(-fade), view.t(view.width + fade)
        alive = self._ordered.alive(*ends) if toned else None
        members = [each.members.numbers for each in badges if isinstance(each.members, Members)]
        for numbers in (*members, *(() if alive is None else (alive,))):
            for number in numbers.tolist():
                member = not self._ordered.span[number]
                found = setting.shown(self.item_at(number), None, member=member, chosen=False)
                if found is not None and found.id not in known:
                    yield found


def _lanes(sizes: Sequence[Size]) -> list[int]:
    """How many lanes a label takes in each of its sizes."""
    return [size.lanes for size in sizes]
