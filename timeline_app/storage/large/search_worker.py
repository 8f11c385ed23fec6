"""The process that makes the search index: ``python -m … FILE SHA256 INDEX SEARCH``.

It works while nobody else wants to, and tells on its standard output how far it is.
"""

import gc
import hashlib
import os
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

import msgspec

from timeline_app.model.collection import Category, Event
from timeline_app.model.found_by import Labels, found_by
from timeline_app.model.progress import Progress
from timeline_app.storage.contents import as_group
from timeline_app.storage.document import Document
from timeline_app.storage.held import held_bytes
from timeline_app.storage.large.careful import Manner, manner_of
from timeline_app.storage.large.index import Index
from timeline_app.storage.large.index_file import read_index
from timeline_app.storage.large.lazy_events import LazyEvents
from timeline_app.storage.large.rest import Rest
from timeline_app.storage.large.search_index import write_search_index
from timeline_app.storage.large.telling import Told, say
from timeline_app.storage.large.wire import wire
from timeline_app.storage.large.words import MOST
from timeline_app.storage.parts import Reading

_PATIENCE: Final = 10
"""How nice to be, of 19."""
_STEP: Final = 2000
"""Events between two words of how far it is."""


def main(file: Path, sha256: str, index: Path, search: Path) -> None:
    """Make the search index of a file that held a content with this hash."""
    gc.disable()
    if hasattr(os, "nice"):
        os.nice(_PATIENCE)
    content = held_bytes(file)
    if hashlib.sha256(content).hexdigest() == sha256:
        with index.open("rb") as opened:
            known = read_index(opened, sha256)
        blocks = searched(content, known, file.parent, _say_share)
        write_search_index(search, blocks)
    say(Told(sha256=sha256))


def searched(content: bytes, index: Index, folder: Path, progress: Progress) -> Iterator[list[str]]:
    """The folded texts of all events, `MOST` at a time."""
    value = Document(Rest(content, index.list_begin, index.list_end).text).value
    manner, labels = manner_of(value, folder), _labels(value)
    count = len(index.rows)
    texts = _texts(content, index, manner, labels, progress)
    for _ in range(0, count, MOST):
        yield list(islice(texts, MOST))


def _texts(
    content: bytes, index: Index, manner: Manner, labels: Labels, progress: Progress
) -> Iterator[str]:
    events = LazyEvents(content, index, manner)
    decode = msgspec.json.Decoder(wire(Event)).decode
    with_care = frozenset(index.with_care.tolist())
    for place in range(len(events)):
        if place % _STEP == 0:  # so often who waits may stop it; or it fails, if nobody is there
            progress(place / len(events))
        if manner.bare or place in with_care:
            yield found_by(events[place], labels)
        else:
            yield found_by(decode(index.entries.of(content, place)), labels)


def _labels(value: object) -> Labels:
    group = as_group(value, "") if isinstance(value, dict | list) else {}
    manner = manner_of(value, Path())
    parts = Reading(manner.lang).parts(group, "categories", Category)
    return {placed.part.id: placed.part.label for placed in parts}


def _say_share(share: float) -> None:
    say(Told(share=share))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
