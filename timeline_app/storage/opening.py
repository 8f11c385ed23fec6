"""Opening a collection of any size; what large ones need is brought in for them alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from timeline_app.model.columns import Columns
from timeline_app.model.progress import Progress
from timeline_app.storage.reader import Loaded, load

LARGE: Final = 4 << 20
"""Bytes from which on events are decoded only when they are asked for."""


def open_collection(
    path: Path,
    cache: Path,
    progress: Progress,
    prepare: Callable[[Columns], object] | None = None,
) -> Loaded:
    """Read a collection. Problems are in the answer; ``cache`` is a folder for indexes.

    ``prepare`` is given the columns of a large one as soon as they are known.

    Raises:
        CancelledError: of ``progress``.
    """
    if not _is_large(path):
        return load(path)
    from timeline_app.storage.large.index_cache import IndexCache  # noqa: PLC0415
    from timeline_app.storage.large.loading import load_large  # noqa: PLC0415

    return load_large(path, IndexCache(cache), progress, prepare)


def make_searchable(loaded: Loaded, cache: Path, progress: Progress) -> bool:
    """Prepare the search of a collection that was opened; False where that can't be.

    Takes longer than opening, of a large one; meant for a thread of its own.

    Raises:
        CancelledError: of ``progress``.
    """
    from timeline_app.storage.large.index_cache import IndexCache  # noqa: PLC0415
    from timeline_app.storage.large.searching import make_searchable  # noqa: PLC0415

    return make_searchable(loaded, IndexCache(cache), progress)


def _is_large(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size >= LARGE
    except OSError:
        return False
