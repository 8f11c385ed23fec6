"""Draws a window of a show on two screens: ``picture_show.py zh STOP audience OUT``, or console."""

import json
import os
import sys
import tempfile
from pathlib import Path

SCREENS = Path(tempfile.mkdtemp()) / "screens.json"
DOTS = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
LAPTOP = {"name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800} | DOTS
PROJECTOR = {"name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080} | DOTS
SCREENS.write_text(json.dumps({"screens": [LAPTOP, PROJECTOR]}), encoding="utf-8")
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREENS}"

from PySide6.QtWidgets import QApplication

from timeline_app.paths import shipped_collection
from timeline_app.presenting.action import Action
from timeline_app.presenting.program import program
from timeline_app.render.application import application
from timeline_app.storage.reader import load
from timeline_app.views.presenter.presenter import Presenter
from timeline_app.views.presenter.staging import Staging


def main(lang: str, stop: str, window: str, out: str) -> None:
    """Begin a show without flights, go to a stop, and grab."""
    running = application()
    collection = load(shipped_collection()).collection
    if collection is None:
        raise SystemExit(2)
    staging = Staging(collection, program(collection), lang, motion=False)
    presenter = Presenter(staging, int(stop) - 1)
    presenter.begin()
    for _ in range(10):
        QApplication.processEvents()
    windows = {"audience": presenter.audience, "console": presenter.console}
    windows[window].grab().save(out)
    presenter.do(Action.END)
    running.processEvents()


main(*sys.argv[1:])
