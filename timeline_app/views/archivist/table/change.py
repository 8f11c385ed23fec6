"""How some rows become others, in few steps that touch no row that stays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
    if old == new:
        return RowChange()
    ours, theirs = set(old), set(new)
    if ours == theirs:
        return RowChange(moved=True)
    return RowChange(
        gone=runs(row for row, number in enumerate(old) if number not in theirs),
        moved=[each for each in old if each in theirs] != [each for each in new if each in ours],
        new=runs(row for row, number in enumerate(new) if number not in ours),
    )


def runs(rows: Iterable[int]) -> tuple[Run, ...]:
    """Rows, in their order, as stretches without a gap."""
    found: list[list[int]] = []
    for row in rows:
        if found and found[-1][1] == row:
            found[-1][1] += 1
        else:
            found.append([row, row + 1])
    return tuple((first, end) for first, end in found)
