"""The promises of a crowded timeline, each as a function that lists its breaches in scenes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import numpy as np

from timeline_app.layout.items import Item
from timeline_app.layout.metrics import Rect
from timeline_app.layout.plan import Plan
from timeline_app.layout.scene import Kind, Scene, Shown, Tier
from timeline_app.timescale.scale import TimeScale

SLACK = 0.05


def meetings(some: Sequence[Rect], others: Sequence[Rect]) -> list[tuple[int, int]]:
    """Which of some meet which of the others, by index: they share more than a hair in both directions."""
    if not some or not others:
        return []
    a, b = (np.array([(r.x, r.right, r.y, r.bottom) for r in each]).T for each in (some, others))
    first, last = a[[0, 2], :, None], a[[1, 3], :, None]
    apart = (first >= b[[1, 3], None] - SLACK) | (b[[0, 2], None] >= last - SLACK)
    return [(int(i), int(j)) for i, j in np.argwhere(~apart.any(axis=0))]


@lru_cache(maxsize=2)
def items(plan: Plan) -> list[Item]:
    """All events of a plan as it lays them out, in order of time; of the last plans still known."""
    made = (plan.item(event.id) for event in plan.events)
    return sorted(made, key=lambda i: (i.left, -i.right, i.id))


def texts(scene: Scene) -> Iterator[tuple[str, Rect]]:
    yield from ((f"label {e.id}", e.label) for e in scene.everyone if e.label)
    yield from ((f"badge {b.members[0]}", b.rect) for b in scene.badges)
    yield from ((f"era {e.id}", e.name_rect) for e in scene.eras if e.name_rect)
    yield from ((f"tick {t.text}", t.rect) for t in scene.ticks if t.text)


def overlaps(scene: Scene) -> list[str]:
    """Promise 1."""
    names, rects = zip(*texts(scene), strict=True)  # the axis has some at any rate
    found = [f"{names[i]} meets {names[j]}" for i, j in meetings(rects, rects) if i < j]
    marked = [shown for shown in scene.everyone if shown.mark]
    covers = [(names[i], marked[j].id) for i, j in meetings(rects, [e.mark for e in marked])]
    found += [f"{name} covers the mark of {of}" for name, of in covers if name != f"label {of}"]
    return found


def unaccounted(scene: Scene, plan: Plan, view: TimeScale) -> list[str]:
    """Promise 7: a mark of its own or exactly one badge, for every event of the window."""
    found = []
    listed = Counter(e.id for e in scene.everyone)
    found += [f"{name} is listed {n} times" for name, n in listed.items() if n > 1]
    members = Counter(m for b in scene.badges for m in b.members)
    for shown in scene.everyone:
        has = (shown.mark is not None) + members[shown.id]
        if has != 1:
            found.append(f"{shown.id} has {has} marks or badges")
        if (shown.kind is Kind.MEMBER) != (shown.mark is None):
            found.append(f"{shown.id} is a {shown.kind}")
    for item in items(plan):
        if item.span:
            left = view.x(item.left) + item.before
            right = view.x(item.right) + item.after
        else:
            # Of a crowd, where an event may have happened besides its mark is left out.
            last = item.last if item.line is None else item.right
            left, right = view.x(item.left), view.x(last)
        if left < view.width - 1 and right > 1 and not listed[item.id]:
            found.append(f"{item.id} is missing")
    found += [f"badge counts {b.count}" for b in scene.badges if b.count != len(b.members)]
    return found


def in_window(plan: Plan, view: TimeScale) -> set[str]:
    """Events whose beginning lies in the window."""
    return {i.id for i in items(plan) if 0 <= view.x(i.left) + i.before < view.width}


def too_few(scene: Scene, plan: Plan, view: TimeScale) -> list[str]:
    """Promise 5, second half: at least four of a view's events are labelled."""
    ids = {e.id for e in scene.everyone}
    labelled = sum(e.label is not None for e in scene.everyone)
    wanted = min(4, len(ids & in_window(plan, view)))
    return [] if labelled >= wanted else [f"{labelled} of {len(ids)} labelled"]


Taken = list[list[tuple[float, float, str]]]
"""By lane: from where to where, and by whom."""


def taken(scene: Scene) -> Taken:
    found: Taken = [[] for _ in scene.lanes]
    for shown in scene.everyone:
        if shown.label is None or not shown.lane:
            continue
        left, right = shown.label.x, shown.label.right
        if shown.span and shown.mark is not None:
            left, right = min(left, shown.mark.x), max(right, shown.mark.right)
        for lane in range(shown.lane, len(scene.lanes)):
            if scene.lanes[lane].bottom <= shown.label.y:
                break
            found[lane].append((left, right, shown.id))
    return found


