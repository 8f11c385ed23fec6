"""Unlabelled events: each has its own small mark, or is in one badge that counts exactly.

Membership depends on the resolution alone. Only points gather in badges; an unlabelled span keeps
a thin line over its full length.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from timeline_app.layout.grid import FINENESS, Grid
from timeline_app.layout.items import Item
from timeline_app.layout.metrics import Measure, Metrics, Role

_AS_ZEROS = str.maketrans("123456789", "000000000")


class Gathering(Struct, frozen=True):
    """Members of one badge, by index in order of time. It stands at its first member."""

    members: tuple[int, ...]
    width: int

    @property
    def first(self) -> int:
        """The member it stands at."""
        return self.members[0]


def gatherings(
    items: Sequence[Item],
    unlabelled: Iterable[int],
    grid: Grid,
    metrics: Metrics,
    measure: Measure,
) -> tuple[Gathering, ...]:
    """The badges of a resolution, in order of time.

    Points whose marks would touch one another gather; a badge takes those from its first member
    to its own right edge, so that badges never touch one another either.
    """
    points = [index for index in unlabelled if not items[index].span]
    positions = [grid.at(items[index].left) for index in points]
    near = (metrics.small_mark + metrics.px(2)) * FINENESS
    touching = _touching(positions, near)
    found: list[Gathering] = []
    at = 0
    while at < len(points):
        if not touching[at]:
            at += 1
            continue
        end, width = _reach(positions, touching, at, (metrics, measure))
        members = tuple(points[i] for i in range(at, end) if touching[i])
        if len(members) > 1:
            found.append(Gathering(members, width))
        at = end
    return tuple(found)


def _touching(positions: Sequence[int], near: int) -> list[bool]:
    close = [b - a < near for a, b in pairwise(positions)]
    return [a or b for a, b in zip([False, *close], [*close, False], strict=True)]


def _reach(
    positions: Sequence[int], touching: Sequence[bool], at: int, set_in: tuple[Metrics, Measure]
) -> tuple[int, int]:
    """The first index past a badge that begins at ``at``, and the badge's width."""
    end, count = at, 0
    width = badge_width(2, *set_in)
    gap = set_in[0].px(3)
    while end < len(positions) and positions[end] < positions[at] + (width + gap) * FINENESS:
        count += touching[end]
        width = max(width, badge_width(count, *set_in))
        end += 1
    return end, width


def badge_width(count: int, metrics: Metrics, measure: Measure) -> int:
    """Pixels a badge takes: all counts of as many digits are set alike."""
    figures = f"{max(count, 10):,}".translate(_AS_ZEROS)
    return metrics.px(14) + round(measure(Role.BADGE, figures))
