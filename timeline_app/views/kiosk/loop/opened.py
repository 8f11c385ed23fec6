"""A scene in which one event's label is opened to its largest card."""

from collections.abc import Sequence
from dataclasses import replace

from msgspec import structs

from timeline_app.layout.breaking import ELLIPSIS
from timeline_app.layout.items import Item
from timeline_app.layout.metrics import Rect, Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene, Shown


def opened(scene: Scene, plan: Plan, event_id: str) -> Scene:
    """The scene with an event's largest card that has room between eras and axis.

    Labels that the card would lie on go; their marks stay, and bars lie with the thin lines.
    """
    item = plan.item(event_id)
    chosen = next((each for each in scene.events if each.id == event_id), None)
    if item is None or chosen is None or chosen.label is None:
        return scene
    taken = [each.mark for each in scene.events if each.mark and each is not chosen]
    taken += [badge.rect for badge in scene.badges]
    grown = _grown(chosen, chosen.label, item, plan.rows, taken)
    label, gap = grown.label or chosen.label, plan.rows.metrics.lane_gap
    around = Rect(label.x - gap, label.y - gap, label.w + 2 * gap, label.h + 2 * gap)
    others = (
        each if each.label is None or not _meet(each.label, around) else _bare(each, plan.rows)
        for each in scene.events
    )
    return replace(scene, events=tuple(grown if each.id == event_id else each for each in others))


def _bare(shown: Shown, rows: Rows) -> Shown:
    """Without its label; a bar alone in a lane would tell nobody what it is."""
    mark = shown.mark
    if shown.span and mark is not None:
        mark = Rect(mark.x, rows.lines, mark.w, rows.metrics.px(4))
    return structs.replace(shown, label=None, mark=mark)


def _grown(chosen: Shown, label: Rect, item: Item, rows: Rows, taken: Sequence[Rect]) -> Shown:
    """Upwards from where its label stands, and down as far as it must; on no mark and no badge."""
    metrics = rows.metrics
    top = rows.era_top + rows.era_rows * rows.era_height + metrics.lane_gap
    lowest = rows.axis - 2 * metrics.mark
    for size in reversed(item.sizes):
        height = size.height + (metrics.rail if chosen.span else 0)
        bottom = label.bottom if chosen.span else max(label.bottom, min(lowest, top + height))
        grown = Rect(label.x, bottom - height, size.width, height)
        inside = grown.y >= top and grown.right <= rows.width
        whole = not size.summary or not size.summary[-1].endswith(ELLIPSIS)
        free = not any(_meet(grown, each) for each in taken)
        if height > label.h and inside and whole and free:
            return structs.replace(chosen, size=size, label=grown)
    return chosen


def _meet(one: Rect, other: Rect) -> bool:
    across = one.x < other.right and other.x < one.right
    return across and one.y < other.bottom and other.y < one.bottom
