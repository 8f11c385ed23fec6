"""Where the parts of a list stand in the file, when some of them go, come, or change places."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Line(NamedTuple):
    """One entry of the list to be written: its row before, its place among the parts, or both.

    An entry that isn't among the parts was set aside, and stays in the file.
    """

    row: int | None
    place: int | None


def lines(old: Sequence[str], aside: Mapping[int, str | None], new: Sequence[str]) -> list[Line]:
    """The entries in their new order, from the ids of the parts before and after.

    What was set aside, row by row with its id, stays behind the part that it followed, and never
    comes before the part whose id it has: the first of two is the one that counts.
    """
    count = len(old) + len(aside)
    rows = dict(zip(old, (row for row in range(count) if row not in aside), strict=True))
    behind = _behind(rows, aside, {part_id: place for place, part_id in enumerate(new)})
    found = [Line(row, None) for row in behind[-1]]
    for place, part_id in enumerate(new):
        found.append(Line(rows.get(part_id), place))
        found += [Line(row, None) for row in behind[place]]
    return found


def _behind(
    rows: Mapping[str, int], aside: Mapping[int, str | None], places: Mapping[str, int]
) -> defaultdict[int, list[int]]:
    """For each place the rows set aside that follow it; -1 is the beginning of the list."""
    behind: defaultdict[int, list[int]] = defaultdict(list)
    kept = [(row, places[part_id]) for part_id, row in rows.items() if part_id in places]
    for row, own_id in sorted(aside.items()):
        before = bisect_left(kept, (row, -1)) - 1
        follows = kept[before][1] if before >= 0 else -1
        behind[max(follows, places.get(own_id or "", -1))].append(row)
    return behind
