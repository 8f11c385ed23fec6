"""The index of a large file, made by looking at each of its events once.

With more than one processor the rows are shared out among forked processes; this one must not
have threads then.
"""

import gc
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Final

import numpy as np
from numpy.typing import NDArray

from timeline_app.model.progress import Progress
from timeline_app.storage.document import Document
from timeline_app.storage.large.careful import Manner, Noted, manner_of
from timeline_app.storage.large.guessing import guessed
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.names import Names, Places
from timeline_app.storage.large.rest import Rest
from timeline_app.storage.large.share import Reader, Share, joined
from timeline_app.storage.large.splitting import UNSOUND, Piece, Split, split
from timeline_app.storage.large.stretches import Stretches
from timeline_app.storage.located import NotJsonError
from timeline_app.storage.problems import Severity

_MOST_PROCESSES: Final = 8
_LONGEST: Final = 64
"""Bytes of an id: longer ones are put in order another way."""
_READ: Final = 0.1
_LOOKED: Final = 0.9
"""Shares of the time when the file is read, and when the events have been looked at."""


def build(content: bytes, folder: Path, progress: Progress) -> Index:
    """Look at every event of a file in this folder.

    Raises:
        NotJsonError: the text breaks the grammar of JSON; the offset is in bytes.
        UnicodeDecodeError: it is not UTF-8.
    """
    progress(_READ)
    guess = guessed(content)
    if guess is not None:
        with suppress(*UNSOUND):
            return _built(content, guess, folder, progress)
    return _built(content, split(content), folder, progress)


def _built(content: bytes, parts: Split, folder: Path, progress: Progress) -> Index:
    """Look at every event of a file that is split.

    Raises:
        UNSOUND: it was split where it shouldn't.
    """
    reader = Reader(content, _manner(content, parts, folder))
    shares: list[Share] = []
    rows = 0
    for piece, share in zip(parts.pieces, _shares(reader, parts.pieces), strict=True):
        shares.append(share.moved(rows - piece.row))
        rows += share.count
        progress(_READ + (_LOOKED - _READ) * piece.end / len(content))
    return _index(reader, parts, shares or [reader.share(Piece(0, 0))])


def _manner(content: bytes, parts: Split, folder: Path) -> Manner:
    rest = Rest(content, parts.begin, parts.end)
    try:
        return manner_of(Document(rest.text).value, folder)
    except NotJsonError as fault:
        raise NotJsonError(fault.sentence, rest.offset(fault.offset)) from fault


_reader: Reader | None = None
"""Of this process, so that forked ones have it without a copy."""


def _share_of(piece: Piece) -> Share:
    if _reader is None:
        raise RuntimeError("not a process of ours")
    return _reader.share(piece)


def _shares(reader: Reader, pieces: Sequence[Piece]) -> Iterator[Share]:
    pool = _pool(reader, min(_MOST_PROCESSES, os.cpu_count() or 1, len(pieces)))
    if pool is None:
        yield from map(reader.share, pieces)
        return
    with pool:
        yield from pool.map(_share_of, pieces)


def _pool(reader: Reader, processes: int) -> ProcessPoolExecutor | None:
    """Processes to be forked; None where that is of no use, or the system lends nothing to do it by."""
    if processes < 2 or "fork" not in multiprocessing.get_all_start_methods():
        return None
    global _reader  # noqa: PLW0603 - what is forked is handed over so
    _reader = reader
    gc.freeze()
    with suppress(OSError, NotImplementedError, ImportError):
        return ProcessPoolExecutor(
            processes, multiprocessing.get_context("fork"), initializer=_end_with_parent
        )
    return None


def _end_with_parent() -> None:
    """End this process with the one that forked it: else it would wait for work without end."""
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
        os._exit(1)

    Thread(target=wait, daemon=True).start()


def _index(reader: Reader, parts: Split, shares: Sequence[Share]) -> Index:
    rows, begin, end = (
        np.concatenate([getattr(share, name) for share in shares])
        for name in ("rows", "begin", "end")
    )
    names = Names.joined([share.names for share in shares])
    columns = joined([share.columns for share in shares])
    again = names.again()
    twice = set(rows[again].tolist())
    notes = [note for share in shares for note in share.notes]
    notes += [
        _already(reader.content, *map(int, (rows[at], begin[at], end[at]))) for at in sorted(again)
    ]
    notes += [note for share in shares for note in share.lost if note.where[1] not in twice]
    if again:
        kept = np.delete(np.arange(len(rows)), again)
        rows, begin, end, columns = rows[kept], begin[kept], end[kept], columns.rows(kept)
        names = Names.of([names[place] for place in kept.tolist()])
    with_care = list(frozenset[int]().union(*(share.with_care for share in shares)))
    aside = np.ones(sum(share.count for share in shares), np.bool_)
    aside[rows] = False
    return Index(
        size=len(reader.content),
        list_begin=parts.begin,
        list_end=parts.end,
        entries=Stretches(begin, end),
        rows=rows,
        aside=np.flatnonzero(aside).astype(np.int32),
        with_care=np.flatnonzero(np.isin(rows, with_care)).astype(np.int32),
        order=_order(columns.begin, names),
        names=names,
        by_sum=names.by_sum(),
        columns=columns,
        notes=tuple(notes),
    )


def _order(begin: NDArray[np.int64], names: Names) -> Places:
    """The places in order of time, the id deciding at one instant."""
    longest = int(np.diff(names.ends, prepend=0).max(initial=0))
    if longest <= _LONGEST:
        return np.lexsort((*names.words(), begin)).astype(np.int32)
    times, ids = begin.tolist(), list(names)
    order = sorted(range(len(ids)), key=lambda at: (times[at], ids[at]))
    return np.array(order, np.int32)


def _already(content: bytes, row: int, begin: int, end: int) -> Noted:
    """The error of an id that stands above."""
    text = content[begin:end].decode()
    document = Document(text)
    found = document.value.get("id") if isinstance(document.value, dict) else None
    offset = begin + len(text[: document.offset(("id",))].encode())
    sentence = f'the id "{found or f"event-{row + 1}"}" is already used above'
    return Noted(Severity.ERROR, sentence, ("events", row, "id"), offset)
