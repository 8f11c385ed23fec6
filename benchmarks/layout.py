"""Legibility: what the layout keeps of its promises, with a made-up measure and without Qt."""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from statistics import median

import numpy as np

from benchmarks.filling import Filling
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
PLACES = 40
"""Random events of each collection around which is looked: nearly all time goes into the places
of labels on the way there, which views of the same moment share."""
VIEWS = 25
"""Random views around each of them, so that there are a thousand in each language."""
DIVES = 8
"""Of the events, so many are zoomed in on step by step."""
IN_VIEW = 300
"""About so many events a view holds at most: more could not be looked at one by one."""
CANVAS = Rows(1340, 880, Metrics())
LANGS = ("zh", "en")
PROCESSES = 2
FILL = 0.6


def legible(sizes: Sequence[int]) -> Iterator[Row]:
    """The rows of each size, variant and language; these are no times, so two run at once."""
    tasks = list(product(sizes or SIZES, Variant, LANGS))
    with ProcessPoolExecutor(PROCESSES) as processes:
        for rows in processes.map(_measured, *zip(*tasks, strict=True)):
            yield from rows


class Known(list[Event]):
    """Events that are found by id at once, as those of a large file are."""

    def __init__(self, events: Iterable[Event]) -> None:
        super().__init__(events)
        self._places = {event.id: place for place, event in enumerate(self)}

    def place(self, part_id: str) -> int:
        """The index of the event with this id, or -1."""
        return self._places.get(part_id, -1)


def _measured(size: int, variant: Variant, lang: str) -> list[Row]:
    events = Known(collection(size, variant).events)
    return list(_rows(plan_of(events, lang), size, f"{variant.value}, {lang}"))


def plan_of(events: Sequence[Event], lang: str) -> Plan:
    """The plan of events with a made-up measure."""

    def words(event: Event) -> Wording:
        return Wording(event.date.text, event.title.best(lang))

    return Plan.of(events, (), CANVAS, measure, lang, words)


@dataclass(frozen=True, eq=False)
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
    counts = Counter(miscounted=_miscounted(plan))
    fills: list[float] = []
    instants = _instants(plan)
    for view in _random_views(plan, instants):
        counts.update(_counts_at(plan, view))
    filling = Filling(plan)
    for instant in instants[:DIVES]:
        dive = _dive(plan, instant)
        fills += (fill for view in dive if (fill := filling.of(plan.scene(view), view)) is not None)
        counts.update(_counts_along(plan, dive[_coarsest(plan) :]))
    for name in ("overlaps", "breaches", "few_labels", "wasted_lanes", "miscounted"):
        yield Row(name, size, variant, counts[name], "", 0)
    yield Row("fill", size, variant, median(fills or [1.0]), "", FILL, at_least=True)


def _counts_at(plan: Plan, view: TimeScale) -> dict[str, int]:
    """Of the promises about any view."""
    scene, part = plan.scene(view), part_of(plan, view)
    return {
        "overlaps": len(promises.overlaps(scene)),
        "few_labels": len(promises.too_few(scene, part, view)),
        "breaches": _breaches(plan, part, scene, view),
    }


def _counts_along(plan: Plan, dive: Sequence[TimeScale]) -> Counter[str]:
    """Of the promises about a resolution and the one before it."""
    counts: Counter[str] = Counter()
    before: Scene | None = None
    for view in dive:
        scene = plan.scene(view)
        counts["wasted_lanes"] += len(promises.wasted(scene))
        if before is not None or scene.resolution == 0:
            counts["breaches"] += len(promises.outranked(scene, before, part_of(plan, view)))
        counts["breaches"] += len(promises.popped(before, scene)) if before else 0
        before = scene
    return counts


def _miscounted(plan: Plan) -> int:
    """How many points "fit everything" neither marks nor counts, or does twice."""
    scene = plan.scene(plan.fit())
    alone = sum(not shown.span and shown.mark is not None for shown in scene.events)
    points = len(plan.events) - int(plan.columns.span.sum())
    return abs(points - alone - sum(badge.count for badge in scene.badges))


def _coarsest(plan: Plan) -> int:
    """The first resolution at which a view holds few enough events."""
    return min(plan.finest, (len(plan.events) // IN_VIEW).bit_length())


def _breaches(plan: Plan, part: Part, scene: Scene, view: TimeScale) -> int:
    """Of the promises about any view: what a pan and a selection change, and who is missing."""
    shift = view.width / 3
    panned = plan.scene(view.panned(shift))
    found = [
        *promises.unaccounted(scene, part, view),
        *promises.unmarked(scene),
        *promises.slipped(scene),
        *promises.jumped(scene, panned, shift),
    ]
    if scene.events:
        selected = scene.events[len(scene.events) // 2].id
        found += promises.disturbed(scene, plan.scene(view, selected), selected)
    return len(found)


def _instants(plan: Plan) -> list[int]:
    """When some of the events begin."""
    rng, begins = random.Random(SEED), plan.columns.begin  # noqa: S311
    return [int(begins[rng.randrange(len(begins))]) for _ in range(PLACES)]


def _random_views(plan: Plan, instants: Sequence[int]) -> Iterator[TimeScale]:
    """Views of all lengths that show one of the instants, or what is beside it."""
    rng, full = random.Random(SEED), plan.fit()  # noqa: S311
    for left in map(full.x, instants):
        for _ in range(VIEWS):
            factor = 2 ** rng.uniform(_coarsest(plan), plan.finest)
            yield full.zoomed(factor, left).panned(rng.uniform(-0.5, 0.5) * full.width)


def _dive(plan: Plan, instant: int) -> list[TimeScale]:
    """From everything inwards, halving exactly, towards an instant."""
    full = plan.fit()
    spans = [full.seconds / 2**resolution for resolution in range(plan.finest + 1)]
    return [TimeScale(max(full.start, instant - int(s / 3)), s, full.width) for s in spans]


MEASURES: dict[str, Callable[[Sequence[int]], Iterator[Row]]] = {"legible": legible}
