"""What a view shows of a collection's events: what a layout makes, and a scene is made of."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from timeline_app.layout.scene import Badge, Shown, Tone, nobody


@dataclass(frozen=True, slots=True)
class Seen:
    """Events one by one, and those that are counted together."""

    events: tuple[Shown, ...]
    badges: tuple[Badge, ...]
    tones: tuple[Tone, ...] = ()
    rest: Callable[[], Iterator[Shown]] = nobody
    """Those that are in a badge or a tone, where these are too many to be among ``events``."""
