import json

import pytest

from tests.kiosk.test_versions import add
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.verdict import Verdict
from timeline_app.kiosk.versions import Versions


@pytest.fixture
def versions(tmp_path):
    return Versions(tmp_path / "content")


@pytest.fixture
def log(tmp_path):
    return tmp_path / "log.jsonl"


@pytest.fixture
def verdict(versions, log):
    return Verdict(versions, Log(log, 1 << 20, 2))


def test_two_crashes_bring_the_one_before_back(versions, verdict, log):
    first, _ = add(versions, b"a"), add(versions, b"b")
    for _ in range(2):
        verdict.began()
        verdict.crashed()
    assert versions.shown() == first
    (line,) = log.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["version"] == first.id


def test_good_time_in_between_makes_good_for_a_crash(versions, verdict):
    _, second = add(versions, b"a"), add(versions, b"b")
    for _ in range(4):
        verdict.began()
        verdict.crashed()
        verdict.began()
        verdict.ran_well()
    assert versions.shown() == second
    assert versions.trials.has_proved(second.id)


def test_one_that_has_just_come_has_not_proved_itself(versions, verdict):
    add(versions, b"a")
    verdict.began()
    second = add(versions, b"b")
    verdict.ran_well()
    assert not versions.trials.has_proved(second.id)
    verdict.ran_well()
    assert versions.trials.has_proved(second.id)


def test_without_content_there_is_nothing_to_judge(versions, verdict, log):
    verdict.began()
    verdict.ran_well()
    verdict.crashed()
    assert not log.exists()
