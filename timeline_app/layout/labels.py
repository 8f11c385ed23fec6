"""The sizes in which an event can be labelled: from one line to a card with its summary."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from timeline_app.layout.breaking import Width, balanced, elided, set_solid
from timeline_app.layout.metrics import Measure, Metrics, Role

CHIP_WIDTH = 176
CARD_WIDTHS = ((204, False), (244, False), (300, True))
"""Pixels at 1080 lines, and whether the summary stands in the card."""
MOST_TITLE_LINES = 4
MOST_SUMMARY_LINES = 3


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of an event's label in one language."""

    date: str
    title: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Size:
    """One way to set a label."""

    width: int
    """Pixels of lane it takes, with its margin."""
    height: int
    """Pixels, without the bar of a span."""
    lanes: int
    title: tuple[str, ...]
    date: str = ""
    summary: tuple[str, ...] = ()


def sizes(words: Wording, metrics: Metrics, measure: Measure, *, span: bool) -> tuple[Size, ...]:
    """The sizes of one label, each at least as wide and as tall as the one before.

    Args:
        words: what to set.
        metrics: the measures of the canvas.
        measure: widths of texts.
        span: whether a bar runs below the label, which takes height too.
    """
    rail = metrics.rail if span else 0
    found = [_chip(words.title, metrics, measure, rail)]
    for width, with_summary in CARD_WIDTHS:
        if with_summary and not words.summary:
            continue
        card = _card(words, metrics, measure, (metrics.px(width), rail), with_summary=with_summary)
        before = found[-1]
        # A wider card can need fewer lines: what grows must not become lower by it.
        if (
            card.width >= before.width
            and card.height >= before.height
            and card.lanes >= before.lanes
        ):
            found.append(card)
    return tuple(found)


def _chip(title: str, metrics: Metrics, measure: Measure, rail: int) -> Size:
    room = metrics.px(CHIP_WIDTH)
    text = elided(title, lambda s: measure(Role.CHIP, s), room)
    # The shape of the category stands before the text.
    width = ceil(measure(Role.CHIP, text)) + metrics.px(34) + metrics.margin
    return Size(width, metrics.pitch - metrics.lane_gap - rail, 1, (text,))


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
    return Size(width, height, lanes, title, words.date, summary)


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


def callout(words: Wording, metrics: Metrics, measure: Measure) -> Size:
    """The label of the selected event in the callout lane: date and title on a line each."""
    room = metrics.px(CARD_WIDTHS[-1][0]) - metrics.margin - 2 * metrics.inset
    title = elided(words.title, lambda text: measure(Role.TITLE, text), room)
    widest = max(measure(Role.TITLE, title), measure(Role.DATE, words.date) + metrics.px(22))
    width = ceil(widest) + 2 * metrics.inset + metrics.margin
    height = 2 * metrics.px(5) + metrics.line(Role.DATE) + metrics.line(Role.TITLE)
    return Size(width, height, 1, (title,), words.date)
