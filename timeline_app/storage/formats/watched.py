"""A long list gone through while somebody waits, who may stop it."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from timeline_app.model.progress import Progress

_EVERY: Final = 64
"""Items between two words to whoever waits: often enough to stop at once, too seldom to cost."""
_Item = TypeVar("_Item")


def watched(
    items: Sequence[_Item], progress: Progress, begin: float = 0.0, end: float = 1.0
) -> Iterator[_Item]:
    """The items, while the share that is done goes from ``begin`` to ``end``.

    Raises:
        CancelledError: whoever waits has stopped it.
    """
    for number, item in enumerate(items):
        if number % _EVERY == 0:
            progress(begin + (end - begin) * number / len(items))
        yield item
    progress(end)
