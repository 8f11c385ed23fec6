"""Draws the visitors' screen with the shipped collection: ``picture_kiosk.py zh 1080x1920 69 OUT``."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from timeline_app.kiosk.config import Config
from timeline_app.paths import shipped_collection
from timeline_app.render.application import application, let_go
from timeline_app.storage.reader import load
from timeline_app.views.kiosk.host import Host
from timeline_app.views.kiosk.window import VisitorWindow


def main(lang: str, size: str, dpi: str, out: str) -> None:
    """Open the first of the three days, and grab."""
    running, path = application(), shipped_collection()
    loaded, config = load(path), Config({"dpi": int(dpi), "motion": False})
    window = VisitorWindow(config)
    host = Host(window, config)
    window.resize(*map(int, size.split("x")))
    window.show()
    host.show_collection(loaded.collection, loaded.articles, path.parent)
    host.speak(lang)
    host.open_event("team-departs")
    for _ in range(10):
        running.processEvents()
    window.grab().save(out)
    let_go(window)


main(*sys.argv[1:])
