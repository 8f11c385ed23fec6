"""Somebody at a real ``timeline-app kiosk`` tries to get out of it, with keys as the X server sends them."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.journeys.test_visitor import MAIN, Hands, until

pytestmark = [pytest.mark.gui, pytest.mark.slow]

KEYS = [
    *("alt+F4", "ctrl+q", "ctrl+w", "ctrl+o", "ctrl+p", "ctrl+n", "ctrl+f", "ctrl+comma", "alt+F"),
    *("F1", "F5", "F10", "F11", "shift+F10", "Menu", "Escape", "super+d", "alt+space", "ctrl+Tab"),
    *("ctrl+shift+i", "ctrl+alt+q", "Print", "Help", "XF86HomePage", "XF86Search", "question"),
]


class Hall:
    """The kiosk on a display, whoever is there, and what windows they see."""

    def __init__(self, display, folder):
        if shutil.which("xdotool") is None:
            pytest.skip("xdotool is not installed")
        self.hands = Hands(display)
        own = {f"XDG_{kind}_HOME": str(folder / kind.lower()) for kind in ("CONFIG", "STATE")}
        self.run = subprocess.Popen(
            [sys.executable, str(MAIN), "kiosk", "--no-pin"],
            env=os.environ | own | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            stderr=subprocess.PIPE,
            text=True,
        )
        self.window = until(lambda: self.windows, "opening")[-1]
        self.hands.do("windowfocus", "--sync", self.window)

    @property
    def windows(self):
        return self.hands.do("search", "--onlyvisible", "--name", ".+").split()

    def tap(self, x, y, button=1):
        self.hands.do("mousemove", str(x), str(y), "click", str(button))


@pytest.fixture
def hall(xvfb, tmp_path):
    made = Hall(xvfb, tmp_path)
    yield made
    made.run.terminate()
    made.run.communicate(timeout=30)


def test_nothing_that_somebody_tries_leads_out_and_staff_get_out(hall):
    before = hall.windows
    hall.tap(900, 500)
    for key in KEYS:
        hall.hands.key(key)
    for x, y in ((300, 300), (1500, 500), (960, 1050), (5, 5), (1914, 1074)):
        for button in (2, 3, 8, 9):
            hall.tap(x, y, button)
    hall.hands.do("windowquit", hall.window)
    hall.hands.do("windowminimize", hall.window)
    assert hall.windows == before
    assert hall.run.poll() is None
    hall.hands.key("ctrl+alt+shift+q")
    _, said = hall.run.communicate(timeout=30)
    assert (hall.run.returncode, said) == (0, "")
