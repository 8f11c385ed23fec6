"""What an entry of the file stands for, and what of it was left out of the model."""

from dataclasses import dataclass
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from timeline_app.storage.misfits import shape
from timeline_app.storage.parts import LISTS_OF_PARTS, Placed, Reading
from timeline_app.storage.splicing import decoded

_HERE: Final = ("entry",)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry's JSON values, and the part that stands for what isn't left out of them."""

    value: dict[str, object]
    base: Struct
    left_out: dict[str, set[int]]


def entry_of(text: str, shown: Struct, was: str, now: str) -> Entry | None:
    """The entry that a part was read from; None if it wasn't.

    ``was`` and ``now`` are the languages of plain strings, when it was read and from now on.
    """
    value = decoded(text)
    read = Reading(was).part(value, type(shown), _HERE)
    if read is None or not isinstance(value, dict):
        return None
    for name in _lists(shown):
        _leave_out(read, name, shown)
    base = shown if was == now else _renewed(value, shown, read, now)
    return Entry(value, base, read.left_out)


def _lists(part: Struct) -> list[str]:
    return [field.name for field in shape(type(part)).fields if field.name in LISTS_OF_PARTS]


def _leave_out(read: Placed[Struct], name: str, shown: Struct) -> None:
    """Leave out what was read but isn't shown, such as a passage from an unknown source."""
    expected = iter(getattr(shown, name))
    wanted = next(expected, None)
    for where, part in read.places(name, getattr(read.part, name)):
        if part == wanted:
            wanted = next(expected, None)
        else:
            read.leave_out(name, where)


def _renewed(value: object, shown: Struct, read: Placed[Struct], now: str) -> Struct:
    """What the values stand for in another language of plain strings."""
    again = Reading(now).part(value, type(shown), _HERE)
    if again is None:
        return shown
    changes: dict[str, object] = {}
    for field in shape(type(shown)).fields:
        name = field.name
        if name in LISTS_OF_PARTS:
            gone = read.left_out.get(name, set()) - again.left_out.get(name, set())
            for place in gone:
                again.leave_out(name, (*_HERE, name, place))
        if getattr(again.part, name) != getattr(read.part, name):
            changes[name] = getattr(again.part, name)
    return replace(shown, **changes)
