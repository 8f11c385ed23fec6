import errno
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.faults import at_call, failing
from timeline_app.kiosk.log import FACTS, Log, What

PERSONAL = {"name", "user", "person", "visitor", "ip", "address", "text", "typed", "pin", "query"}


def lines(file):
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "logs" / "kiosk.jsonl"


def test_each_line_says_when_and_what(file):
    log = Log(file, 1000, 3, clock=lambda: 1_800_000_000.9)
    log.write(What.VISIT, seconds=41, opened=3)
    log.write(What.OPENED, event="出发")
    assert lines(file) == [
        {"at": "2027-01-15T08:00:00Z", "what": "visit", "seconds": 41, "opened": 3},
        {"at": "2027-01-15T08:00:00Z", "what": "opened", "event": "出发"},
    ]
    assert "出发" in file.read_text(encoding="utf-8")


@given(st.integers(1, 4), st.integers(0, 40))
def test_files_turn_and_never_grow_beyond_their_size(tmp_path_factory, files, count):
    file = tmp_path_factory.mktemp("logs") / "kiosk.jsonl"
    log = Log(file, 200, files, clock=lambda: 0)
    for number in range(count):
        log.write(What.OPENED, event=f"{number}")
    there = [file, *(file.with_name(f"kiosk.{n}.jsonl") for n in range(1, files))]
    there = [each for each in there if each.exists()]
    assert sorted(file.parent.iterdir()) == sorted(there)
    assert all(each.stat().st_size < 200 + 80 for each in there)
    told = [int(line["event"]) for each in reversed(there) for line in lines(each)]
    assert told == list(range(count))[count - len(told) :]


def test_nothing_about_the_person_can_be_noted(file):
    assert not PERSONAL & {fact for facts in FACTS.values() for fact in facts}
    assert set(FACTS) == set(What)
    with pytest.raises(TypeError, match="name"):
        Log(file, 1000, 3).write(What.VISIT, name="somebody")


def test_no_line_breaks_another(file):
    log = Log(file, 100_000, 3)
    log.write(What.REFUSED, cause="a\nb\ud800" + "x" * 9000)
    log.write(What.START, safe=False)
    assert [line["what"] for line in lines(file)] == ["refused", "start"]
    assert len(file.read_bytes()) < 2500


def test_a_torn_line_costs_nothing_but_itself(file):
    log = Log(file, 100_000, 3)
    log.write(What.START, safe=False)
    file.write_bytes(file.read_bytes() + b'{"at": "2026-')
    log.write(What.READY, seconds=1)
    log.write(What.SAFE, cause="x")
    first, torn, *others = file.read_text(encoding="utf-8").splitlines()
    assert torn == '{"at": "2026-'
    assert [json.loads(each)["what"] for each in (first, *others)] == ["start", "ready", "safe"]


@pytest.mark.parametrize("forever", [False, True])
def test_a_full_disk_costs_lines_and_nothing_else(file, forever):
    log = Log(file, 60, 3)
    log.write(What.START, safe=False)
    with at_call(0, failing(errno.ENOSPC)) as calls:
        log.write(What.START, safe=True)
    for nth in range(1, len(calls) + 1):
        with at_call(nth, failing(errno.ENOSPC), forever=forever):
            log.write(What.START, safe=True)
    log.write(What.READY, seconds=1)
    there = [line for each in file.parent.iterdir() for line in each.read_bytes().splitlines()]
    assert sum(line.endswith(b'"seconds": 1}') for line in there) == 1
