"""Sets one event into a view: its label, mark, stem and extent in pixels."""

from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Setting:
    """One view of one canvas."""

    view: TimeScale
    rows: Rows
    measure: Measure

    def shown(self, item: Item, place: Place | None, *, member: bool, chosen: bool) -> Shown | None:
        """The event as the view shows it, or None where nothing of it reaches in."""
        if place is None and chosen and self._in_window(item):
            return self._labelled(item, 0, self._callout(item))
        if place is not None:
            found = self._labelled(item, place.lane, item.size(place.size))
            return found if self._reaches_in(found) or self._in_window(item) else None
        if not self._in_window(item):
            return None
        return self._unlabelled(item, member=member)

    def _callout(self, item: Item) -> Size:
        rows = self.rows
        return callout(item.words, rows.metrics, self.measure, low=rows.low)

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

    def _bar(self, item: Item) -> tuple[float, float]:
        left = self.view.x(item.left) + item.before
        right = self.view.x(item.right) + item.after
        return left, max(right, left + SHORTEST_BAR)

    def _need(self, item: Item) -> tuple[float, float]:
        left = self.view.x(item.left) + item.before
        width: float = item.chip_width
        if item.span:
            width = max(width, self._bar(item)[1] - left)
        return left, width

    def _in_window(self, item: Item) -> bool:
        if item.span:
            left, right = self._bar(item)
        else:
            left, right = self.view.x(item.left), self.view.x(item.last)
        return left < self.rows.width and right > 0

    def _reaches_in(self, shown: Shown) -> bool:
        return any(
            rect is not None and rect.x < self.rows.width and rect.right > 0
            for rect in (shown.label, shown.mark)
        )

    def _labelled(self, item: Item, lane: int, size: Size) -> Shown:
        cell = self.rows.lane(lane, size.lanes)
        if item.span:
            return self._bar_with_caption(item, lane, size, cell)
        x = self.view.x(item.left)
        label = Rect(x, cell.bottom - size.height, size.width, size.height)
        return Shown(
            item.id,
            Kind.CARD,
            self._need(item),
            item.words.title,
            label=label,
            mark=self._glyph(x),
            lane=lane,
            size=size,
            stem=x,
            within=self._within(item),
            vague=item.vague,
        )

    def _bar_with_caption(self, item: Item, lane: int, size: Size, cell: Rect) -> Shown:
        rail = self.rows.metrics.rail
        left, right = self._bar(item)
        bar = Rect(left, cell.bottom - rail, right - left, rail)
        x = slid(left, right, size.width) if right - left > size.width else left
        return Shown(
            item.id,
            Kind.BAR,
            self._need(item),
            item.words.title,
            span=True,
            label=Rect(x, bar.y - size.height, size.width, size.height),
            mark=bar,
            lane=lane,
            size=size,
            stem=left if not item.before else None,
            ends=item.ends,
            vague=item.vague,
        )

    def _glyph(self, x: float) -> Rect:
        size = self.rows.metrics.mark
        return Rect(x - size / 2, self.rows.axis - size / 2, size, size)

    def _within(self, item: Item) -> Rect | None:
        left, right = self.view.x(item.left), self.view.x(item.last)
        if right - left <= PLAIN * self.rows.metrics.mark:
            return None
        height = self.rows.metrics.px(8)
        return Rect(left, self.rows.axis - height / 2, right - left, height)

    def _unlabelled(self, item: Item, *, member: bool) -> Shown:
        metrics = self.rows.metrics
        mark: Rect | None
        if item.span:
            left, right = self._bar(item)
            mark = Rect(left, self.rows.lines, right - left, metrics.px(4))
        elif member:
            mark = None
        else:
            size = metrics.small_mark
            mark = Rect(self.view.x(item.left) - size / 2, self.rows.marks, size, size)
        return Shown(
            item.id,
            Kind.MEMBER if member else Kind.MARK,
            self._need(item),
            item.words.title,
            span=item.span,
            mark=mark,
            within=None if item.span or member else self._within(item),
            ends=item.ends,
            vague=item.vague,
        )
