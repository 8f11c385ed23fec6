"""The two tiers of the axis and the era names, set into their rows."""

from collections.abc import Sequence

from timeline_app.layout.items import end_of
from timeline_app.layout.metrics import Measure, Rect, Role, Rows
from timeline_app.layout.scene import EraBand, TickMark, Tier
from timeline_app.model.collection import Era
from timeline_app.timescale.ladder import Band, axis
from timeline_app.timescale.scale import TimeScale

_PAD = 12
"""Pixels at 1080 lines that a band's text keeps free on either side."""


def tick_marks(view: TimeScale, lang: str, rows: Rows, measure: Measure) -> tuple[TickMark, ...]:
    """Both tiers' lines and texts."""
    metrics = rows.metrics

    def tick_width(text: str) -> float:
        return measure(Role.TICK, text)

    def band_width(text: str) -> float:
        return measure(Role.BAND, text)

    found = axis(view, lang, tick_width, gap=metrics.px(18))
    marks: list[TickMark] = []
    for tick in found.ticks:
        x, width = view.x(tick.t), tick_width(tick.text) if tick.text else 0.0
        rect = Rect(x - width / 2, rows.ticks, width, metrics.line(Role.TICK))
        if 0 <= x <= rows.width:
            # A number cut in two would be misread.
            whole = rect.x >= 0 and rect.right <= rows.width
            marks.append(TickMark(x, tick.text if whole else "", Tier.FINE, rect))
    way = found.wording(band_width, 2 * metrics.px(_PAD))
    marks.extend(_band(band, band.texts[way:], view, rows, measure) for band in found.bands)
    return tuple(marks)


def _band(
    band: Band, texts: Sequence[str], view: TimeScale, rows: Rows, measure: Measure
) -> TickMark:
    left, right = view.x(band.start), view.x(band.end)
    pad = rows.metrics.px(_PAD)
    x = max(left, 0.0) + pad
    text, width = _widest(texts, min(right, rows.width) - pad - x, measure)
    rect = Rect(x, rows.band, width, rows.metrics.line(Role.BAND))
    return TickMark(left, text, Tier.COARSE, rect)


def _widest(texts: Sequence[str], room: float, measure: Measure) -> tuple[str, float]:
    for text in texts:
        width = measure(Role.BAND, text)
        if width <= room:
            return text, width
    return "", 0.0


def slid(left: float, right: float, width: float, edge: float = 0.0) -> float:
    """Where a caption of its own width stands between two ends: it slides in from the left edge.

    It begins at ``left`` while that is in the window, then stays at the window's ``edge`` until
    its right end meets ``right``, and leaves with it.
    """
    return max(left, min(edge, right - width))


def era_rows(eras: Sequence[Era]) -> list[int]:
    """The row of names each era belongs to: overlapping eras stand below one another."""
    ends: list[float] = []
    order = sorted(range(len(eras)), key=lambda i: _ends(eras[i])[0])
    found = dict.fromkeys(order, 0)
    for index in order:
        begin, end = _ends(eras[index])
        row = next((r for r, last in enumerate(ends) if last <= begin), len(ends))
        if row == len(ends):
            ends.append(end)
        else:
            ends[row] = end
        found[index] = row
    return [found[index] for index in range(len(eras))]


def _ends(era: Era) -> tuple[float, float]:
    early, late = era.date.earliest, era.date.latest
    return (
        float("-inf") if early is None else early,
        float("inf") if late is None else late,
    )


MOST_ERA_ROWS = 3


def era_bands(
    eras: Sequence[Era], names: Sequence[str], view: TimeScale, rows: Rows, measure: Measure
) -> tuple[EraBand, ...]:
    """The eras that reach into the view, each name in its row, sliding between its era's ends."""
    found: list[EraBand] = []
    pad = rows.metrics.px(12)
    for era, name, row in zip(eras, names, era_rows(eras), strict=True):
        early, late = era.date.earliest, era.date.latest
        width = measure(Role.ERA, name)
        # An open end lies past the window's edge, and as far past it as the name needs.
        left = 0.0 if early is None else view.x(early)
        right = float(rows.width) if late is None else view.x(late)
        if right < 0 or left > rows.width:
            continue
        if early is None:
            left = min(-float(pad), right - width - 2 * pad)
        if late is None:
            right = max(rows.width + float(pad), left + width + 2 * pad)
        top = rows.era_top + row * rows.era_height
        label: Rect | None = None
        fits = early is None or late is None or width + 2 * pad <= right - left
        if row < MOST_ERA_ROWS and fits:
            x = slid(left + pad, right - pad, width, pad)
            label = Rect(x, top + rows.metrics.px(7), width, rows.metrics.line(Role.ERA))
        ends = (
            end_of(era.date.begin, era.date.begin_edge),
            end_of(era.date.end, era.date.end_edge),
        )
        found.append(
            EraBand(era.id, Rect(left, top, right - left, rows.axis - top), name, label, ends)
        )
    return tuple(found)
