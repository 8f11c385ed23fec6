"""A new collection in a new file."""

from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.storage.contents import KEYS, VERSION
from timeline_app.storage.merging import in_order, plain_value
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
    values |= {"schema": VERSION, "events": values.get("events", [])}
    text = layout(in_order((), values, KEYS), "", "\n")
    create(path, (text + "\n").encode())
