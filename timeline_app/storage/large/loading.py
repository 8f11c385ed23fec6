"""Opening a large collection: its events known by their index, which is made once a content."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import structs

from timeline_app.model.columns import Columns
from timeline_app.model.progress import Progress
from timeline_app.storage.contents import contents
from timeline_app.storage.document import Document
from timeline_app.storage.file_text import FileText
from timeline_app.storage.held import UnheldError, held_bytes, stamped_bytes
from timeline_app.storage.large.byte_lines import placed
from timeline_app.storage.large.careful import manner_of
from timeline_app.storage.large.hiring import UnindexedError, index_of
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.index_file import ForeignIndexError, read_index
from timeline_app.storage.large.lazy_events import LazyEvents
from timeline_app.storage.large.rest import Rest
from timeline_app.storage.large.room import TOO_LARGE, check_room, finds_room_twice
from timeline_app.storage.located import NotJsonError
from timeline_app.storage.problems import Problem, Severity
from timeline_app.storage.reader import Loaded, aside, has_room, refused

_CHANGING: Final = "the file is being changed: open it again when that is done"


def load_large(
    path: Path,
    cache: IndexCache,
    progress: Progress,
    prepare: Callable[[Columns], object] | None = None,
) -> Loaded:
    """Read a large collection. Problems are in the answer.

    ``prepare`` is given the columns of its events while the file is still being read; perhaps
    those of another content of the same size before.

    Raises:
        CancelledError: of ``progress``.
    """
    try:
        return _loaded(path, cache, progress, prepare)
    except UnheldError as fault:
        return _refused(path, str(fault))
    except UnindexedError as fault:
        return _broken(path, fault)
    except (MemoryError, ForeignIndexError):  # who looked at it was ended
        return _refused(path, TOO_LARGE)
    except OSError as fault:
        return _refused(path, f"this file cannot be read ({fault})")


def _loaded(
    path: Path, cache: IndexCache, progress: Progress, prepare: Callable[[Columns], object] | None
) -> Loaded:
    sha256 = None
    for _ in range(2):
        check_room(path)
        with ThreadPoolExecutor(1) as beside:
            reading = beside.submit(stamped_bytes, path) if finds_room_twice(path) else None
            known = _known(path, sha256, cache) or _made(path, cache, progress)
            if prepare is not None:
                prepare(known.found.columns)
            content, stamp = stamped_bytes(path) if reading is None else reading.result()
        if known.sha256 == stamp.sha256:
            loaded = understood(path, content, known.found)
            return replace(loaded, stamp=stamp, kept=known.kept)
        sha256 = stamp.sha256
    return _refused(path, _CHANGING)


class _Known(NamedTuple):
    """An index, the hash of the content that it is of, and whether it is kept for the next time."""

    sha256: str
    found: Index
    kept: bool = True


def _known(path: Path, sha256: str | None, cache: IndexCache) -> _Known | None:
    """What the cache knows of a file with this hash, or has good cause to believe."""
    if sha256 is None:
        likely = cache.likely(path.stat().st_size)
        return None if likely is None else _Known(*likely)
    index = cache.index(sha256)
    return None if index is None else _Known(sha256, index)


def _made(path: Path, cache: IndexCache, progress: Progress) -> _Known:
    """A new index."""
    sha256, index = index_of(path, progress)
    return _Known(sha256, read_index(BytesIO(index), sha256), cache.keep(index, sha256))


def understood(path: Path, content: bytes, index: Index) -> Loaded:
    rest = Rest(content, index.list_begin, index.list_end)
    try:
        document = Document(rest.text)
    except NotJsonError as fault:
        place = Severity.ERROR, f"this is not JSON: {fault.sentence}", rest.offset(fault.offset)
        return Loaded(None, tuple(placed(content, [place])), path)
    refusal = refused(document)
    if refusal is not None:
        place = Severity.ERROR, refusal.sentence, rest.offset(refusal.offset)
        return Loaded(None, tuple(placed(content, [place])), path)
    shown = LazyEvents(content, index, manner_of(document.value, path.parent))
    held = contents(document.value, path, shown)
    places = [
        *((note.severity, note.sentence, note.offset) for note in index.notes),
        *((Severity.ERROR, sentence, rest.offset(at)) for sentence, at in document.faults),
        *(
            (each.severity, each.sentence, rest.offset(document.offset(each.where)))
            for each in held.findings
        ),
    ]
    told = [note for note in index.notes if not note.of_file]
    sound = document.sound and len(told) == len(index.notes)
    return Loaded(
        structs.replace(held.collection, events=shown),
        tuple(placed(content, places)),
        path,
        FileText(content),
        sound and has_room(document.value),
        len(index.aside),
        held.articles,
        dict(aside(document.value, held)) | _aside(index),
        (*held.findings, *(note.finding() for note in told)),
    )


def _aside(index: Index) -> dict[str, frozenset[int]]:
    rows = frozenset(index.aside.tolist())
    return {"events": rows} if rows else {}


def _broken(path: Path, fault: UnindexedError) -> Loaded:
    if fault.offset is None:
        return _refused(path, fault.sentence)
    place = Severity.ERROR, fault.sentence, fault.offset
    return Loaded(None, tuple(placed(held_bytes(path), [place])), path)


def _refused(path: Path, sentence: str) -> Loaded:
    return Loaded(None, (Problem(Severity.ERROR, sentence),), path)
