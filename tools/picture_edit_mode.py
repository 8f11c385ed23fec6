"""Draws edit mode on a copy of the shipped collection: ``picture_edit_mode.py zh 1920x1080 OUT``."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from timeline_app.paths import shipped_collection
from timeline_app.render.application import application
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.wishes import Wishes
from timeline_app.workplace import Workplace


def main(lang: str, size: str, out: str) -> None:
    """Open, edit, select the first of the three days, and grab."""
    running = application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.json"
        shutil.copy(shipped_collection(), path)
        place = Workplace(Session(Preferences()), Wishes(lang=lang, theme="light"), Path(folder))
        window, director = place.window, place.director
        window.resize(*map(int, size.split("x")))
        director.open(path)
        window.show()
        director.toggle_motion()
        director.select("team-departs")
        director.work("edit")
        window.canvas.setFocus()
        for _ in range(10):
            QApplication.processEvents()
        window.grab().save(out)
        window.close()
        running.processEvents()


main(*sys.argv[1:])
