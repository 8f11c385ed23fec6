"""The window of a kiosk without its process, and without waiting between two looks."""

import json

from tests.kiosk.published import write_collection
from timeline_app.hall import Hall
from timeline_app.kiosk.home import log_folder
from timeline_app.kiosk.order import Order


class Heart:
    def __init__(self):
        self.beats = 0
        self.heard = True

    def beat(self):
        self.beats += 1
        return self.heard


class Run:
    """The window of a kiosk without its process."""

    def __init__(self, folder):
        self.folder = folder
        self.config = folder / "kiosk.toml"
        self.config.write_text("patience = 1", encoding="utf-8")
        self.heart = Heart()
        self.codes, self.shown, self._halls = [], [], []

    def write(self, *titles, **keys):
        return write_collection(self.folder / "work", *titles, **keys)

    def open(self, *, safe=False, address=None):
        file = None if address else str(self.folder / "work" / "events.json")
        order = Order(file, address, str(self.config), pin=False)
        hall = Hall(order, self.heart, safe=safe)
        show = hall.kiosk.show

        def noted(collection, articles, folder):
            self.shown.append([event.title["zh"] for event in collection.events])
            show(collection, articles, folder)

        hall.kiosk.show = noted
        hall._supply._seconds = 0.01
        self._halls.append(hall)
        hall.open(framed=True)
        return hall

    def close(self):
        while self._halls:
            self._halls.pop().close()

    def noted(self):
        """What the window's log tells, each with its cause."""
        file = log_folder() / "window.jsonl"
        told = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        return [(each["what"], each.get("cause", "")) for each in map(json.loads, told)]
