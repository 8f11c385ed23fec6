"""Legibility: what the layout keeps of its promises, with a made-up measure and without Qt."""

import random
from bisect import bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from statistics import median

from benchmarks.rows import Row
from benchmarks.synthetic import SEED, Variant, collection
from tests.layout import promises
from tests.layout.made import measure
from timeline_app.layout.labels import Wording
from timeline_app.layout.metrics import Metrics, Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Scene
from timeline_app.model.collection import Event
from timeline_app.timescale.scale import TimeScale

SIZES = (10, 1_000, 10_000)
VIEWS = 1_000
"""Random views of each collection and language."""
DIVES = 8
CANVAS = Rows(1340, 880, Metrics())
FILL = 0.6


def legible(sizes: Sequence[int]) -> Iterator[Row]:
    """The rows of each size, language and variant."""
    for size in sizes or SIZES:
        for variant in Variant:
            events = collection(size, variant).events
            for lang in ("zh", "en"):
                yield from _rows(_plan(events, lang), size, f"{variant.value}, {lang}")


def _plan(events: Sequence[Event], lang: str) -> Plan:
    def words(event: Event) -> Wording:
        return Wording(event.date.text, event.title.best(lang))

    return Plan(events, (), CANVAS, measure, lang, words)


def _rows(plan: Plan, size: int, variant: str) -> Iterator[Row]:
    counts = dict.fromkeys(("overlaps", "breaches", "few_labels", "wasted_lanes"), 0)
    fills: list[float] = []
    for view in _random_views(plan):
        scene = plan.scene(view)
        counts["overlaps"] += len(promises.overlaps(scene))
        counts["few_labels"] += len(promises.too_few(scene, plan, view))
        counts["breaches"] += _breaches(plan, scene, view)
    for dive in _dives(plan):
        before: Scene | None = None
        for view in dive:
            scene = plan.scene(view)
            counts["wasted_lanes"] += len(promises.wasted(scene))
            counts["breaches"] += len(promises.outranked(scene, before, plan))
            counts["breaches"] += len(promises.popped(before, scene)) if before else 0
            fills.append(_fill(scene, len(scene.lanes) - 1))
            before = scene
    for name, count in counts.items():
        yield Row(name, size, variant, count, "", 0)
    yield Row("fill", size, variant, median(fills), "", FILL, at_least=True)


def _breaches(plan: Plan, scene: Scene, view: TimeScale) -> int:
    """Of the promises about any view: what a pan and a selection change, and who is missing."""
    shift = view.width / 3
    panned = plan.scene(view.panned(shift))
    found = [
        *promises.unaccounted(scene, plan, view),
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
    lefts = sorted(shown.need[0] for shown in plan.scene(full).events)
    for _ in range(VIEWS):
        factor = 2 ** rng.uniform(0, plan.finest)
        yield full.zoomed(factor, rng.choice(lefts)).panned(rng.uniform(-0.5, 0.5) * full.width)


def _dives(plan: Plan) -> Iterator[list[TimeScale]]:
    """From everything inwards, halving exactly, towards random events."""
    rng, full = random.Random(SEED), plan.fit()  # noqa: S311
    instants = [full.t(shown.need[0]) for shown in plan.scene(full).events]
    for _ in range(DIVES):
        at = rng.choice(instants)
        spans = [full.seconds / 2**resolution for resolution in range(plan.finest + 1)]
        yield [TimeScale(max(full.start, at - int(s / 3)), s, full.width) for s in spans]


def _fill(scene: Scene, lanes: int) -> float:
    """Labels shown by the most that the same lanes could hold, of events that begin in view."""
    begun = [shown for shown in scene.events if 0 <= shown.need[0] < scene.width]
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
