"""Saving while the n-th call to the system fails: the file is the old or the new one, whole."""

import itertools
import json
from pathlib import Path

from msgspec.structs import replace

from tests.storage.conftest import collection, event
from tests.storage.faults import CAUSES, at_call, every_fault, failing
from tests.storage.folders import quick_folder
from timeline_app.model.localized import Localized
from timeline_app.storage.backups import folder_of, read_version, versions
from timeline_app.storage.lock import take
from timeline_app.storage.reader import load
from timeline_app.storage.sweeping import sweep
from timeline_app.storage.writer import SaveError, UnsureError, save_collection

OLD = json.dumps(collection(event(), event(id="other")), ensure_ascii=False, indent=2).encode()
NEW = OLD.replace("出发".encode(), "离开".encode(), 1)


def written(folder):
    path = folder / "events.json"
    path.write_bytes(OLD)
    return path


def retitled(loaded):
    first, *others = loaded.collection.events
    title = Localized({**first.title, "zh": "离开"})
    return replace(loaded.collection, events=(replace(first, title=title), *others))


def check_whole(path):
    """The file is the old or the new one, and what it held before is in a backup."""
    content = path.read_bytes()
    kept = [read_version(version) for version in versions(path)]
    assert content in (OLD, NEW)
    assert kept == [OLD] or (content == OLD and not kept)
    return content


def check_swept(path):
    """Whoever edits the file next leaves nothing but the file and its backups."""
    held = take(path, "me")
    assert held.locked
    sweep(held)
    held.release()
    backups = folder_of(path)
    assert {*path.parent.iterdir()} <= {path, backups}
    assert not backups.exists() or len([*backups.iterdir()]) == len(versions(path))


@every_fault
def test_every_failing_call_while_saving(number, forever, record_property):
    for nth in itertools.count(1):
        with quick_folder() as name:
            path = written(Path(name))
            loaded = load(path)
            told = None
            with at_call(nth, failing(number), forever=forever) as calls:
                try:
                    now = save_collection(loaded, retitled(loaded))
                except SaveError as fault:
                    told = fault
                    now = fault.loaded if isinstance(fault, UnsureError) else loaded
            content = check_whole(path)
            assert content == (OLD if now is loaded else NEW)
            if told is not None:
                assert CAUSES[number] in told.sentence["en"]
            again = save_collection(now, retitled(now))
            assert check_whole(path) == NEW
            assert again == load(path)
            check_swept(path)
        if len(calls) < nth:
            break
    record_property("counted", f"saving, {CAUSES[number]}: {nth - 1} faults, 0 lost")
    assert nth > 20
