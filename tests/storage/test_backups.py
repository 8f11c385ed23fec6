import os
import time
from hashlib import sha256
from pathlib import Path

import pytest

from tests.storage.folders import quick_folder
from timeline_app.model.calendar import DAY
from timeline_app.storage import backups
from timeline_app.storage.backups import (
    DAYS,
    LAST,
    folder_of,
    keep,
    prune,
    read_version,
    version_with,
    versions,
)
from timeline_app.storage.save_error import NotRestoredError, SaveError

NOW = 1_800_000_000


@pytest.fixture
def clock(monkeypatch):
    """The time of the system, in seconds, to be set at will."""

    class Clock:
        now = NOW

    real = time.gmtime
    monkeypatch.setattr(backups.time, "gmtime", lambda: real(Clock.now))
    return Clock


def hold(path, content):
    """Put a content into the file and into a backup."""
    path.write_bytes(content)
    keep(path, sha256(content).hexdigest())
    prune(path)


def held(path):
    return [read_version(version) for version in versions(path)]


def test_the_newest_comes_first_with_its_time(tmp_path, clock):
    path = tmp_path / "events.json"
    hold(path, b"one")
    clock.now += 61
    hold(path, b"three")
    assert held(path) == [b"three", b"one"]
    assert [(each.at - NOW, each.size) for each in versions(path)] == [(61, 5), (0, 3)]
    assert versions(path)[0].path.suffix == ".json"
    assert version_with(path, sha256(b"one").hexdigest()) == versions(path)[1]
    assert version_with(path, sha256(b"two").hexdigest()) is None


def test_the_same_content_is_kept_once(tmp_path):
    path = tmp_path / "events.json"
    for content in (b"one", b"one", b"two", b"one"):
        hold(path, content)
    assert held(path) == [b"one", b"two", b"one"]


@pytest.mark.slow
def test_the_last_ten_and_the_last_of_each_of_thirty_days(clock):
    with quick_folder() as folder:
        kept = [tuple(map(int, each.split())) for each in after_many_days(Path(folder), clock)]
    assert len(kept[:LAST]) == LAST
    assert [hour for day, hour in kept[LAST:]] == [16] * (DAYS - 4)
    assert {day for day, hour in kept} == {*range(12, DAYS + 12)}


def after_many_days(folder, clock):
    path = folder / "events.json"
    for day in range(DAYS + 12):
        for hour in (8, 12, 16):
            clock.now = NOW // DAY * DAY + day * DAY + hour * 3600
            hold(path, f"{day} {hour}".encode())
    return held(path)


def test_a_clock_set_back_hides_and_overwrites_nothing(tmp_path, clock):
    path = tmp_path / "events.json"
    hold(path, b"before")
    clock.now -= 400 * DAY
    for number in range(LAST - 1):
        hold(path, b"%d" % number)
    assert held(path) == [b"%d" % number for number in reversed(range(LAST - 1))] + [b"before"]


def test_nobody_elses_file_is_removed(tmp_path):
    path = tmp_path / "events.json"
    hold(path, b"0")
    others = [folder_of(path) / name for name in ("notes.txt", "000001_x.json")]
    for other in others:
        other.write_bytes(b"mine")
    for number in range(2 * LAST):
        hold(path, b"%d" % number)
    assert len(versions(path)) == LAST
    assert all(other.read_bytes() == b"mine" for other in others)


def test_a_damaged_backup_is_told(tmp_path):
    path = tmp_path / "events.json"
    hold(path, b"one")
    versions(path)[0].path.write_bytes(b"0ne")
    with pytest.raises(NotRestoredError) as told:
        read_version(versions(path)[0])
    assert told.value.sentence["en"] == "Not restored: this version is damaged."
    assert told.value.sentence["zh"] == "没有恢复：这个版本已损坏。"
    hold(path, b"one")  # a damaged one doesn't count
    assert read_version(versions(path)[0]) == b"one"


def test_what_is_no_longer_there_is_not_kept(tmp_path):
    path = tmp_path / "events.json"
    path.write_bytes(b"theirs")
    with pytest.raises(SaveError, match="since it was opened"):
        keep(path, sha256(b"mine").hexdigest())
    assert versions(path) == ()


@pytest.mark.skipif(os.name == "nt", reason="there are no modes here")
def test_who_may_not_read_the_file_may_not_read_its_backups(tmp_path):
    path = tmp_path / "events.json"
    path.touch()
    path.chmod(0o640)
    hold(path, b"one")
    assert versions(path)[0].path.stat().st_mode & 0o777 == 0o640


def test_where_a_file_has_the_name_of_the_folder_nothing_is_saved(tmp_path):
    path = tmp_path / "events.json"
    folder_of(path).write_bytes(b"mine")
    with pytest.raises(SaveError):
        hold(path, b"one")
    assert folder_of(path).read_bytes() == b"mine"
