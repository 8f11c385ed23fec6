"""Saving to real disks that are full, read-only, or taken away; needs leave to mount one."""

import json
import subprocess

import pytest
from msgspec.structs import replace

from tests.storage.conftest import collection, event
from timeline_app.model.localized import Localized
from timeline_app.storage.journal import Journal
from timeline_app.storage.lock import take
from timeline_app.storage.reader import load
from timeline_app.storage.sweeping import sweep
from timeline_app.storage.writer import SaveError, save_collection

pytestmark = pytest.mark.faults


def run(*command):
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path):
    """A small disk in memory."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)):
        pytest.skip("no disk may be mounted here")
    yield folder
    run("umount", "-l", str(folder))


@pytest.fixture
def loaded(disk):
    path = disk / "events.json"
    path.write_text(json.dumps(collection(event(summary="x" * 50_000)), indent=2))
    return load(path)


def retitled(loaded, title):
    return replace(loaded.collection, title=Localized({"en": title}))


def fill(file):
    while True:
        file.write(b"x" * 4096)


def write_down(journal):
    for number in range(100):
        journal.append({"n": number, "text": "x" * 400})


def test_a_full_disk(disk, loaded):
    held = take(loaded.path, "me")
    journal = Journal.begin(disk / "state", loaded.path, loaded.stamp.sha256, "me")
    others = (disk / "others").open("wb", buffering=0)
    with others, pytest.raises(OSError, match="No space left"):
        fill(others)
    with pytest.raises(SaveError) as told:
        save_collection(loaded, retitled(loaded, "New"))
    assert told.value.sentence == Localized(
        {"zh": "没有保存：磁盘已满。", "en": "Not saved: the disk is full."}
    )
    with pytest.raises(SaveError, match="the disk is full"):
        write_down(journal)
    kept = journal.count
    assert load(loaded.path) == loaded
    assert sweep(held) == 0
    (disk / "others").unlink()
    journal.append({"n": kept})
    assert journal.count == kept + 1
    journal.close(keep=False)
    assert save_collection(loaded, retitled(loaded, "New")) == load(loaded.path)
    held.release()


def test_a_read_only_disk(disk, loaded):
    assert run("mount", "-o", "remount,ro", str(disk))
    held = take(loaded.path, "me")
    assert not held.locked
    with pytest.raises(SaveError, match="the disk is read-only"):
        save_collection(loaded, retitled(loaded, "New"))
    with pytest.raises(SaveError, match="the disk is read-only"):
        Journal.begin(disk / "state", loaded.path, loaded.stamp.sha256, "me")
    assert run("mount", "-o", "remount,rw", str(disk))
    assert save_collection(loaded, retitled(loaded, "New")) == load(loaded.path)


def test_a_disk_that_was_taken_away(disk, loaded):
    content = loaded.path.read_bytes()
    assert run("umount", str(disk))
    with pytest.raises(SaveError, match="the file was removed since it was opened"):
        save_collection(loaded, retitled(loaded, "New"))
    assert not take(disk / "collections" / "events.json", "me").locked
    assert list(disk.iterdir()) == []
    assert run("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk))
    loaded.path.write_bytes(content)
    assert save_collection(loaded, retitled(loaded, "New")) == load(loaded.path)
