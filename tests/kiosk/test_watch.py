import pytest

from timeline_app.kiosk.watch import End, Limits, Watch, facts_of


class Still:
    """A child that runs and beats when it is told to."""

    beats, code, memory = 0, None, None


@pytest.fixture
def child():
    return Still()


@pytest.fixture
def now():
    return [50.0]


@pytest.fixture
def watch(child, now):
    return Watch(child, Limits(start=30, heartbeat=3, memory=100), lambda: now[0])


def test_silence_is_borne_for_a_while_and_longer_before_the_first_picture(watch, child, now):
    for _ in range(30):
        assert watch.fault() is None
        now[0] += 1
    child.beats = 1
    assert watch.fault() is None
    assert watch.painted
    for _ in range(3):
        now[0] += 1
        assert watch.fault() is None
    now[0] += 0.1
    assert watch.fault() == "frozen"


def test_without_a_picture_there_is_an_end(watch, now):
    now[0] += 31
    assert watch.fault() == "no picture"


def test_when_we_were_held_up_ourselves_it_is_heard_first(watch, child, now):
    child.beats = 1
    assert watch.fault() is None
    now[0] += 1000
    assert watch.fault() is None
    for _ in range(4):
        now[0] += 1
        fault = watch.fault()
    assert fault == "frozen"


def test_memory_is_bounded(watch, child):
    child.memory = 100
    assert watch.fault() is None
    child.memory = 101
    assert watch.fault() == "memory"


@pytest.mark.parametrize(("code", "cause"), [(0, "exit"), (-9, "SIGKILL"), (-250, "signal 250")])
def test_an_end_has_a_name(watch, child, code, cause):
    child.code = code
    assert watch.fault() == cause


def test_the_log_is_told_what_is_known():
    assert facts_of(End("frozen", seconds=3.14159)) == {"cause": "frozen", "seconds": 3.1}
    assert facts_of(End("exit", 0, 1.0, 3 << 20, "bye")) == {
        "cause": "exit",
        "seconds": 1.0,
        "code": 0,
        "megabytes": 3,
        "told": "bye",
    }
