"""Where a hand is going: the views that may be wanted next, told from the last two."""

from timeline_app.layout.plan import Plan
from timeline_app.stage.sight import kept_in
from timeline_app.timescale.scale import TimeScale

_ALIKE = 1 / 4
"""Share of the window by which views may differ that need nearly the same."""


def likely(plan: Plan, last: TimeScale | None, view: TimeScale) -> tuple[TimeScale, ...]:
    """The views for which it pays to be prepared, the likeliest first.

    While a hand zooms, these are the first views of the resolutions to come: the same ones from
    step to step.
    """
    x = _held(last or view, view)
    farther, nearer, nearest = (
        view.zoomed(view.seconds * 2.0 ** (plan.resolution(view) + more) / plan.frame.seconds, x)
        for more in (-1, 1, 2)
    )
    left, right = view.panned(-view.width), view.panned(view.width)
    if last is None or view.seconds < last.seconds:
        found = nearer, nearest, right, left
    elif view.seconds > last.seconds:
        found = farther, nearer, right, left
    elif view.start >= last.start:
        found = right, nearer, nearest, left
    else:
        found = left, nearer, nearest, right
    return tuple(kept_in(plan, each) for each in found)


def alike(one: TimeScale, other: TimeScale) -> bool:
    """Whether what one view needs will nearly do for the other."""
    same = abs(one.seconds - other.seconds) < one.seconds * 1e-6
    return same and abs(one.x(other.start)) < one.width * _ALIKE


def _held(last: TimeScale, view: TimeScale) -> float:
    """The pixel that stayed where it was, as far as the window has it; else the middle."""
    change = last.seconds - view.seconds
    if not change:
        return view.width / 2
    moved = (view.start - last.start) + (view.fraction - last.fraction)
    return min(max(moved / change, 0.0), 1.0) * view.width
