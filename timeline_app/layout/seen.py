"""What a view shows of a collection's events: what a layout makes, and a scene is made of."""

from collections.abc import Callable, Iterator

from msgspec import Struct

from timeline_app.layout.scene import Badge, Shown, Tone, nobody


class Seen(Struct, frozen=True):
    """Events one by one, and those that are counted together."""

    events: tuple[Shown, ...]
    badges: tuple[Badge, ...]
    tones: tuple[Tone, ...] = ()
    rest: Callable[[], Iterator[Shown]] = nobody
    """Those that are in a badge or a tone, where these are too many to be among ``events``."""
