"""A scene as plain values, for tests and other programs."""

from typing import Any

from timeline_app.layout.metrics import Rect
from timeline_app.layout.scene import Scene, Shown


def plain(
    scene: Scene, size: tuple[int, int], at: tuple[float, float], span: tuple[str, str]
) -> dict[str, Any]:
    """The scene with rectangles in pixels of the whole picture.

    Args:
        scene: what the canvas shows.
        size: width and height of the picture.
        at: where in it the canvas stands.
        span: first and last date of the view, as EDTF.
    """

    def rect(each: Rect | None) -> list[float] | None:
        return None if each is None else [round(value, 3) for value in each.moved(*at)]

    def event(shown: Shown) -> dict[str, Any]:
        left, width = shown.need
        return {
            "id": shown.id,
            "kind": shown.kind.value,
            "label": rect(shown.label),
            "mark": rect(shown.mark),
            "lane": shown.lane,
            "need": [round(left + at[0], 3), round(width, 3)],
            "text": shown.title,
        }

    return {
        "size": list(size),
        "span": list(span),
        "resolution": scene.resolution,
        "lanes": [{"y": round(lane.y + at[1], 3), "h": round(lane.h, 3)} for lane in scene.lanes],
        "events": [event(shown) for shown in scene.everyone],
        "badges": [
            {"count": badge.count, "rect": rect(badge.rect), "members": list(badge.members)}
            for badge in scene.badges
        ],
        "ticks": [
            {
                "x": round(tick.x + at[0], 3),
                "text": tick.text,
                "tier": tick.tier.value,
                "rect": rect(tick.rect),
            }
            for tick in scene.ticks
            if tick.text
        ],
        "eras": [
            {"id": era.id, "text": era.name, "rect": rect(era.rect), "label": rect(era.name_rect)}
            for era in scene.eras
        ],
    }
