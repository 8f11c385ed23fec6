import os

from timeline_app.storage.stamp import Stamp, changed_since, current, stamp_of


def test_a_file_that_was_only_touched_holds_the_same(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    stamp = stamp_of(path)
    os.utime(path, ns=(1, 1))
    assert not changed_since(path, stamp)
    now = current(path, stamp)
    assert (now.mtime_ns, now.sha256) == (1, stamp.sha256)
    assert current(path, now) is now


def test_another_content_is_a_change_whatever_the_clock_says(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    stamp = stamp_of(path)
    path.write_bytes(b"another")
    os.utime(path, ns=(stamp.mtime_ns, stamp.mtime_ns))
    assert changed_since(path, stamp)


def test_a_file_that_is_gone_is_a_change(tmp_path):
    path = tmp_path / "a"
    path.touch()
    stamp = stamp_of(path)
    path.unlink()
    assert current(path, stamp) is None
    assert changed_since(path, stamp)


def test_the_content_is_looked_at_only_where_the_status_differs(tmp_path):
    path = tmp_path / "a"
    path.write_bytes(b"one")
    there = path.stat()
    claimed = Stamp.made(there, "somebody's hash")
    assert not changed_since(path, claimed)
