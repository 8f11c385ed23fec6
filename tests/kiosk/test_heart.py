import os
import subprocess
import sys
from contextlib import suppress

import pytest

from timeline_app.kiosk.heart import BEAT, SUPERVISED, Heart


@pytest.fixture
def pipe():
    read, write = os.pipe()
    yield read, write
    for handle in (read, write):
        with suppress(OSError):
            os.close(handle)


def test_it_beats_no_more_than_twice_a_second(pipe):
    read, write = pipe
    now = [100.0]
    heart = Heart(write, lambda: now[0])
    for _ in range(80):
        assert heart.beat()
        now[0] += 0.125
    assert len(os.read(read, 1000)) == 20


def test_it_says_when_nobody_listens_any_more(pipe):
    read, write = pipe
    os.close(read)
    assert not Heart(write).beat()


def test_a_supervisor_that_is_held_up_does_not_hold_us_up(pipe):
    _, write = pipe
    os.set_blocking(write, False)
    heart = Heart(write, iter(range(10**6)).__next__)
    assert all(heart.beat() for _ in range(70_000))


def test_what_is_printed_is_no_beat():
    code = (
        "import os; from timeline_app.kiosk.heart import Heart; heart = Heart.of_this_process();"
        "print('printed', flush=True); os.system('echo echoed'); heart.beat()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, SUPERVISED: "1"},
        capture_output=True,
        check=True,
    )
    assert ran.stdout == BEAT
    assert ran.stderr.split() == [b"printed", b"echoed"]


def test_without_a_supervisor_there_is_no_heart(monkeypatch):
    monkeypatch.delenv(SUPERVISED, raising=False)
    assert Heart.of_this_process() is None
