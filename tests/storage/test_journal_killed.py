"""Sessions killed with SIGKILL at every call to the system: the next start has everything."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.storage.folders import quick_folder
from timeline_app.storage.backups import folder_of, versions
from timeline_app.storage.leftover import left_behind
from timeline_app.storage.lock import Held, take
from timeline_app.storage.reader import load
from timeline_app.storage.sweeping import sweep

ROOT = Path(__file__).parents[2]
MOMENTS = [
    ("midway", 17),
    pytest.param("midway", 1, marks=pytest.mark.slow),
    pytest.param("before", 1, marks=pytest.mark.slow),
]


def sessions(moment, step, folder):
    command = [sys.executable, "-m", "tests.storage.killed", moment, str(step), folder]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def recovered(path):
    """The numbers that the next start finds, in the file and behind it in the journal."""
    held = take(path, "the next")
    assert isinstance(held, Held)
    assert held.locked
    sweep(held)
    loaded = load(path)
    assert loaded.problems == ()
    found = [int(tag) for tag in loaded.collection.events[0].tags]
    assert found in ([], [1, 2])
    assert len(versions(path)) >= bool(found)  # what the file held before is in a backup
    for leftover in left_behind(path.parent / "state", path):
        assert leftover.whole
        found += [record["number"] for record in leftover.after(loaded.stamp.sha256)]
        leftover.discard()
    held.release()
    return found


def check_swept(path):
    left = {file.name for file in path.parent.iterdir()}
    assert left <= {path.name, folder_of(path).name, "state"}
    for folder, count in ((folder_of(path), len(versions(path))), (path.parent / "state", 0)):
        assert not folder.exists() or len([*folder.iterdir()]) == count


@pytest.mark.faults
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no SIGKILL here")
@pytest.mark.parametrize(("moment", "step"), MOMENTS)
def test_nothing_that_was_acknowledged_is_lost(moment, step, record_property):
    with quick_folder() as folder:
        told = sessions(moment, step, folder)
        for session in told:
            path = Path(session["path"])
            acknowledged = [number for number in session["numbers"] if number]
            found = recovered(path)
            assert found == [*range(1, len(found) + 1)]
            assert len(acknowledged) <= len(found) <= len(acknowledged) + 1
            check_swept(path)
    record_property("counted", f"killed {moment}: {len(told) - 1} sessions, 0 corrupt, 0 lost")
    assert len(told) > 100 / step
