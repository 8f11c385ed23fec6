"""Opening a large collection: its events known by their index, which is made once a content."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from msgspec import structs

from timeline_app.model.progress import Progress
from timeline_app.storage.contents import contents
from timeline_app.storage.document import Document
from timeline_app.storage.file_text import FileText
from timeline_app.storage.held import UnheldError, held_bytes, stamped_bytes
from timeline_app.storage.large.byte_lines import placed
from timeline_app.storage.large.careful import manner_of
from timeline_app.storage.large.hiring import UnindexedError, write_index_of
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.index_file import read_index
from timeline_app.storage.large.lazy_events import LazyEvents
from timeline_app.storage.large.rest import Rest
from timeline_app.storage.large.room import TOO_LARGE, check_room
from timeline_app.storage.located import NotJsonError
from timeline_app.storage.problems import Problem, Severity
from timeline_app.storage.reader import Loaded, aside, has_room, refused
from timeline_app.storage.stamp import Stamp

_CHANGING: Final = "the file is being changed: open it again when that is done"


def load_large(path: Path, cache: IndexCache, progress: Progress) -> Loaded:
    """Read a large collection. Problems are in the answer.

    Raises:
        CancelledError: of ``progress``.
    """
    try:
        for _ in range(2):
            check_room(path)
            content, stamp = stamped_bytes(path)
            index = cache.index(stamp.sha256) or _made(path, stamp, cache, progress)
            if index is not None:
                return replace(understood(path, content, index), stamp=stamp)
        return _refused(path, _CHANGING)
    except UnheldError as fault:
        return _refused(path, str(fault))
    except UnindexedError as fault:
        return _broken(path, fault)
    except MemoryError:
        return _refused(path, TOO_LARGE)
    except OSError as fault:
        return _refused(path, f"this file cannot be read ({fault})")


def _made(path: Path, stamp: Stamp, cache: IndexCache, progress: Progress) -> Index | None:
    """A new index; None where the file was changed meanwhile."""
    with cache.coming() as file:
        sha256 = write_index_of(path, file, progress)
        if sha256 != stamp.sha256:
            return None
        index = read_index(file, sha256)
        cache.keep(file, sha256)
        return index


def understood(path: Path, content: bytes, index: Index) -> Loaded:
    rest = Rest(content, index)
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
