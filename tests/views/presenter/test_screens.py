"""On real screens that come and go the audience's window is whole on one of them, or hidden."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

POINTER = 0.02
"""Share of the pixels that may differ: the pointer, and how letters are smoothed."""
ROOT = Path(__file__).parents[3]


class Show:
    """A show on a display that is cut into monitors, as cables come and go."""

    def __init__(self, screen, folder):
        self.screen, self.picture = screen, folder / "audience.png"
        self.env = os.environ | {
            "DISPLAY": screen.name,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        self.process = None

    def monitor(self, name, left, width, height=1080):
        """A monitor of a name that there isn't yet: Qt overlooks one that changes at a stroke."""
        # only the first monitor can have the display's one output
        output = "screen" if name == "laptop" else "none"
        place = f"{width}/{width // 4}x{height}/{height // 4}+{left}+0"
        self.randr("--setmonitor", name, place, output)

    def remove(self, name):
        self.randr("--delmonitor", name)

    def randr(self, *words):
        done = subprocess.run(
            ["xrandr", *words], env=self.env, capture_output=True, text=True, check=True
        )
        return done.stdout

    def begin(self):
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("driver.py")), str(self.picture)],
            env=self.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, action=""):
        self.process.stdin.write(action + "\n")
        self.process.stdin.flush()
        told = self.process.stdout.readline()
        assert told, f"the show has ended with {self.process.wait(30)}"
        return json.loads(told)

    def until(self, audience, console, screens):
        """Ask until the seats are these and the audience's pixels are on their screen."""
        while True:
            found = self.ask()
            seats, count = found["seats"], len(found["screens"])
            if (seats, count) == ([audience, console], screens) and self.whole(found):
                return found

    def whole(self, found):
        """Whether the windows fill their screens, and the audience's is seen as it is."""
        for seat, name in zip(("audience", "console"), found["seats"], strict=True):
            if found[seat] != (found["screens"][name] if name else None):
                return False
        if found["audience"] is None:
            return True
        left, top, width, height = found["audience"]
        on_screen = self.screen.pixels()[top : top + height, left : left + width]
        drawn = self.pixels()
        return on_screen.shape == drawn.shape and np.mean(on_screen != drawn) < POINTER

    def pixels(self):
        image = QImage(str(self.picture)).convertToFormat(QImage.Format.Format_RGB32)
        size = image.height(), image.bytesPerLine() // 4
        return np.frombuffer(image.constBits(), "<u4").reshape(size)[:, : image.width()] & 0xFFFFFF

    def end(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(30)
            self.process.stdout.close()


@pytest.fixture
def show(screen, tmp_path):
    if shutil.which("xrandr") is None:
        pytest.skip("xrandr is not installed")
    made = Show(screen, tmp_path)
    yield made
    made.end()


def plug(show):
    show.monitor("projector", 960, 480)


def pull(show):
    show.remove("projector")


def swap(show):
    show.ask("SWAP")


def mirror(show):
    show.monitor("projector", 0, 960, 1000)


def plug_a_third(show):
    show.monitor("third", 1440, 480)


STEPS = (
    (plug, "projector", "laptop", 2),
    (pull, None, "laptop", 1),
    (plug, "projector", "laptop", 2),
    (swap, "laptop", "projector", 2),
    (pull, "laptop", None, 1),
    (mirror, "laptop", None, 2),
    (pull, "laptop", None, 1),
    (plug, "laptop", "projector", 2),
    (swap, "projector", "laptop", 2),
    (plug_a_third, "projector", "laptop", 3),
    (pull, "third", "laptop", 2),
)
"""What happens to the screens, whose they are then, and how many there are."""


def test_two_screens_at_the_start(show):
    show.monitor("laptop", 0, 960)
    plug(show)
    show.begin()
    found = show.until("projector", "laptop", 2)
    assert found["audience"] == [960, 0, 480, 1080]
    assert found["console"] == [0, 0, 960, 1080]


@pytest.mark.slow
def test_a_show_goes_on_while_cables_are_pulled_and_plugged(show):
    show.monitor("laptop", 0, 960)
    show.begin()
    show.until("laptop", None, 1)  # one screen: the stage alone
    for step, *seats in STEPS:
        told = show.ask("NEXT")["at"]
        step(show)
        assert show.until(*seats)["at"] == told
    while show.ask("NEXT")["at"] < 8:
        pass
