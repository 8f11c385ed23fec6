"""How some rows become others, in few steps that touch no row that stays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_app.views.archivist.table.alike import alike
from timeline_app.views.archivist.table.stock import Number

Run = tuple[int, int]
"""From a row up to another one, which no longer belongs to it."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """Some rows are taken out, the others may move, new ones come in."""

    gone: tuple[Run, ...] = ()
    """In the old rows."""
    moved: bool = False
    """Whether those that stay are in another order."""
    new: tuple[Run, ...] = ()
    """In the new rows."""


def row_change(old: Sequence[Number], new: Sequence[Number]) -> RowChange:
    """What leads from some rows to others."""
    if not old:
        return RowChange(new=((0, len(new)),) if new else ())
    first, last = alike(old, new)
    before, after = old[first : len(old) - last], new[first : len(new) - last]
    if _turned(before, after) or _turned(after, before):
        return RowChange(moved=True)
    ours, theirs = set(before), set(after)
    if ours == theirs:
        return RowChange(moved=before != after)
    stayed = [each for each in before if each in theirs]
    return RowChange(
        gone=runs(row for row, number in enumerate(before, first) if number not in theirs),
        moved=stayed != [each for each in after if each in ours],
        new=runs(row for row, number in enumerate(after, first) if number not in ours),
    )


def _turned(one: Sequence[Number], other: Sequence[Number]) -> bool:
    """Whether the first of them has gone to the end."""
    return bool(one and other) and one[0] == other[-1] and one[1:] == other[:-1]


def runs(rows: Iterable[int]) -> tuple[Run, ...]:
    """Rows, in their order, as stretches without a gap."""
    found: list[list[int]] = []
    for row in rows:
        if found and found[-1][1] == row:
            found[-1][1] += 1
        else:
            found.append([row, row + 1])
    return tuple((first, end) for first, end in found)
