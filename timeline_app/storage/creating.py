"""A new collection in a new file."""

from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.storage.contents import VERSION
from timeline_app.storage.merging import plain_value
from timeline_app.storage.replacing import create
from timeline_app.storage.splicing import layout


def create_collection(path: Path, collection: Collection) -> None:
    """Write a collection into a file that isn't there yet.

    Raises:
        SaveError: with one sentence; nothing was written.
    """
    values = plain_value(collection)
    if not isinstance(values, dict):
        raise TypeError(collection)
    text = layout({"schema": VERSION, **values, "events": values.get("events", [])}, "", "\n")
    create(path, (text + "\n").encode())
