import errno

import pytest

from tests.storage.faults import at_call, failing
from timeline_app.kiosk.trials import Trials


@pytest.fixture
def trials(tmp_path):
    return Trials(tmp_path / "content" / "trials.json")


def test_two_crashes_are_too_many(trials):
    assert not trials.crashed("a")
    assert not trials.has_failed("a")
    assert trials.crashed("a")
    assert trials.has_failed("a")
    assert not trials.has_failed("b")


def test_one_that_has_run_well_starts_over(trials):
    trials.crashed("a")
    trials.proved("a")
    assert trials.has_proved("a")
    assert not trials.crashed("a")
    assert not trials.has_failed("a")


def test_of_many_the_last_are_remembered(trials, monkeypatch):
    monkeypatch.setattr("timeline_app.kiosk.trials._REMEMBERED", 2)
    for version in "abc":
        trials.crashed(version)
        trials.crashed(version)
        trials.proved(version.upper())
    assert [trials.has_failed(version) for version in "abc"] == [False, True, True]
    assert [trials.has_proved(version) for version in "ABC"] == [False, True, True]


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"crashes": {"a": "x"}}'])
def test_a_damaged_record_is_an_empty_one(tmp_path, content):
    file = tmp_path / "trials.json"
    file.write_bytes(content)
    trials = Trials(file)
    assert not trials.has_failed("a")
    trials.crashed("a")
    assert trials.crashed("a")


def test_a_full_disk_does_not_end_the_watch(trials):
    with at_call(1, failing(errno.ENOSPC), forever=True):
        assert not trials.crashed("a")
        trials.proved("a")
