"""Legibility: what the layout keeps of its promises, with a made-up measure and without Qt."""

import random
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np

from benchmarks.rows import Row
from benchmarks.synthetic import SEED, Variant, collection
from tests.layout import promises
from tests.layout.made import measure
from timeline_app.layout.items import Item
from timeline_app.layout.labels import Wording
from timeline_app.layout.metrics import Metrics, Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene
from timeline_app.model.collection import Event
from timeline_app.timescale.scale import TimeScale

SIZES = (10, 1_000, 10_000, 100_000, 1_000_000)
VIEWS = 1_000
"""Random views of each collection and language."""
DIVES = 8
IN_VIEW = 300
"""About so many events a view holds at most: more could not be looked at one by one."""
CANVAS = Rows(1340, 880, Metrics())
FILL = 0.6


def legible(sizes: Sequence[int]) -> Iterator[Row]:
    """The rows of each size, language and variant."""
    for size in sizes or SIZES:
        for variant in Variant:
            events = collection(size, variant).events
            for lang in ("zh", "en"):
                yield from _rows(plan_of(events, lang), size, f"{variant.value}, {lang}")


def plan_of(events: Sequence[Event], lang: str) -> Plan:
    """The plan of events with a made-up measure."""

    def words(event: Event) -> Wording:
        return Wording(event.date.text, event.title.best(lang))

    return Plan(events, (), CANVAS, measure, lang, words)


@dataclass
class Part:
    """A plan's events near a view, for promises that look at each."""

    events: list[Event]
    item: Callable[[str], Item | None]


def part_of(plan: Plan, view: TimeScale) -> Part:
    """The events that may reach into a view."""
    first, last = view.t(-view.width), view.t(2 * view.width)
    begin, end = plan.columns.begin, plan.columns.end
    near = (np.minimum(begin, end) <= last) & (np.maximum(begin, end) >= first)
    return Part([plan.events[row] for row in np.flatnonzero(near).tolist()], plan.item)


def _rows(plan: Plan, size: int, variant: str) -> Iterator[Row]:
    counts = dict.fromkeys(("overlaps", "breaches", "few_labels", "wasted_lanes"), 0)
    counts["miscounted"] = _miscounted(plan)
    fills: list[float] = []
    for view in _random_views(plan):
        scene = plan.scene(view)
        counts["overlaps"] += len(promises.overlaps(scene))
        counts["few_labels"] += len(promises.too_few(scene, part_of(plan, view), view))
        counts["breaches"] += _breaches(plan, scene, view)
    for dive in _dives(plan):
        before: Scene | None = None
        for view in dive:
            scene = plan.scene(view)
            counts["wasted_lanes"] += len(promises.wasted(scene))
            if before is not None or scene.resolution == 0:
                counts["breaches"] += len(promises.outranked(scene, before, part_of(plan, view)))
            counts["breaches"] += len(promises.popped(before, scene)) if before else 0
            fills.append(_fill(scene, len(scene.lanes) - 1))
            before = scene
    for name, count in counts.items():
        yield Row(name, size, variant, count, "", 0)
    yield Row("fill", size, variant, median(fills), "", FILL, at_least=True)


def _miscounted(plan: Plan) -> int:
    """How many points "fit everything" neither marks nor counts, or does twice."""
    scene = plan.scene(plan.fit())
    alone = sum(not shown.span and shown.mark is not None for shown in scene.events)
    points = len(plan.events) - int(plan.columns.span.sum())
    return abs(points - alone - sum(badge.count for badge in scene.badges))


def _coarsest(plan: Plan) -> int:
    """The first resolution at which a view holds few enough events."""
    return min(plan.finest, (len(plan.events) // IN_VIEW).bit_length())


def _breaches(plan: Plan, scene: Scene, view: TimeScale) -> int:
    """Of the promises about any view: what a pan and a selection change, and who is missing."""
    shift = view.width / 3
    panned = plan.scene(view.panned(shift))
    found = [
        *promises.unaccounted(scene, part_of(plan, view), view),
        *promises.unmarked(scene),
        *promises.slipped(scene),
        *promises.jumped(scene, panned, shift),
    ]
    if scene.events:
        selected = scene.events[len(scene.events) // 2].id
        found += promises.disturbed(scene, plan.scene(view, selected), selected)
    return len(found)


def _random_views(plan: Plan) -> Iterator[TimeScale]:
    """Views of all lengths that show an event somewhere."""
    rng, full = random.Random(SEED), plan.fit()  # noqa: S311
    lefts = [full.x(instant) for instant in _instants(plan, rng, VIEWS)]
    for left in lefts:
        factor = 2 ** rng.uniform(_coarsest(plan), plan.finest)
        yield full.zoomed(factor, left).panned(rng.uniform(-0.5, 0.5) * full.width)


def _dives(plan: Plan) -> Iterator[list[TimeScale]]:
    """From everything inwards, halving exactly, towards random events."""
    rng, full = random.Random(SEED), plan.fit()  # noqa: S311
    for at in _instants(plan, rng, DIVES):
        resolutions = range(_coarsest(plan), plan.finest + 1)
        spans = [full.seconds / 2**resolution for resolution in resolutions]
        yield [TimeScale(max(full.start, at - int(s / 3)), s, full.width) for s in spans]


def _instants(plan: Plan, rng: random.Random, count: int) -> list[int]:
    """When some of the events begin."""
    begins = plan.columns.begin
    return [int(begins[rng.randrange(len(begins))]) for _ in range(count)]


def _fill(scene: Scene, lanes: int) -> float:
    """Labels shown by the most that the same lanes could hold, of events that begin in view."""
    begun = [shown for shown in scene.everyone if 0 <= shown.need[0] < scene.width]
    labelled = sum(shown.label is not None for shown in begun)
    most = most_in_lanes((shown.need for shown in begun), lanes)
    return labelled / most if most else 1.0


def most_in_lanes(needs: Iterable[tuple[float, float]], lanes: int) -> int:
    """How many stretches, given by left edge and width, fit in so many lanes at the most.

    Greedy by right end, each into the fullest lane that takes it: an optimum (Faigle and Nawijn,
    "Note on scheduling intervals on-line", 1995, and Carlisle and Lloyd, 1995).
    """
    ends = [float("-inf")] * lanes
    count = 0
    for right, left in sorted((left + width, left) for left, width in needs):
        at = bisect_right(ends, left)
        if at:
            ends.pop(at - 1)
            insort(ends, right)
            count += 1
    return count


MEASURES: dict[str, Callable[[Sequence[int]], Iterator[Row]]] = {"legible": legible}
