"""Opening a collection: whatever the file holds, the good events are shown and the rest is told."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.model.part_change import LISTS
from timeline_app.storage.contents import VERSION, Contents, contents
from timeline_app.storage.document import Document
from timeline_app.storage.file_text import FileText
from timeline_app.storage.held import UnheldError, held_bytes, stamped_bytes
from timeline_app.storage.located import Fault, NotJsonError
from timeline_app.storage.problems import Finding, Lines, Problem, Severity
from timeline_app.storage.stamp import Stamp


@dataclass(frozen=True)
class Loaded:
    """A file as it was read. ``collection`` is None where nothing could be read.

    ``problems`` are the errors and what was left out; ``concerns`` adds the warnings. ``articles``
    are the full texts by source. ``set_aside`` counts events that are kept in the file, not shown.
    ``aside`` are, by list, the rows that are no parts of the collection, and ``findings`` the
    problems by the values they are about. ``stamp`` is that of the file when it was read or written.
    ``kept`` is False where opening a large file will take as long again: there was no room for its
    index.
    """

    collection: Collection | None
    problems: tuple[Problem, ...]
    path: Path
    text: FileText = field(default_factory=FileText)
    savable: bool = False
    set_aside: int = 0
    articles: Mapping[str, str] = field(default_factory=dict)
    aside: Mapping[str, frozenset[int]] = field(default_factory=dict)
    findings: tuple[Finding, ...] = field(default=(), compare=False)
    stamp: Stamp | None = field(default=None, compare=False)
    kept: bool = field(default=True, compare=False)


class UnreadableError(Exception):
    """Nothing could be read; ``problem`` says why."""

    def __init__(self, sentence: str, text: str = "", offset: int | None = None) -> None:
        super().__init__(sentence)
        if offset is None:
            self.problem = Problem(Severity.ERROR, sentence)
        else:
            self.problem = Lines(text).problem(Severity.ERROR, sentence, offset)


def load(path: Path) -> Loaded:
    """Read a collection. Problems are in the answer; nothing is raised."""
    try:
        content, stamp = stamped_bytes(path)
    except UnheldError as fault:
        return Loaded(None, (Problem(Severity.ERROR, str(fault)),), path)
    return replace(load_as(path, content), stamp=stamp)


def load_as(path: Path, content: bytes) -> Loaded:
    """Read a collection as if its file held this, which may come from a backup."""
    try:
        with _collection_off():
            return understood(path, _document(content))
    except UnreadableError as fault:
        return Loaded(None, (fault.problem,), path)


def understood(path: Path, document: Document) -> Loaded:
    """What a document says."""
    held = contents(document.value, path)
    return Loaded(
        held.collection,
        document.problems(held.findings),
        path,
        FileText(document.text),
        document.sound and has_room(document.value),
        held.set_aside,
        held.articles,
        dict(aside(document.value, held)),
        tuple(held.findings),
    )


def read_document(path: Path) -> Document:
    """The JSON of a file of our version.

    Raises:
        UnreadableError: there is nothing to show.
    """
    try:
        return _document(held_bytes(path))
    except UnheldError as fault:
        raise UnreadableError(str(fault)) from fault


def _document(content: bytes) -> Document:
    text = _text(content)
    try:
        document = Document(text)
    except NotJsonError as fault:
        raise UnreadableError(f"this is not JSON: {fault}", text, fault.offset) from fault
    refusal = refused(document)
    if refusal is not None:
        raise UnreadableError(refusal.sentence, text, refusal.offset)
    return document


def refused(document: Document) -> Fault | None:
    """Why a document is no collection that can be read here; None if it is one."""
    value = document.value
    if not isinstance(value, dict | list):
        return Fault("this is no collection: write a group { … } or a list [ … ]", 0)
    if isinstance(value, dict) and value.get("schema", VERSION) != VERSION:
        return Fault(f'only version "{VERSION}" is read here', document.offset(("schema",)))
    return None


def _text(content: bytes) -> str:
    """The text of a file; line ends and a byte order mark stay as they are."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise UnreadableError("this file is not UTF-8 text") from fault


def aside(value: object, held: Contents) -> Iterator[tuple[str, frozenset[int]]]:
    """By list, the rows of the file that are no parts of the collection."""
    group = value if isinstance(value, dict) else {"events": value}
    for name in LISTS:
        listed, parts = group.get(name), getattr(held, name)
        if isinstance(listed, list) and len(listed) > len(parts):
            rows = frozenset(int(part.where[1]) for part in parts)
            yield name, frozenset(range(len(listed))) - rows


def has_room(value: object) -> bool:
    """Whether there is a list of events to save in."""
    return isinstance(value, list) or (
        isinstance(value, dict) and isinstance(value.get("events", []), list)
    )


@contextmanager
def _collection_off() -> Iterator[None]:
    """No garbage collection while values are made by the million: none of them is garbage."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
