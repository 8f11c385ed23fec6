"""How far a long task is, told to whoever waits; who waits may stop it."""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the share that is done, from 0 to 1; raises `CancelledError` to stop the task."""


class CancelledError(Exception):
    """Whoever waits has stopped the task; nothing has changed."""


def unwatched(share: float) -> None:
    """Nobody waits."""
    del share
