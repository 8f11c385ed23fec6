import os
import signal
from threading import Event

import pytest

from tests.kiosk.fakes import window
from timeline_app.kiosk.child import Child


@pytest.fixture
def start():
    started = []

    def starting(code):
        heard = Event()
        child = Child(window(code), heard.set)
        started.append(child)
        child.go_on("plain")
        return child, heard

    yield starting
    for child in started:
        child.end()


def test_beats_are_heard(start):
    child, heard = start("live()")
    assert heard.wait(10)
    assert child.beats > 0
    assert child.code is None
    assert child.memory > 1 << 20


def test_other_words_are_no_beats(start):
    child, heard = start("print('hello', flush=True)")
    assert heard.wait(10)  # its end
    assert child.beats == 0


def test_its_last_words_are_kept_and_passed_on(start, capfd):
    child, heard = start("sys.stderr.write('x' * 300_000 + '\\n'); raise ValueError('the cause')")
    assert heard.wait(10)
    assert child.end().endswith("ValueError: the cause")
    said = capfd.readouterr().err
    assert said.startswith("x" * 300_000)
    assert "the cause" in said


def test_all_that_it_started_ends_with_it(start):
    child, heard = start("os.fork(); live()")
    assert heard.wait(10)
    child.end()
    assert not any(thread.is_alive() for thread in child._threads)  # nobody holds the pipes


@pytest.mark.parametrize("signalled", [signal.SIGSTOP, None])
def test_one_that_does_not_listen_is_killed(start, signalled):
    child, heard = start("signal.signal(signal.SIGTERM, signal.SIG_IGN); live()")
    assert heard.wait(10)
    if signalled:
        os.kill(child._process.pid, signalled)
    child.ask_to_end(0.05)
    child.end()
    assert child.code == -signal.SIGKILL


def test_one_that_listens_ends_by_itself(start):
    child, heard = start("signal.signal(signal.SIGTERM, lambda *_: sys.exit(7)); live()")
    assert heard.wait(10)
    child.ask_to_end(10)
    assert child.code == 7
