"""Tests with a real window get a display of their own."""

import os
import subprocess
import sys

WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget()
window.showFullScreen()
app.processEvents()
print(app.platformName(), app.primaryScreen().size().toTuple())
"""


def test_a_window_opens_on_it(xvfb):
    shown = subprocess.run(
        [sys.executable, "-c", WINDOW],
        env=os.environ | {"DISPLAY": xvfb, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert shown.stdout.strip() == "xcb (1920, 1080)"
