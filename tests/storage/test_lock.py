import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from timeline_app.storage import lock
from timeline_app.storage.lock import Held, Holder, take

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from timeline_app.storage.lock import take
held = take(Path(sys.argv[1]), "许慎")
print("held", flush=True)
sys.stdin.read()
"""


def test_the_second_is_told_who_the_first_is(tmp_path):
    path = tmp_path / "events.json"
    first = take(path, "许慎")
    assert first.locked
    told = take(path, "me")
    assert (told.by, told.pid) == ("许慎", os.getpid())
    assert told.since.endswith("Z")
    first.release()
    first.release()
    assert list(tmp_path.iterdir()) == []
    assert take(path, "me").locked


def test_a_link_leads_to_the_same_lock(tmp_path):
    (tmp_path / "link.json").symlink_to(tmp_path / "events.json")
    held = take(tmp_path / "events.json", "a")
    assert isinstance(take(tmp_path / "link.json", "b"), Holder)
    held.release()


def test_a_holder_without_a_name_is_somebody(tmp_path):
    held = take(tmp_path / "events.json", "a")
    (tmp_path / ".events.json.editor").write_bytes(b"{torn")
    assert take(tmp_path / "events.json", "b") == Holder()
    held.release()


def test_the_lock_ends_with_the_program(tmp_path):
    path = tmp_path / "events.json"
    program = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with program:
        assert program.stdout.readline() == b"held\n"
        told = take(path, "me")
        assert (told.by, told.pid) == ("许慎", program.pid)
        program.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
    held = take(path, "me")
    assert held.locked
    held.release()
    assert list(tmp_path.iterdir()) == []


def test_where_there_can_be_no_lock_nobody_is_kept_out(tmp_path):
    held = take(tmp_path / "no such folder" / "events.json", "me")
    assert isinstance(held, Held)
    assert not held.locked
    held.release()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows removes the file after it is released")
def test_whoever_waits_at_a_lock_that_is_let_go_does_not_get_a_stale_one(tmp_path):
    file = tmp_path / "a.lock"
    first = lock.locked(file)
    lock.let_go(first)
    second = lock.locked(file)
    assert second is not None
    assert lock.locked(file) is None
    lock.let_go(second)
