"""The layout of one collection, filter, language, text and window size: a Scene for any view."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from timeline_app.layout.axis_row import MOST_ERA_ROWS, era_bands, era_rows, tick_marks
from timeline_app.layout.density import Gathering, gatherings
from timeline_app.layout.fit import fit
from timeline_app.layout.grid import Grid, finest_resolution, resolution_of
from timeline_app.layout.items import Item, in_order, item
from timeline_app.layout.labels import Wording
from timeline_app.layout.metrics import Measure, Rows
from timeline_app.layout.placing import Places, places
from timeline_app.layout.scene import Badge, Scene
from timeline_app.layout.setting import Setting
from timeline_app.layout.wider import WiderGrid, thinned
from timeline_app.model.collection import Era, Event
from timeline_app.timescale.scale import TimeScale


class Plan:
    """Places by resolution, made when first needed and kept."""

    def __init__(  # noqa: PLR0913 - all that places depend on, and a plan to learn from
        self,
        events: Sequence[Event],
        eras: Sequence[Era],
        rows: Rows,
        measure: Measure,
        lang: str,
        words: Callable[[Event], Wording],
        *,
        before: "Plan | None" = None,
    ) -> None:
        """Take what places depend on.

        Args:
            events: those the filter lets through.
            eras: the collection's eras.
            rows: the canvas; its number of era rows is set here.
            measure: widths of texts.
            lang: the language of the axis and the era names.
            words: the words of an event's label.
            before: the plan in the place of which this one comes: labels that are the same in
                both are not set again, which takes longest.
        """
        self._eras = eras
        self._era_names = [era.label.best(lang) for era in eras]
        depth = min(max(era_rows(eras), default=-1) + 1, MOST_ERA_ROWS)
        self._rows = replace(rows, era_rows=depth)
        self._measure = measure
        self._lang = lang
        metrics = rows.metrics
        made = (item(event, words(event), metrics, measure) for event in events)
        self._items = in_order(made if before is None else map(before.known, made))
        self._index = {each.id: index for index, each in enumerate(self._items)}
        self._points = [i for i, each in enumerate(self._items) if not each.span]
        self._point_lefts = [self._items[i].left for i in self._points]
        self._spans = [i for i, each in enumerate(self._items) if each.span]
        self._extent = max(
            (self._items[i].last - self._items[i].left for i in self._points), default=0
        )
        self.frame = fit(self._items, rows.width, metrics)
        self.finest = finest_resolution(self.frame)
        self._places: list[Places] = []
        self._gatherings: dict[int, tuple[Gathering, ...]] = {}

    @property
    def rows(self) -> Rows:
        """Where the canvas's rows stand."""
        return self._rows

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        index = self._index.get(event_id)
        return None if index is None else self._items[index]

    def known(self, made: Item) -> Item:
        """The same item as this plan has it, with its label set already; else the one given."""
        index = self._index.get(made.id)
        if index is None or self._items[index] != made:
            return made
        return self._items[index]

    def fit(self) -> TimeScale:
        """The view "fit everything"."""
        return TimeScale.between(self.frame.start, self.frame.end, self._rows.width)

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

    def scene(self, view: TimeScale, selected: str | None = None) -> Scene:
        """What a view shows.

        Args:
            view: any stretch of time; wider than "fit everything" is possible.
            selected: the event that is labelled in any case.
        """
        resolution = resolution_of(self.frame, view.seconds, self.finest)
        if view.seconds > self.frame.seconds * 1.0001:
            labelled = thinned(self._items, self.places(0), view)
            gathered = self._gathered(WiderGrid.of(view), labelled)
        else:
            labelled, gathered = self.places(resolution), self.gatherings(resolution)
        chosen = self._index.get(selected or "")
        setting = Setting(view, self._rows, self._measure)
        near = self._near(view)
        badges, members = self._badges(setting, gathered, near, chosen)
        shown = [
            setting.shown(self._items[i], labelled.get(i), member=i in members, chosen=i == chosen)
            for i in near
        ]
        return Scene(
            width=self._rows.width,
            height=self._rows.height,
            axis_y=self._rows.axis,
            resolution=resolution,
            lanes=tuple(self._rows.lane(n) for n in range(self._rows.lanes + 1)),
            events=tuple(each for each in shown if each is not None),
            badges=badges,
            ticks=tick_marks(view, self._lang, self._rows, self._measure),
            eras=era_bands(self._eras, self._era_names, view, self._rows, self._measure),
        )

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
