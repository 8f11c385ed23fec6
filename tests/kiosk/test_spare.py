import pytest

from tests.kiosk.fakes import window
from timeline_app.kiosk.spare import Spare


class Windows:
    """Windows that say what they were told by their exit code."""

    def __init__(self):
        self.started = 0
        self.words = window("sys.exit({'plain': 3, 'safe': 4}.get(told, 5))")
        self.spare = Spare(self.command, lambda: None)

    def command(self):
        self.started += 1
        return self.words


@pytest.fixture
def windows():
    windows = Windows()
    yield windows
    windows.spare.end()


def code(child):
    try:
        return child._process.wait(20)
    finally:
        child.end()


@pytest.mark.parametrize(("word", "meant"), [("plain", 3), ("safe", 4)])
def test_the_one_that_waits_is_taken_and_hears_the_word(windows, word, meant):
    windows.spare.provide()
    windows.spare.provide()
    assert windows.started == 1
    child = windows.spare.take()
    assert windows.started == 1
    child.go_on(word)
    assert code(child) == meant


def test_without_one_a_new_one_is_started(windows):
    child = windows.spare.take()
    assert windows.started == 1
    child.go_on("plain")
    assert code(child) == 3


def test_one_that_has_ended_meanwhile_is_replaced(windows):
    windows.spare.provide()
    gone = windows.spare._waiting
    gone._process.kill()
    gone._process.wait()
    child = windows.spare.take()
    assert child is not gone
    child.go_on("plain")
    assert code(child) == 3


def test_nobody_waits_any_longer(windows):
    windows.spare.provide()
    waiting = windows.spare._waiting
    windows.spare.end()
    assert waiting.code is not None


def test_one_that_was_never_told_to_go_on_ends_with_who_would_tell_it(windows):
    child = windows.spare.take()
    child._process.stdin.close()
    assert code(child) == 5


def test_one_that_has_ended_hears_nothing(windows):
    child = windows.spare.take()
    child._process.kill()
    child._process.wait()
    child.go_on("plain")
    child.end()


def test_where_none_can_be_started_none_waits(windows):
    windows.words = ["/no/such/program"]
    windows.spare.provide()
    with pytest.raises(OSError, match="no/such"):
        windows.spare.take()
