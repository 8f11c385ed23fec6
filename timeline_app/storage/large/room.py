"""Whether there is memory enough for a large file."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from timeline_app.storage.held import UnheldError
from timeline_app.storage.large import memory_limits

TOO_LARGE: Final = "this file is too large for the memory that is free"
_MEMORY: Final = Path("/proc/meminfo")
_AVAILABLE: Final = re.compile(r"^MemAvailable:\s+(\d+) kB", re.MULTILINE)
_TIMES: Final = 1.25
"""The least that opening takes, by the size of the file."""
_BOTH: Final = 2.5
"""What it takes if it is read while another process looks at it."""
_GB: Final = 1e9


def finds_room_twice(path: Path) -> bool:
    """Whether two processes may hold the file at once; so it seems where nobody knows."""
    try:
        check_room(path, _BOTH)
    except UnheldError:
        return False
    return True


def check_room(path: Path, times: float = _TIMES) -> None:
    """See that the file finds room, so many times its size.

    Raises:
        UnheldError: it surely doesn't; nothing is said where nobody knows.
    """
    free = _available()
    with suppress(OSError):
        needed = path.stat().st_size * times
        if free is not None and needed > free:
            told = f"{needed / _GB:.1f} GB are needed, {free / _GB:.1f} GB are free"
            raise UnheldError(f"{TOO_LARGE}: {told}")


def _available() -> int | None:
    """Bytes that can be had without harm to others; None where that isn't known."""
    return min((*_on_machine(), *memory_limits.left()), default=None)


def _on_machine() -> Iterator[int]:
    with suppress(OSError):
        found = _AVAILABLE.search(_MEMORY.read_text(encoding="ascii"))
        if found is not None:
            yield int(found[1]) * 1024
