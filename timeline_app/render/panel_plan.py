"""A whole timeline laid out for a sheet: its texts as large as there is room for.

It is laid out on a canvas of our usual proportions, which is then enlarged to the sheet: so lines,
marks and texts keep their relations at any size. How many lines of text the sheet has is chosen:
few large ones where all events have a whole card with them, more and smaller ones for a crowd.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from timeline_app.layout.metrics import Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene
from timeline_app.layout.wording import label_words
from timeline_app.model.collection import Collection
from timeline_app.model.progress import Progress
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.panel_head import Head
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.style import Style
from timeline_app.render.theme import Theme

UNIT: Final = 2.0
"""Pixels of the canvas a unit: hairlines are half as thick as on a screen."""
_LINES: Final = (560, 640, 740, 860, 1000, 1160, 1340, 1560, 1800, 2100)
"""Units of the shorter side that are tried, from large texts to small ones.

On a wall one metre high, titles are 30 to 8 mm, large enough for one to two metres away.
"""
_FINEST: Final = 0.7
"""Pixels of the sheet a unit, below which nobody could read it."""
_MANY: Final = 1500
"""So many events are a crowd in any case: only the most lines are tried."""


@dataclass(frozen=True, slots=True)
class PanelPlan:
    """A canvas, what is to be seen on it, and how much it is enlarged to the sheet."""

    width: int
    height: int
    scale: float
    style: Style
    fonts: RoleFonts
    head: Head
    scene: Scene


def planned(
    collection: Collection, sheet: Sheet, lang: str, theme: Theme, progress: Progress
) -> PanelPlan:
    """The largest texts with which nearly every event has its whole card, else the most labels.

    Raises:
        CancelledError: whoever waits has stopped it.
    """
    style = Style(theme, UNIT, lang)
    fonts = RoleFonts(style.letters, lang)
    best: tuple[tuple[int, int], PanelPlan] | None = None
    tried = list(_scales(sheet, len(collection.events)))
    for number, scale in enumerate(tried):
        progress(number / len(tried))
        found, missing = _at(collection, sheet, scale, (style, fonts))
        if best is None or missing < best[0]:
            best = missing, found
        if missing == (0, 0):
            break
    if best is None:
        raise TypeError(sheet)
    return best[1]


def _scales(sheet: Sheet, events: int) -> Iterator[float]:
    """Pixels of the sheet for one of the canvas."""
    side = min(sheet.width, sheet.height)
    lines = [count for count in _LINES if side / count >= _FINEST] or _LINES[:1]
    for count in lines[-1:] if events > _MANY else lines:
        yield side / count / UNIT


def _at(
    collection: Collection, sheet: Sheet, scale: float, setting: tuple[Style, RoleFonts]
) -> tuple[PanelPlan, tuple[int, int]]:
    """The layout at a scale; how many labels are missing, and how small the others are."""
    style, fonts = setting
    width, height = round(sheet.width / scale), round(sheet.height / scale)
    head = Head.of(collection, style, width)
    rows = Rows(width, max(height - head.height, style.px(300)), style.metrics)
    words = label_words(collection, style.lang)
    plan = Plan.of(collection.events, collection.eras, rows, fonts.measure, style.lang, words)
    scene = plan.scene(plan.fit())
    made = PanelPlan(width, height, sheet.width / width, style, fonts, head, scene)
    missing = sum(shown.label is None for shown in scene.everyone)
    return made, (missing, 0 if len(collection.events) > _MANY else _smallness(plan, scene))


def _smallness(plan: Plan, scene: Scene) -> int:
    """How far the cards are from their largest sizes, in eighths."""
    most = lacking = 0
    for shown in scene.events:
        item = plan.item(shown.id)
        if item is not None and shown.size is not None:
            most += len(item.sizes) - 1
            lacking += len(item.sizes) - 1 - item.sizes.index(shown.size)
    return 8 * lacking // max(1, most)
