"""A window on a display of its own, whose monitors come and go."""

import os
import shutil
import subprocess
import sys
import threading

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.slow]

PROGRAM = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from timeline_app.render.application import application
from timeline_app.views.kiosk.main_screen import MainScreen

class Told(QWidget):
    def tell(self):
        handle = self.windowHandle()
        x, y, wide, high = handle.geometry().getRect()
        print(f"{wide}x{high}+{x}+{y}", flush=True)

running = application()
window = Told()
MainScreen(window).fill()
timer = QTimer()
timer.timeout.connect(window.tell)
timer.start(50)
running.exec()
"""


@pytest.fixture
def places(xvfb):
    """Waits for a window to be at a place, and sets the monitors of its display."""
    if shutil.which("xrandr") is None:
        pytest.skip("xrandr is not installed")
    env = os.environ | {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], env=env, stdout=subprocess.PIPE, text=True
    ) as started:
        stop = threading.Timer(30, started.kill)
        stop.start()

        def place(wanted, *monitors):
            for monitor in monitors:
                subprocess.run(["xrandr", *monitor], env=env, check=True, capture_output=True)
            return any(line.strip() == wanted for line in started.stdout)

        yield place
        stop.cancel()
        started.kill()


def test_the_window_fills_whatever_becomes_the_main_screen(places):
    assert places("1920x1080+0+0")
    left = ("--setmonitor", "left", "960/250x1080/300+0+0", "screen")
    right = ("--setmonitor", "right", "960/250x1080/300+960+0", "none")
    assert places("960x1080+0+0", left)
    assert places("960x1080+0+0", right)
    assert places("960x1080+960+0", ("--delmonitor", "left"))
