import errno

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.storage.faults import at_call, failing
from timeline_app.kiosk.gate import FIRST_WAIT, LONGEST_WAIT, Gate
from timeline_app.kiosk.pin import Cost, Pin

PIN = Pin.of("2580", Cost(2, 8, 1))


class Clock:
    def __init__(self):
        self.now = 1_800_000_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "kiosk" / "tries.json"


def wrong(gate, times):
    for _ in range(times):
        assert not gate.opens("0000")


def test_the_pin_opens(file, clock):
    gate = Gate(PIN, file, clock)
    assert gate.left == 5
    assert gate.opens("2580")
    assert gate.wait() == 0


def test_five_wrong_ones_then_sixty_seconds_and_doubling(file, clock):
    gate = Gate(PIN, file, clock)
    wrong(gate, 4)
    assert (gate.wait(), gate.left) == (0, 1)
    for seconds in (60, 120, 240, 480):
        wrong(gate, 1)
        assert gate.wait() == seconds
        clock.now += seconds - 1
        assert not gate.opens("2580")
        assert gate.wait() == 1
        clock.now += 1
        assert gate.wait() == 0
    assert gate.opens("2580")
    wrong(gate, 4)
    assert gate.wait() == 0


def test_the_wait_grows_to_an_hour_and_no_further(file, clock):
    gate = Gate(PIN, file, clock)
    for _ in range(30):
        wrong(gate, 1)
        clock.now += gate.wait()
    wrong(gate, 1)
    assert gate.wait() == LONGEST_WAIT


def test_a_restart_forgets_nothing(file, clock):
    for _ in range(5):
        wrong(Gate(PIN, file, clock), 1)
    clock.now += 20
    assert Gate(PIN, file, clock).wait() == 40
    assert not Gate(PIN, file, clock).opens("2580")
    clock.now += 40
    assert Gate(PIN, file, clock).opens("2580")


@given(back=st.floats(1, 10**9), waited=st.floats(0, 59))
def test_a_clock_set_back_does_not_help(tmp_path_factory, back, waited):
    file, clock = tmp_path_factory.mktemp("gate") / "tries.json", Clock()
    file.write_bytes(b'{"failed": 4}')
    gate = Gate(PIN, file, clock)
    wrong(gate, 1)
    clock.now += waited
    left = gate.wait()
    clock.now -= back
    for each in (gate, Gate(PIN, file, clock)):
        assert left <= each.wait() <= max(FIRST_WAIT, left + back)
        assert each.wait() <= FIRST_WAIT + 1
        assert not each.opens("2580")


def test_a_try_counts_before_it_is_judged(file, clock, monkeypatch):
    def killed(pin, digits):
        raise KeyboardInterrupt

    monkeypatch.setattr(Pin, "fits", killed)
    for _ in range(5):
        with pytest.raises(KeyboardInterrupt):
            Gate(PIN, file, clock).opens("2580")
    monkeypatch.undo()
    assert Gate(PIN, file, clock).wait() == 60


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"failed": -3}', b'{"until": 1e300}', b'{"failed": "x"}']
)
def test_a_damaged_file_gives_one_try(file, clock, content):
    file.parent.mkdir()
    file.write_bytes(content)
    gate = Gate(PIN, file, clock)
    wrong(gate, 1)
    assert gate.wait() >= 60


def test_on_a_full_disk_it_counts_all_the_same(file, clock):
    gate = Gate(PIN, file, clock)
    with at_call(1, failing(errno.ENOSPC), forever=True):
        wrong(gate, 5)
        assert gate.wait() == 60
