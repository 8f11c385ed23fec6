"""Making the search index of a large collection ready, which takes longer than opening it."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from timeline_app.model.progress import Progress
from timeline_app.storage.large.array_file import ForeignArraysError
from timeline_app.storage.large.hiring import hire
from timeline_app.storage.large.index_cache import IndexCache
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
        with suppress(OSError), cache.coming() as file:
            words = (str(loaded.path.resolve()), sha256, str(cache.index_file(sha256)), str(file))
            hire(MODULE, words, progress)
            cache.keep_search(file, sha256)
            found = _index(cache.search_file(sha256), len(events))
    if found is not None:
        events.search_by(found)
    return found is not None


def _index(file: Path, count: int) -> SearchIndex | None:
    with suppress(OSError, ForeignArraysError):
        return SearchIndex.of_file(file, count)
    return None