def homeless(scene: Scene) -> Iterator[tuple[Shown, int, list[str]]]:
    """Each unlabelled event with each lane, and whose labels are in its way there.

    Only events whose whole need lies in the window: what is in the way of others may be outside.
    """
    lanes = taken(scene)
    for shown in scene.everyone:
        left, right = shown.need[0], sum(shown.need)
        if shown.label is not None or left < 0 or right > scene.width:
            continue
        for number, lane in enumerate(lanes[1:], 1):
            # What touches by a hair is in the way: a hair is what the layout's integers round to.
            ways = [i for a, b, i in lane if a < right + SLACK and b > left - SLACK]
            yield shown, number, ways


def wasted(scene: Scene) -> list[str]:
    """Promise 5: no unlabelled event has a lane free over its label's width."""
    return [f"{e.id} could stand in lane {n}" for e, n, in_way in homeless(scene) if not in_way]


def popped(coarse: Scene, fine: Scene) -> list[str]:
    """Promise 3: a label is there at every finer resolution, same lane, never smaller."""
    found = []
    after = {e.id: e for e in fine.everyone}
    for shown in coarse.everyone:
        if shown.label is None or shown.lane == 0 or shown.id not in after:
            continue
        other = after[shown.id]
        if other.label is None or other.lane != shown.lane:
            found.append(f"{shown.id} lost its label or its lane")
        elif other.label.w < shown.label.w or other.label.h < shown.label.h:
            found.append(f"{shown.id} shrank")
    return found


def slipped(scene: Scene) -> list[str]:
    """Promise 2: a caption begins with its bar, or slides in it until their ends meet."""
    found = []
    for shown in scene.everyone:
        if not shown.span or shown.label is None or shown.mark is None:
            continue
        label, bar = shown.label, shown.mark
        latest = max(bar.x, bar.right - label.w)
        wanted = min(max(bar.x, 0.0), latest)
        if abs(label.x - wanted) > SLACK:
            found.append(f"the caption of {shown.id} stands at {label.x}, not {wanted}")
    return found


def cut(scene: Scene) -> list[str]:
    """Promise 2: "fit everything" cuts no label."""
    return [
        f"{e.id} is cut at {e.label.x}..{e.label.right}"
        for e in scene.everyone
        if e.label and (e.label.x < -SLACK or e.label.right > scene.width + SLACK)
    ]


def jumped(before: Scene, after: Scene, shift: float) -> list[str]:
    """Promise 2: panning moves everything alike."""
    found = [*_badges_jumped(before, after, shift), *_axis_jumped(before, after, shift)]
    behind = {e.id: e for e in after.everyone}
    for shown in before.everyone:
        other = behind.get(shown.id)
        if other is None:
            continue
        if (shown.label is None) != (other.label is None) or shown.lane != other.lane:
            found.append(f"{shown.id} changed its place")
        elif shown.label and other.label and _strayed(shown, other, shift):
            found.append(f"{shown.id} moved")
        if (shown.kind is Kind.MEMBER) != (other.kind is Kind.MEMBER):
            found.append(f"{shown.id} changed its badge")
        if shown.mark and other.mark and _away(shown.mark, other.mark, shift) > 0.5:
            found.append(f"the mark of {shown.id} moved")
    return found


def _away(a: Rect, b: Rect, shift: float) -> float:
    """How far a rectangle is from where a pan should have brought it, as far as one can see."""
    edges = ((a.x - shift, b.x), (a.right - shift, b.right))
    far = max(abs(_seen(first) - _seen(second)) for first, second in edges)
    return max(far, abs(a.y - b.y), abs(a.h - b.h))


def _seen(x: float) -> float:
    return min(max(x, -1e5), 1e5)


def _strayed(before: Shown, after: Shown, shift: float) -> bool:
    """Whether a label isn't where the pan brings it; captions may slide along their bars."""
    if before.span:
        return before.label.y != after.label.y
    return _away(before.label, after.label, shift) > 0.5


def _badges_jumped(before: Scene, after: Scene, shift: float) -> list[str]:
    behind = {member: badge for badge in after.badges for member in badge.members}
    return [
        f"the badge of {member} changed"
        for badge in before.badges
        for member in badge.members
        if (other := behind.get(member))
        and (other.members != badge.members or _away(badge.rect, other.rect, shift) > 0.5)
    ]


def _axis_jumped(before: Scene, after: Scene, shift: float) -> list[str]:
    """Ticks that stand whole in both windows, and era names, are the same in both."""
    there = {round(x): text for x, text in _whole_ticks(after, 0.0)}
    found = []
    for x, text in _whole_ticks(before, shift):
        same = {there[at] for at in range(round(x) - 1, round(x) + 2) if at in there}
        if same != {text}:
            found.append(f"tick {text} became {same}")
    names = {era.id: era.name_rect for era in after.eras}
    found += [
        f"the name of {era.id} came or went"
        for era in before.eras
        if era.id in names and (era.name_rect is None) != (names[era.id] is None)
    ]
    return found


