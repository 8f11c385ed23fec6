"""A rehearsal in a real window: only what a clicker sends, from the first stop to the last."""

import os
import shutil
import subprocess
import sys

import pytest

pytestmark = pytest.mark.slow
CLICKERS = {
    "R400": ("Next", "Prior", "period", ("F5", "Escape")),
    "R500": ("Right", "Left", None, ()),
    "Kensington": ("Next", "Prior", "b", ("F5",)),
}


class Rehearsal:
    """``timeline-app present`` on a display, and the keys that come to it."""

    def __init__(self, screen):
        self.screen = screen
        self.env = os.environ | {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "timeline_app", "present", "--lang", "zh"], env=self.env
        )

    def xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False
        )
        return done.stdout.strip()

    def stop(self):
        """The stop that the window names, and the window."""
        for window in self.xdotool("search", "--onlyvisible", "--name", "九个日子").split():
            name = self.xdotool("getwindowname", window)
            if "/9" in name:
                return int(name.rpartition(" ")[2].split("/")[0]), window
        return None, None

    def until(self, stop):
        """Wait for a stop."""
        while self.process.poll() is None:
            found, window = self.stop()
            if found == stop:
                return window
        pytest.fail("the show has ended")

    def press(self, *keys):
        """As fast as a thumb: what comes faster is an echo, and folded."""
        for key in keys:
            self.xdotool("sleep", "0.16", "key", key)

    def black(self):
        return not self.screen.pixels(8)[:, :220].any()  # the pointer stands in the middle

    def until_black(self, *, black):
        while self.process.poll() is None and self.black() is not black:
            pass


@pytest.fixture
def rehearsal(screen):
    if shutil.which("xdotool") is None:
        pytest.skip("xdotool is not installed")
    made = Rehearsal(screen)
    yield made
    made.process.kill()
    made.process.wait(30)


@pytest.mark.parametrize("clicker", CLICKERS)
def test_nine_stops_with_a_clicker_alone(rehearsal, clicker):
    later, earlier, black, start = CLICKERS[clicker]
    rehearsal.xdotool("windowfocus", rehearsal.until(1))
    for stop in range(2, 10):
        rehearsal.press(later)
        rehearsal.until(stop)
        rehearsal.press(*start)
    rehearsal.press(later)  # nothing comes after the last
    if black is not None:
        rehearsal.until_black(black=False)
        rehearsal.press(black)
        rehearsal.until_black(black=True)
        rehearsal.press(earlier)  # only restores
        rehearsal.until_black(black=False)
    rehearsal.until(9)
    rehearsal.press(earlier)
    rehearsal.until(8)
    rehearsal.press("ctrl+q", "Return")  # the presenter's own keyboard
    assert rehearsal.process.wait(60) == 0
