"""Making the search index of a large collection ready, which takes longer than opening it."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from timeline_app.model.progress import Progress
from timeline_app.storage.large.array_file import ForeignArraysError
from timeline_app.storage.large.hiring import hire
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.index_file import write_index
from timeline_app.storage.large.lazy_events import LazyEvents
from timeline_app.storage.large.search_index import SearchIndex
from timeline_app.storage.reader import Loaded

MODULE: Final = "timeline_app.storage.large.search_worker"


def make_searchable(loaded: Loaded, cache: IndexCache, progress: Progress) -> bool:
    """Give the events of a file that was opened their search index.

    False where it can't be made. Meant for a thread of its own.

    Raises:
        CancelledError: of ``progress``; nothing is left running.
    """
    events = loaded.collection.events if loaded.collection is not None else ()
    if not isinstance(events, LazyEvents) or loaded.stamp is None:
        return False
    sha256 = loaded.stamp.sha256
    found = _index(cache.search_file(sha256), len(events))
    if found is None:
        with suppress(OSError), cache.coming(loaded.stamp.size) as new:
            index = _index_file(events, sha256, cache, new)
            hire(MODULE, (str(loaded.path.resolve()), sha256, str(index), str(new)), progress)
            # mapped where it lies: one that couldn't be kept is gone with the window
            found = _index(cache.keep_search(new, sha256), len(events))
    if found is not None:
        events.search_by(found)
    return found is not None


def _index_file(events: LazyEvents, sha256: str, cache: IndexCache, new: Path) -> Path:
    """The index of the file, which is written beside the new one where it couldn't be kept."""
    file = cache.index_file(sha256)
    if not file.exists():
        file = new.with_name("index")
        with file.open("wb") as opened:
            write_index(opened, events.known_by, sha256)
    return file


def _index(file: Path, count: int) -> SearchIndex | None:
    with suppress(OSError, ForeignArraysError):
        return SearchIndex.of_file(file, count)
    return None
