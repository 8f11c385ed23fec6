"""The files that a collection needs to be shown elsewhere: its own, its articles, its media."""

import posixpath
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from timeline_app.model.collection import Collection
from timeline_app.storage.media import file_of
from timeline_app.storage.reader import Loaded


class Belonging(NamedTuple):
    """The files there are, by their names in the collection's folder, and those missing."""

    files: dict[str, Path]
    missing: dict[str, Path]


def belonging(loaded: Loaded) -> Belonging:
    """What belongs to a collection; only its own file where nothing could be read."""
    folder = loaded.path.resolve().parent
    found = Belonging({loaded.path.name: loaded.path}, {})
    for name in _named(loaded.collection) if loaded.collection is not None else ():
        file = file_of(folder, name)
        if file is None:
            found.missing[name] = folder / name
        else:
            found.files[posixpath.normpath(name.replace("\\", "/"))] = file
    return found


def _named(collection: Collection) -> Iterator[str]:
    yield from (source.text for source in collection.sources if source.text)
    yield from (medium.src for event in collection.events for medium in event.media)
