"""Tests with a real window get a display of their own, and can see what is on it."""

import os
import subprocess
import sys

import pytest

WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.setStyleSheet("background: #123456")
window.showFullScreen()
print(app.platformName(), app.primaryScreen().size().toTuple(), flush=True)
app.exec()
"""


@pytest.mark.slow
def test_a_window_opens_on_it_and_can_be_seen(screen):
    assert not screen.pixels().any()
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW],
        env=os.environ | {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.PIPE,
        text=True,
    ) as shown:
        try:
            assert shown.stdout.readline().strip() == "xcb (1920, 1080)"
            while shown.poll() is None and not (screen.pixels() == 0x123456).any():
                pass
        finally:
            shown.kill()
    assert screen.pixels().shape == (1080, 1920)
