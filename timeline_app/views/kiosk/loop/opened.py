"""A scene in which one event's label is opened to its largest card."""

from dataclasses import replace

from timeline_app.layout.items import Item
from timeline_app.layout.metrics import Rect, Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene, Shown


def opened(scene: Scene, plan: Plan, event_id: str) -> Scene:
    """The scene with an event's largest card that has room between eras and axis.

    Labels that the card would lie on go; their marks stay.
    """
    item = plan.item(event_id)
    chosen = next((each for each in scene.events if each.id == event_id), None)
    if item is None or chosen is None or chosen.label is None:
        return scene
    grown = _grown(chosen, chosen.label, item, plan.rows)
    label, gap = grown.label or chosen.label, plan.rows.metrics.lane_gap
    around = Rect(label.x - gap, label.y - gap, label.w + 2 * gap, label.h + 2 * gap)
    others = (
        each if each.label is None or not _meet(each.label, around) else replace(each, label=None)
        for each in scene.events
    )
    return replace(scene, events=tuple(grown if each.id == event_id else each for each in others))


def _grown(chosen: Shown, label: Rect, item: Item, rows: Rows) -> Shown:
    """Upwards from where its label stands, and down as far as it must."""
    top = rows.era_top + rows.era_rows * rows.era_height + rows.metrics.lane_gap
    least = rows.callout.bottom - (rows.metrics.rail if chosen.span else 0)
    for size in reversed(item.sizes):
        bottom = label.bottom if chosen.span else max(label.bottom, min(least, top + size.height))
        inside = bottom - size.height >= top and label.x + size.width <= rows.width
        if size.height > label.h and inside:
            grown = Rect(label.x, bottom - size.height, size.width, size.height)
            return replace(chosen, size=size, label=grown)
    return chosen


def _meet(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom
