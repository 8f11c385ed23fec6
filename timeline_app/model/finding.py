"""Finding a part by its id, among a hundred thousand in a moment where it was found before."""

from collections.abc import Sequence
from operator import attrgetter, indexOf
from typing import Final

from timeline_app.model.part_change import Part

_MOST: Final = 10_000
_id: Final = attrgetter("id")
_guesses: Final[dict[str, int]] = {}
"""Where parts were found last: only a guess, which is looked at before it is believed."""


def place_of(parts: Sequence[Part], part_id: str) -> int:
    """The index of the part with this id, or -1."""
    guess = _guesses.get(part_id, -1)
    if 0 <= guess < len(parts) and parts[guess].id == part_id:
        return guess
    try:
        place = indexOf(map(_id, parts), part_id)
    except ValueError:
        return -1
    if len(_guesses) >= _MOST:
        _guesses.clear()
    _guesses[part_id] = place
    return place