def _whole_ticks(scene: Scene, shift: float) -> Iterator[tuple[float, str]]:
    """Texts of the fine tier that are not cut now, nor after the window has moved."""
    for tick in scene.ticks:
        left, right = tick.rect.x, tick.rect.right
        whole = min(left, left - shift) > 1 and max(right, right - shift) < scene.width - 1
        if tick.tier is Tier.FINE and tick.text and whole:
            yield tick.x - shift, tick.text


def regathered(scene: Scene, known: dict[tuple[int, str], tuple[str, ...]]) -> list[str]:
    """Promise 7: who is in a badge depends on the resolution alone; ``known`` is kept by view."""
    found = []
    members = {name: badge.members for badge in scene.badges for name in badge.members}
    for shown in scene.everyone:
        mine = members.get(shown.id, ())
        if known.setdefault((scene.resolution, shown.id), mine) != mine:
            found.append(f"{shown.id} is in another badge at resolution {scene.resolution}")
    return found


def disturbed(scene: Scene, chosen: Scene, selected: str) -> list[str]:
    """Promise 6: the selected event is labelled, and nothing else is moved by it."""
    before = {e.id: e for e in scene.everyone}
    after = {e.id: e for e in chosen.everyone}
    own, was = after.get(selected), before.get(selected)
    if was is None or own is None:
        return [] if own is was else [f"{selected} came or went by being selected"]
    found = []
    if own.label is None:
        found.append(f"{selected} is selected and not labelled")
    if was.label is None and own.lane != 0:
        found.append(f"{selected} took lane {own.lane}")
    if was.label is not None and own != was:
        found.append(f"{selected} gave up its own place")
    others = [name for name in before if name != selected and before[name] != after.get(name)]
    found += [f"{name} was disturbed" for name in others]
    if (scene.ticks, scene.eras, scene.lanes) != (chosen.ticks, chosen.eras, chosen.lanes):
        found.append("the axis, the eras or the lanes changed")
    rest = {b.rect: tuple(m for m in b.members if m != selected) for b in scene.badges}
    if {r: m for r, m in rest.items() if m} != {b.rect: b.members for b in chosen.badges}:
        found.append("a badge changed")
    return found


def misnamed(scene: Scene) -> list[str]:
    """An era's name stands inside its era, and in the window while that is wide enough."""
    found = []
    for era in scene.eras:
        name = era.name_rect
        if name is None:
            continue
        if name.x < era.rect.x - SLACK or name.right > era.rect.right + SLACK:
            found.append(f"{era.id} is named outside itself")
        if name.x < 0 and era.rect.right > name.w + 40:
            found.append(f"the name of {era.id} did not slide in")
    return found


def unmarked(scene: Scene) -> list[str]:
    """Promise 7: a labelled event has its own mark; rows of marks, lines, badges are apart."""
    found = [f"{e.id} has a label and no mark" for e in scene.everyone if e.label and not e.mark]
    rows: dict[str, set[tuple[float, float]]] = {}
    for shown in scene.everyone:
        if shown.mark and shown.label is None:
            kind = "line" if shown.span else "mark"
            rows.setdefault(kind, set()).add((shown.mark.y, shown.mark.bottom))
    for badge in scene.badges:
        rows.setdefault("badge", set()).add((badge.rect.y, badge.rect.bottom))
    found += [f"{kind}s stand in {len(at)} rows" for kind, at in rows.items() if len(at) > 1]
    spans = sorted(at for each in rows.values() for at in each)
    found += ["rows meet" for a, b in pairwise(spans) if a[1] > b[0]]
    points = sorted(e.mark.x for e in scene.everyone if e.mark and not e.label and not e.span)
    size = next((e.mark.w for e in scene.everyone if e.mark and not e.label and not e.span), 0)
    found += [f"marks touch at {a}" for a, b in pairwise(points) if b - a < size - SLACK]
    return found


def crossings(scene: Scene) -> int:
    """How many stems cross how many cards of lower lanes, or captions and their bars."""
    cards = [(e.lane, e.label.x, e.label.right) for e in scene.everyone if e.label and e.lane]
    stems = [(e.lane, e.stem) for e in scene.everyone if e.lane and e.stem is not None]
    return sum(
        below < lane and left + SLACK < stem < right - SLACK
        for lane, stem in stems
        for below, left, right in cards
    )


def outranked(scene: Scene, coarser: Scene | None, plan: Plan) -> list[str]:
    """Promise 4: no event of lower rank was newly labelled where a higher one could stand."""
    ranks = {i.id: i.rank for i in items(plan)}
    given = {e.id for e in coarser.everyone if e.label} if coarser else set()
    return [
        f"{shown.id} lost lane {number} to {in_way}"
        for shown, number, in_way in homeless(scene)
        if in_way and all(ranks[i] < ranks[shown.id] and i not in given for i in in_way)
    ]
