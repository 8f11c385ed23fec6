"""The sizes in which an event can be labelled: from one line to a card with its summary."""

import re
from collections.abc import Sequence
from math import ceil

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.layout.breaking import Width, balanced, elided, set_solid
from timeline_app.layout.metrics import Measure, Metrics, Role

CHIP_WIDTH, FAR_CHIP_WIDTH = 176, 264
"""Pixels of text on one line at 1080 lines, and for eyes at a distance."""
CARD_WIDTHS = ((168, False), (208, False), (264, True))
"""Pixels of text at 1080 lines, and whether the summary stands in the card."""
_AIR = 36
"""Beside the text of a card: an inset at either side, and the margin."""
MOST_TITLE_LINES = 4
MOST_SUMMARY_LINES = 3


class Wording(Struct, frozen=True):
    """The words of an event's label in one language."""

    date: str
    title: str
    summary: str = ""
    years: str = ""
    """The years of a date that reaches over several, for where it has no room."""


class Size(Struct, frozen=True):
    """One way to set a label."""

    width: int
    """Pixels of lane it takes, with its margin."""
    height: int
    """Pixels, without the bar of a span."""
    lanes: int
    title: tuple[str, ...]
    date: str = ""
    summary: tuple[str, ...] = ()


def smallest(
    words: Wording, metrics: Metrics, measure: Measure, *, span: bool, line: int | None = None
) -> Size:
    """The smallest size of a label: its title on one line.

    Args:
        words: what to set.
        metrics: the measures of the canvas.
        measure: widths of texts.
        span: whether a bar runs below the label, which takes height too.
        line: pixels of lane it takes, where that is the same for all events.
    """
    rail = metrics.rail if span else 0
    most = CHIP_WIDTH if line is not None or not metrics.far else FAR_CHIP_WIDTH
    size = _chip(words.title, metrics, measure, rail, most)
    return size if line is None else replace(size, width=line)


def sizes(
    words: Wording, metrics: Metrics, measure: Measure, first: Size, *, span: bool
) -> tuple[Size, ...]:
    """The sizes of one label, each at least as wide and as tall as the one before.

    Args:
        words: what to set.
        metrics: the measures of the canvas.
        measure: widths of texts.
        first: its smallest size.
        span: whether a bar runs below the label, which takes height too.
    """
    rail = metrics.rail if span else 0
    found = [first]
    for width, with_summary in CARD_WIDTHS:
        box = metrics.room(width, _AIR), rail
        if box[0] < first.width or (with_summary and not words.summary):
            continue
        card = _card(words, metrics, measure, box, with_summary=with_summary)
        before = found[-1]
        # A wider card can need fewer lines: what grows must not become lower by it.
        if (
            card.width >= before.width
            and card.height >= before.height
            and card.lanes >= before.lanes
        ):
            found.append(card)
    return tuple(found)


def _chip(title: str, metrics: Metrics, measure: Measure, rail: int, width: int) -> Size:
    room = metrics.room(width)
    text = elided(title, lambda s: measure(Role.CHIP, s), room)
    taken = ceil(measure(Role.CHIP, text)) + _beside(metrics)
    return Size(taken, metrics.pitch - metrics.lane_gap - rail, 1, (text,))


def line_width(metrics: Metrics) -> int:
    """Pixels of lane that the widest label of one line takes."""
    return metrics.room(CHIP_WIDTH) + _beside(metrics)


def _beside(metrics: Metrics) -> int:
    """Pixels of a line that are not text: the category's shape before it, and air."""
    return metrics.room(13, 21) + metrics.margin


def _card(
    words: Wording,
    metrics: Metrics,
    measure: Measure,
    box: tuple[int, int],
    *,
    with_summary: bool,
) -> Size:
    width, rail = box
    room = width - metrics.margin - 2 * metrics.inset
    title = _title(words.title, room, measure)
    summary = _summary(words.summary, room, measure) if with_summary else ()
    height = (
        # A span's bar takes of the padding, so that it needs no more lanes than a point.
        2 * metrics.px(9)
        - rail
        + metrics.line(Role.DATE)
        + len(title) * metrics.line(Role.TITLE)
        + (metrics.px(4) + len(summary) * metrics.line(Role.SUMMARY) if summary else 0)
    )
    lanes = ceil((height + rail + metrics.lane_gap) / metrics.pitch)
    # The shape of the category stands before the date.
    date = _date(words, room - metrics.room(15, 4), measure)
    return Size(width, height, lanes, title, date, summary)


def _date(words: Wording, room: float, measure: Measure) -> str:
    """The whole date, else its years: cut short, it would say when it began and not until when."""

    def width(piece: str) -> float:
        return measure(Role.DATE, piece)

    whole = width(words.date) <= room or not words.years
    return elided(words.date if whole else words.years, width, room)


def _title(text: str, room: float, measure: Measure) -> tuple[str, ...]:
    def width(piece: str) -> float:
        return measure(Role.TITLE, piece)

    return _at_most(MOST_TITLE_LINES, balanced(text, width, room), width, room)


def _summary(text: str, room: float, measure: Measure) -> tuple[str, ...]:
    """The whole summary, else its first sentences, else as much of the first as there is room."""

    def width(piece: str) -> float:
        return measure(Role.SUMMARY, piece)

    sentences = _SENTENCE.findall(text)
    for count in range(len(sentences), 0, -1):
        lines = set_solid("".join(sentences[:count]).strip(), width, room)
        if len(lines) <= MOST_SUMMARY_LINES:
            return _at_most(MOST_SUMMARY_LINES, lines, width, room)
    return _at_most(MOST_SUMMARY_LINES, set_solid(text, width, room), width, room)


_SENTENCE = re.compile(r".+?(?:[。！？]+[”』」]?|[.!?]+[”’\"]?(?=\s|$)|$)\s*", re.DOTALL)


def _at_most(most: int, lines: Sequence[str], width: Width, room: float) -> tuple[str, ...]:
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return tuple(elided(line, width, room) for line in lines)


def callout(
    words: Wording, metrics: Metrics, measure: Measure, *, span: bool, low: bool = False
) -> Size:
    """The label of the selected event in the callout lane: date and title on a line each.

    In the lane of a low canvas it is the title alone. The bar of a span takes of the lane, too.
    """
    rail = metrics.rail if span else 0
    if low:
        return _chip(words.title, metrics, measure, rail, CARD_WIDTHS[-1][0])
    room = metrics.room(CARD_WIDTHS[-1][0])
    title = elided(words.title, lambda text: measure(Role.TITLE, text), room)
    widest = max(measure(Role.TITLE, title), measure(Role.DATE, words.date) + metrics.room(15, 7))
    width = ceil(widest) + 2 * metrics.inset + metrics.margin
    height = 2 * metrics.px(5) - rail + metrics.line(Role.DATE) + metrics.line(Role.TITLE)
    return Size(width, height, 1, (title,), words.date)
