"""The layout of one collection, filter, language, text and window size: a Scene for any view."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec.structs import replace

from timeline_app.layout.axis_row import MOST_ERA_ROWS, era_bands, era_rows, tick_marks
from timeline_app.layout.few import Few
from timeline_app.layout.grid import finest_resolution, resolution_of
from timeline_app.layout.items import Item, item
from timeline_app.layout.labels import Wording
from timeline_app.layout.metrics import Measure, Rows
from timeline_app.layout.scene import Scene
from timeline_app.model.collection import Era, Event
from timeline_app.model.columns import Columns, columns_after, columns_of
from timeline_app.timescale.scale import TimeScale

if TYPE_CHECKING:
    from timeline_app.layout.crowd.crowd import Crowd

MANY = 400
"""More events than this are laid out as a crowd."""


class Plan:
    """Where everything stands at any view; made step by step when first needed, and kept."""

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
        self.events: Sequence[Event] = events
        self.columns: Columns = (
            columns_of(events)
            if before is None
            else columns_after(events, before.events, before.columns)
        )
        known = {} if before is None else before.made
        self._layout: Few | Crowd
        if len(events) > MANY:
            crowd = import_module("timeline_app.layout.crowd.crowd")  # few don't wait for it
            self._layout = crowd.Crowd(events, self.columns, self._rows, measure, words, known)
        else:
            made = (item(event, words(event), rows.metrics, measure) for event in events)
            kept = (old if (old := known.get(new.id)) == new else new for new in made)
            self._layout = Few(kept, self._rows, measure)
        self.frame = self._layout.frame
        self.finest = finest_resolution(self.frame)

    def renewed(self, events: Sequence[Event], words: Callable[[Event], Wording]) -> "Plan | None":
        """The plan with a few of its events told otherwise; None if dates or ranks differ."""
        if isinstance(self._layout, Few):
            return None
        columns = columns_of(events)
        layout = self._layout.renewed(events, columns, words)
        if layout is None:
            return None
        plan = copy(self)
        plan.retell(events, columns, layout)
        return plan

    def retell(self, events: Sequence[Event], columns: Columns, layout: "Crowd") -> None:
        """Let a copy go on with other events in the same places."""
        self.events, self.columns, self._layout = events, columns, layout

    @property
    def provisional(self) -> bool:
        """Whether it shows edited events in places that they might not have in a new plan."""
        return not isinstance(self._layout, Few) and self._layout.provisional

    @property
    def rows(self) -> Rows:
        """Where the canvas's rows stand."""
        return self._rows

    @property
    def made(self) -> dict[str, Item]:
        """Events as they are laid out, by id; of a crowd those that were needed lately."""
        return self._layout.made

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        return self._layout.item(event_id)

    def fit(self) -> TimeScale:
        """The view "fit everything"."""
        return TimeScale.between(self.frame.start, self.frame.end, self._rows.width)

    def resolution(self, view: TimeScale) -> int:
        """The resolution whose places a view uses."""
        return resolution_of(self.frame, view.seconds, self.finest)

    @property
    def crowded(self) -> bool:
        """Whether there are so many events that places are made where somebody looks."""
        return not isinstance(self._layout, Few)

    def ready(self, view: TimeScale) -> bool:
        """Whether the scene of a view can be made in a moment."""
        return self._layout.ready(view, self.resolution(view))

    def meanwhile(self, view: TimeScale) -> int:
        """The finest resolution for which the scene of a view can be made in a moment; else 0."""
        resolution = self.resolution(view)
        while resolution and not self._layout.ready(view, resolution):
            resolution -= 1
        return resolution

    def steps(self, view: TimeScale) -> Iterator[None]:
        """Make what the scene of a view needs, a moment's work at each step."""
        return self._layout.steps(view, self.resolution(view))

    def scene(
        self, view: TimeScale, selected: str | None = None, *, coarser: int | None = None
    ) -> Scene:
        """What a view shows.

        Args:
            view: any stretch of time; wider than "fit everything" is possible.
            selected: the event that is labelled in any case.
            coarser: show it with the places of this resolution, if it is coarser than its own.
        """
        resolution = self.resolution(view)
        if coarser is not None:
            resolution = min(resolution, coarser)
        if view.seconds > self.frame.seconds * 1.0001:
            seen = self._layout.seen_wide(view, selected)
        else:
            seen = self._layout.seen(view, resolution, selected)
        return Scene(
            width=self._rows.width,
            height=self._rows.height,
            axis_y=self._rows.axis,
            resolution=resolution,
            lanes=tuple(self._rows.lane(n) for n in range(self._rows.lanes + 1)),
            events=seen.events,
            badges=seen.badges,
            ticks=tick_marks(view, self._lang, self._rows, self._measure),
            eras=era_bands(self._eras, self._era_names, view, self._rows, self._measure),
            tones=seen.tones,
            rest=seen.rest,
        )
