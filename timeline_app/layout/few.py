"""A collection that can be laid out event by event: what a view of it shows."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from timeline_app.layout.density import Gathering, gatherings
from timeline_app.layout.fit import fit
from timeline_app.layout.grid import Grid
from timeline_app.layout.items import Item, in_order
from timeline_app.layout.metrics import Measure, Rows
from timeline_app.layout.placing import Places, places
from timeline_app.layout.scene import Badge
from timeline_app.layout.seen import Seen
from timeline_app.layout.setting import Setting
from timeline_app.layout.wider import WiderGrid, thinned
from timeline_app.timescale.scale import TimeScale


class Few:
    """Places by resolution, made when first needed and kept."""

    def __init__(self, items: Iterable[Item], rows: Rows, measure: Measure) -> None:
        self._rows, self._measure = rows, measure
        self._items = in_order(items)
        self._index = {each.id: index for index, each in enumerate(self._items)}
        self._points = [i for i, each in enumerate(self._items) if not each.span]
        self._point_lefts = [self._items[i].left for i in self._points]
        self._spans = [i for i, each in enumerate(self._items) if each.span]
        self._extent = max(
            (self._items[i].last - self._items[i].left for i in self._points), default=0
        )
        self.frame = fit(self._items, rows.width, rows.metrics)
        self._places: list[Places] = []
        self._gatherings: dict[int, tuple[Gathering, ...]] = {}

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        index = self._index.get(event_id)
        return None if index is None else self._items[index]

    @property
    def made(self) -> dict[str, Item]:
        """All items by id."""
        return {each.id: each for each in self._items}

    def places(self, resolution: int) -> Places:
        """The places at a resolution."""
        while len(self._places) <= resolution:
            given = self._places[-1] if self._places else {}
            grid = Grid(self.frame, len(self._places))
            self._places.append(places(self._items, grid, self._rows.lanes, given))
        return self._places[resolution]

    def gatherings(self, resolution: int) -> tuple[Gathering, ...]:
        """The badges at a resolution."""
        if resolution not in self._gatherings:
            grid = Grid(self.frame, resolution)
            self._gatherings[resolution] = self._gathered(grid, self.places(resolution))
        return self._gatherings[resolution]

    def _gathered(self, grid: Grid, labelled: Places) -> tuple[Gathering, ...]:
        unlabelled = (i for i in range(len(self._items)) if i not in labelled)
        return gatherings(self._items, unlabelled, grid, self._rows.metrics, self._measure)

    def ready(self, view: TimeScale, resolution: int) -> bool:
        """Whether a scene can be made in a moment: with so few events always."""
        del view, resolution
        return True

    def steps(self, view: TimeScale, resolution: int) -> Iterator[None]:
        """Make what a view needs, a moment's work at each step."""
        del view
        for each in range(resolution + 1):
            self.places(each)
            yield
        self.gatherings(resolution)
        yield

    def seen(self, view: TimeScale, resolution: int, selected: str | None) -> Seen:
        """What a view shows with the places of a resolution."""
        return self._seen(view, selected, self.places(resolution), self.gatherings(resolution))

    def seen_wide(self, view: TimeScale, selected: str | None) -> Seen:
        """What a view that is wider than everything shows."""
        labelled = thinned(self._items, self.places(0), view)
        return self._seen(view, selected, labelled, self._gathered(WiderGrid.of(view), labelled))

    def _seen(
        self,
        view: TimeScale,
        selected: str | None,
        labelled: Places,
        gathered: Sequence[Gathering],
    ) -> Seen:
        chosen = self._index.get(selected or "")
        setting = Setting(view, self._rows, self._measure)
        near = self._near(view)
        badges, members = self._badges(setting, gathered, near, chosen)
        shown = (
            setting.shown(self._items[i], labelled.get(i), member=i in members, chosen=i == chosen)
            for i in near
        )
        return Seen(tuple(each for each in shown if each is not None), badges)

    def _near(self, view: TimeScale) -> list[int]:
        """Indices of the items that may reach into the view, in order of time."""
        reach = self._rows.metrics.room(280, 40)
        low = bisect_left(self._point_lefts, min(view.t(-reach), view.start - self._extent))
        high = bisect_right(self._point_lefts, view.t(self._rows.width + reach) + 1)
        found = self._points[low:high]
        early, late = view.t(-2 * reach), view.t(self._rows.width + 2 * reach)
        spans = [
            i for i in self._spans if self._items[i].left <= late and self._items[i].right >= early
        ]
        return sorted(found + spans)

    def _badges(
        self,
        setting: Setting,
        gathered: Sequence[Gathering],
        near: Sequence[int],
        chosen: int | None,
    ) -> tuple[tuple[Badge, ...], set[int]]:
        """The badges that stand in the view or have a member there, and all members."""
        visible = set(near)
        badges: list[Badge] = []
        members: set[int] = set()
        for each in gathered:
            if visible.isdisjoint(each.members):
                continue
            kept = tuple(i for i in each.members if i != chosen)
            members.update(kept)
            badge = setting.badge(each, kept, self._items)
            if badge is not None:
                badges.append(badge)
        return tuple(badges), members
