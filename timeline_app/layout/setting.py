"""Sets one event into a view: its label, mark, stem and extent in pixels."""

from collections.abc import Sequence

from msgspec import Struct

from timeline_app.layout.axis_row import slid
from timeline_app.layout.density import Gathering
from timeline_app.layout.items import Item
from timeline_app.layout.labels import Size, callout
from timeline_app.layout.metrics import Measure, Rect, Role, Rows
from timeline_app.layout.placing import Place
from timeline_app.layout.scene import Badge, Kind, Shown
from timeline_app.timescale.scale import TimeScale

SHORTEST_BAR = 4
PLAIN = 4
"""Up to so many marks' width the time within which an event happened is left to its mark."""

Ends = tuple[float, float]
"""Pixels from the left edge."""


class Setting(Struct, frozen=True):
    """One view of one canvas."""

    view: TimeScale
    rows: Rows
    measure: Measure

    def shown(self, item: Item, place: Place | None, *, member: bool, chosen: bool) -> Shown | None:
        """The event as the view shows it, or None where nothing of it reaches in."""
        ends = self._ends(item)
        there = ends[0] < self.rows.width and ends[1] > 0
        if place is not None:
            found = self._labelled(item, place.lane, item.size(place.size), ends)
            return found if there or self._reaches_in(found) else None
        if not there:
            return None
        if chosen:
            return self._labelled(item, 0, self._callout(item), ends)
        return self._unlabelled(item, ends, member=member)

    def _callout(self, item: Item) -> Size:
        rows = self.rows
        words, metrics = item.words, rows.metrics
        return callout(words, metrics, self.measure, span=item.span, low=rows.low)

    def badge(
        self, gathering: Gathering, kept: tuple[int, ...], items: Sequence[Item]
    ) -> Badge | None:
        """The badge, without a member that is labelled because it is selected."""
        if not kept:
            return None
        metrics = self.rows.metrics
        first, last = items[gathering.members[0]], items[gathering.members[-1]]
        x = self.view.x(first.left) - metrics.small_mark / 2
        rect = Rect(x, self.rows.badges, gathering.width, metrics.line(Role.BADGE))
        members = tuple(items[i].id for i in kept)
        return Badge(rect, members, (first.left, last.left), len(kept))

    def _ends(self, item: Item) -> Ends:
        """Where a bar begins and ends, or where a point may have happened."""
        left = self.view.x(item.left)
        if not item.span:
            last = item.last
            return left, left if last == item.left else self.view.x(last)
        left += item.before
        return left, max(self.view.x(item.right) + item.after, left + SHORTEST_BAR)

    def _need(self, item: Item, ends: Ends) -> Ends:
        width = item.chip_width
        return ends[0], max(width, ends[1] - ends[0]) if item.span else width

    def _reaches_in(self, shown: Shown) -> bool:
        return any(
            rect is not None and rect.x < self.rows.width and rect.right > 0
            for rect in (shown.label, shown.mark)
        )

    def _labelled(self, item: Item, lane: int, size: Size, ends: Ends) -> Shown:
        bottom = self.rows.bottoms[lane]
        if item.span:
            return self._bar_with_caption(item, (lane, bottom), size, ends)
        x = ends[0]
        mark = self.rows.mark
        return Shown(
            item.id,
            Kind.CARD,
            self._need(item, ends),
            item.words.title,
            label=Rect(x, bottom - size.height, size.width, size.height),
            mark=Rect(x - mark / 2, self.rows.axis - mark / 2, mark, mark),
            lane=lane,
            size=size,
            stem=x,
            within=self._within(ends),
            vague=item.vague,
        )

    def _bar_with_caption(
        self, item: Item, place: tuple[int, float], size: Size, ends: Ends
    ) -> Shown:
        (lane, bottom), (left, right) = place, ends
        rail = self.rows.rail
        bar = Rect(left, bottom - rail, right - left, rail)
        x = slid(left, right, size.width) if right - left > size.width else left
        return Shown(
            item.id,
            Kind.BAR,
            self._need(item, ends),
            item.words.title,
            span=True,
            label=Rect(x, bar.y - size.height, size.width, size.height + rail),
            mark=bar,
            lane=lane,
            size=size,
            stem=left if not item.before else None,
            ends=item.ends,
            vague=item.vague,
        )

    def _within(self, ends: Ends) -> Rect | None:
        left, right = ends
        if right - left <= PLAIN * self.rows.mark:
            return None
        height = self.rows.metrics.px(8)
        return Rect(left, self.rows.axis - height / 2, right - left, height)

    def _unlabelled(self, item: Item, ends: Ends, *, member: bool) -> Shown:
        rows, left = self.rows, ends[0]
        mark: Rect | None = None
        if item.span:
            mark = Rect(left, rows.lines, ends[1] - left, rows.metrics.px(4))
        elif not member:
            size = rows.metrics.small_mark
            mark = Rect(left - size / 2, rows.marks, size, size)
        return Shown(
            item.id,
            Kind.MEMBER if member else Kind.MARK,
            self._need(item, ends),
            item.words.title,
            span=item.span,
            mark=mark,
            within=None if item.span or member else self._within(ends),
            ends=item.ends,
            vague=item.vague,
        )
