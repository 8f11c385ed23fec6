"""Finding a part by its id, among a hundred thousand in a moment where it was found before."""

from collections.abc import Sequence
from operator import attrgetter, indexOf
from typing import Final, Protocol, TypeVar, runtime_checkable

T = TypeVar("T")
_MOST: Final = 10_000
_id: Final = attrgetter("id")
_guesses: Final[dict[str, int]] = {}
"""Where parts were found last: only a guess, which is looked at before it is believed."""


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """Its id, which is that of nothing else in its list."""


@runtime_checkable
class Indexed(Protocol):
    """A sequence of parts that knows where each of them is."""

    def place(self, part_id: str) -> int:
        """The index of the part with this id, or -1."""


def with_item(items: tuple[T, ...], place: int, item: T) -> tuple[T, ...]:
    """The items with another one in this place, in half the time that a list takes for it."""
    return items[:place] + (item,) + items[place + 1 :]  # noqa: RUF005 - that would make a list


def place_of(parts: Sequence[Named], part_id: str) -> int:
    """The index of the part with this id, or -1."""
    if isinstance(parts, Indexed):
        return parts.place(part_id)
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
