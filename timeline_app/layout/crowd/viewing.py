"""What one view of a crowd shows, drawn from the tiles that reach into it."""

from collections.abc import Iterator, Sequence
from functools import partial

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from timeline_app.layout.crowd.items import Items
from timeline_app.layout.crowd.members import Members
from timeline_app.layout.crowd.ordered import Numbers, Ordered
from timeline_app.layout.crowd.tile import Ground, Tile
from timeline_app.layout.crowd.tiling import Spot
from timeline_app.layout.density import badge_width
from timeline_app.layout.metrics import Rect, Role
from timeline_app.layout.placing import Place
from timeline_app.layout.scene import Badge, Shown, Tone
from timeline_app.layout.seen import Seen
from timeline_app.layout.setting import Setting
from timeline_app.timescale.scale import TimeScale


class Viewing(Struct, frozen=True):
    """One view, in which one event may be selected."""

    setting: Setting
    items: Items
    ground: Ground
    chosen: int | None
    """The number of the selected event."""

    @property
    def _view(self) -> TimeScale:
        return self.setting.view

    @property
    def _events(self) -> Ordered:
        return self.ground.tiling.events

    def seen(self, tiles: Sequence[Tile]) -> Seen:
        """Events one by one, badges and tones."""
        places = self._places(tiles)
        shown = (
            self.setting.shown(self.items.at(n), places[n], member=False, chosen=n == self.chosen)
            for n in sorted(places)
        )
        drawn = tuple(each for each in shown if each is not None)
        badges = tuple(badge for tile in tiles for badge in self._badges(tile))
        tones = tuple(tone for tile in tiles for tone in self._tones(tile))
        toned = any(len(tile.tones.tone) for tile in tiles)
        return Seen(drawn, badges, tones, partial(self._rest, drawn, badges, toned=toned))

    def _places(self, tiles: Sequence[Tile]) -> dict[int, Place | None]:
        """The place of each event that is drawn by itself; None for one without a label."""
        places: dict[int, Place | None] = {}
        for tile in tiles:
            for numbers in (tile.marks, tile.lines):
                places.update(dict.fromkeys(numbers[self._near(numbers)].tolist()))
        for labels in (tile.labels for tile in tiles):  # a line may reach in from another tile
            near = labels.of(self._near(labels.number))
            lanes = map(Place, near.lane.tolist(), near.size.tolist())
            places.update(zip(near.number.tolist(), lanes, strict=True))
        if self.chosen is not None:
            places.setdefault(self.chosen, None)
        return places

    def _near(self, numbers: Numbers) -> NDArray[np.bool_]:
        """Which of the events may reach into the view."""
        view, reach = self._view, self.setting.rows.metrics.room(300, 160)
        late = self._events.left[numbers] <= view.t(view.width + reach)
        lasts = self._events.right[numbers] >= view.t(-reach)
        return np.asarray(late & lasts)

    def _from(self, spot: Spot) -> tuple[float, float]:
        """The pixel of an edge between tiles, and how many pixels one from there has become."""
        left = self._view.x(spot.origin) + spot.fraction * self._view.per_second
        return left, self._view.per_second / spot.per_second

    def _badges(self, tile: Tile) -> Iterator[Badge]:
        left, grown = self._from(tile.spot)
        badges, cell = tile.badges, self.ground.cells.cell
        low = (-left / grown - self.ground.cells.near) // cell
        high = (self._view.width - left) / grown // cell
        first, last = np.searchsorted(badges.cell, [low, high + 1])
        for index in range(int(first), int(last)):
            middle = left + (int(badges.cell[index]) + 0.5) * cell * grown
            badge = self._badge(middle, badges.of(index))
            if badge is not None:
                yield badge

    def _badge(self, middle: float, members: Numbers) -> Badge | None:
        """A badge without the selected event, which is labelled; None if it is the only one."""
        kept = members if self.chosen is None else members[members != self.chosen]
        if not len(kept):
            return None
        rows, events = self.setting.rows, self._events
        width = badge_width(len(members), rows.metrics, self.setting.measure)
        rect = Rect(middle - width / 2, rows.badges, width, rows.metrics.line(Role.BADGE))
        ends = events.left[members[[0, -1]]].tolist()
        return Badge(rect, Members(self.items.events, events, kept), tuple(ends), len(kept))

    def _tones(self, tile: Tile) -> Iterator[Tone]:
        left, grown = self._from(tile.spot)
        tones, rows = tile.tones, self.setting.rows
        first = np.searchsorted(tones.right, -left / grown, side="right")
        last = np.searchsorted(tones.left, (self._view.width - left) / grown)
        top, height = rows.lines, rows.metrics.px(4)
        for a, b, tone in zip(
            tones.left[first:last].tolist(),
            tones.right[first:last].tolist(),
            tones.tone[first:last].tolist(),
            strict=True,
        ):
            yield Tone(Rect(left + a * grown, top, (b - a) * grown, height), tone)

    def _rest(
        self, drawn: Sequence[Shown], badges: Sequence[Badge], *, toned: bool
    ) -> Iterator[Shown]:
        """The events in the view that are not drawn one by one: members, and spans in a tone."""
        view, fade = self._view, self.ground.tiling.fade
        known = {each.id for each in drawn}
        numbers = [each.members.numbers for each in badges if isinstance(each.members, Members)]
        if toned:
            numbers.append(self._events.alive(view.t(-fade), view.t(view.width + fade)))
        for number in (n for some in numbers for n in some.tolist()):
            member = not self._events.span[number]
            found = self.setting.shown(self.items.at(number), None, member=member, chosen=False)
            if found is not None and found.id not in known:
                yield found
