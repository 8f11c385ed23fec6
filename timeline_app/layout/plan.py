"""The layout of one collection, filter, language, text and window size: a Scene for any view."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import structs

from timeline_app.layout.axis_row import MOST_ERA_ROWS, era_bands, era_rows, tick_marks
from timeline_app.layout.few import Few
from timeline_app.layout.grid import Frame, finest_resolution, resolution_of
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


@dataclass(frozen=True, eq=False)
class Plan:
    """Where everything stands at any view; made step by step when first needed, and kept."""

    events: Sequence[Event]
    """Those the filter lets through."""
    columns: Columns
    eras: Sequence[Era]
    rows: Rows
    """Where the canvas's rows stand."""
    measure: Measure
    lang: str
    layout: "Few | Crowd"

    @classmethod
    def of(  # noqa: PLR0913 - all that places depend on, and a plan to learn from
        cls,
        events: Sequence[Event],
        eras: Sequence[Era],
        rows: Rows,
        measure: Measure,
        lang: str,
        words: Callable[[Event], Wording],
        *,
        before: "Plan | None" = None,
    ) -> "Plan":
        """The plan of what places depend on.

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
        depth = min(max(era_rows(eras), default=-1) + 1, MOST_ERA_ROWS)
        rows = structs.replace(rows, era_rows=depth)
        if before is None:
            columns, known = columns_of(events), dict[str, Item]()
        else:
            columns, known = columns_after(events, before.events, before.columns), before.made
        layout = _laid_out(events, columns, rows, measure, words, known)
        return cls(events, columns, eras, rows, measure, lang, layout)

    def renewed(self, events: Sequence[Event], words: Callable[[Event], Wording]) -> "Plan | None":
        """The plan with a few of its events told otherwise; None if dates or ranks differ."""
        if isinstance(self.layout, Few):
            return None
        columns = columns_of(events)
        layout = self.layout.renewed(events, columns, words)
        if layout is None:
            return None
        return replace(self, events=events, columns=columns, layout=layout)

    @cached_property
    def frame(self) -> Frame:
        """The view "fit everything"."""
        return self.layout.frame

    @cached_property
    def finest(self) -> int:
        """The last resolution there is."""
        return finest_resolution(self.frame)

    @cached_property
    def _era_names(self) -> list[str]:
        return [era.label.best(self.lang) for era in self.eras]

    @property
    def provisional(self) -> bool:
        """Whether it shows edited events in places that they might not have in a new plan."""
        return not isinstance(self.layout, Few) and self.layout.provisional

    @property
    def made(self) -> dict[str, Item]:
        """Events as they are laid out, by id; of a crowd those that were needed lately."""
        return self.layout.made

    def item(self, event_id: str) -> Item | None:
        """An event as it is laid out, or None where the filter hides it."""
        return self.layout.item(event_id)

    def fit(self) -> TimeScale:
        """The view "fit everything"."""
        return TimeScale.between(self.frame.start, self.frame.end, self.rows.width)

    def resolution(self, view: TimeScale) -> int:
        """The resolution whose places a view uses."""
        return resolution_of(self.frame, view.seconds, self.finest)

    @property
    def crowded(self) -> bool:
        """Whether there are so many events that places are made where somebody looks."""
        return not isinstance(self.layout, Few)

    def ready(self, view: TimeScale) -> bool:
        """Whether the scene of a view can be made in a moment."""
        return self.layout.ready(view, self.resolution(view))

    def meanwhile(self, view: TimeScale) -> int:
        """The finest resolution for which the scene of a view can be made in a moment; else 0."""
        resolution = self.resolution(view)
        while resolution and not self.layout.ready(view, resolution):
            resolution -= 1
        return resolution

    def steps(self, view: TimeScale) -> Iterator[None]:
        """Make what the scene of a view needs, a moment's work at each step."""
        return self.layout.steps(view, self.resolution(view))

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
            seen = self.layout.seen_wide(view, selected)
        else:
            seen = self.layout.seen(view, resolution, selected)
        return Scene(
            width=self.rows.width,
            height=self.rows.height,
            axis_y=self.rows.axis,
            resolution=resolution,
            lanes=tuple(self.rows.lane(n) for n in range(self.rows.lanes + 1)),
            events=seen.events,
            badges=seen.badges,
            ticks=tick_marks(view, self.lang, self.rows, self.measure),
            eras=era_bands(self.eras, self._era_names, view, self.rows, self.measure),
            tones=seen.tones,
            rest=seen.rest,
        )


def _laid_out(
    events: Sequence[Event],
    columns: Columns,
    rows: Rows,
    measure: Measure,
    words: Callable[[Event], Wording],
    known: Mapping[str, Item],
) -> "Few | Crowd":
    if len(events) > MANY:
        from timeline_app.layout.crowd.crowd import Crowd  # noqa: PLC0415 - few don't wait for it

        return Crowd.of(events, columns, rows, measure, words, known)
    made = (item(event, words(event), rows.metrics, measure) for event in events)
    kept = (old if (old := known.get(new.id)) == new else new for new in made)
    return Few(kept, rows, measure)
