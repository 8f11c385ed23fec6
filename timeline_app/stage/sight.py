"""Which view shows what: everything's bounds, an event, a badge's members."""

from msgspec.structs import replace

from timeline_app.layout.grid import SHORTEST_VIEW
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Badge
from timeline_app.timescale.scale import TimeScale

MARGIN = 0.06
"""Share of the window's width within which an event is too near the edge."""


def kept_in(plan: Plan, view: TimeScale) -> TimeScale:
    """The view no wider than everything, no closer than there is, and not past the ends."""
    frame = plan.frame
    if view.seconds >= frame.seconds:
        return plan.fit()
    if view.seconds < SHORTEST_VIEW:
        view = view.zoomed(view.seconds / SHORTEST_VIEW, view.width / 2)
        view = replace(view, seconds=float(SHORTEST_VIEW))
    if view.start < frame.start:
        return replace(view, start=frame.start, fraction=0.0)
    past = (view.start - frame.end) + view.fraction + view.seconds
    if past > 0:
        view = view.panned(-past * view.per_second)
    if view.start < frame.start:
        return replace(view, start=frame.start, fraction=0.0)
    return view


def shown_near(plan: Plan, view: TimeScale, event_id: str) -> TimeScale | None:
    """The view moved so that an event's mark and label are in it; None where they are already."""
    item = plan.item(event_id)
    if item is None:
        return None
    edge = view.width * MARGIN
    left = view.x(item.left) + item.before
    right = left + item.sizes[0].width
    if left >= edge / 4 and right <= view.width - edge / 4:
        return None
    return view.panned(left - view.width * 0.4)


def closest(plan: Plan, view: TimeScale, event_id: str) -> TimeScale:
    """The view zoomed in on one event: three times closer, or a span from end to end."""
    item = plan.item(event_id)
    if item is None:
        return view
    seconds = view.seconds / 3
    lasts = item.right - item.left
    if item.span and lasts:
        seconds = min(seconds, lasts * 1.6)
        middle = item.left + lasts // 2
        return _around(middle, seconds, view, 0.5)
    return _around(item.left, seconds, view, 0.4)


def stretch(plan: Plan, view: TimeScale, start: int, end: int) -> TimeScale:
    """The view around a stretch of time, three times as long; of one instant, at most as now."""
    seconds = (end - start) * 3.0
    if end <= start:
        seconds = min(view.seconds, plan.frame.seconds / 4)
    return _around(start + (end - start) // 2, max(seconds, SHORTEST_VIEW), view, 0.5)


def beyond(plan: Plan, start: int, end: int) -> TimeScale:
    """The view of a stretch of time and of all events, with some air around it."""
    fit = plan.fit()
    if plan.events:
        start, end = min(start, fit.start), max(end, fit.end)
    view = _around(start, max(end - start, SHORTEST_VIEW), fit, 0)
    return view.zoomed(1 - 2 * MARGIN, view.width / 2)


def members_view(plan: Plan, badge: Badge) -> TimeScale:
    """The view of a badge's members."""
    first, last = badge.span
    view = plan.fit()
    lasts = max(last - first, SHORTEST_VIEW)
    return _around(first + (last - first) // 2, lasts * 1.5, view, 0.45)


def _around(instant: int, seconds: float, view: TimeScale, share: float) -> TimeScale:
    """A view of so many seconds with an instant at a share of its width."""
    return TimeScale(instant, seconds, view.width).panned(-share * view.width)
