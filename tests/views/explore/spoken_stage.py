"""The window as a program of its own, for a screen reader to talk to.

    python -m tests.views.explore.spoken_stage LANGUAGE COLLECTION

It says "shown" when it is. The line "rebuild N" on its standard input makes the list of events anew
N times, with other languages, filters and collections, and is answered by "rebuilt"; any other line
is a search. It goes when the input ends.
"""

import gc
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from timeline_app.paths import shipped_collection
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import Wishes


class Stage(QObject):
    def __init__(self, lang, other):
        super().__init__()
        self.window = ExploreWindow()
        self.director = Director(self.window, Session(Preferences()), Wishes(lang=lang))
        self.window.resize(1366, 768)
        self.director.open(shipped_collection())
        self.director.toggle_motion()
        self.window.show()
        self.window.canvas.setFocus()
        self.paths = [Path(other), shipped_collection()]
        self.left = 0
        self.input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self.input.activated.connect(self.listen)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.change)

    def listen(self):
        lines = os.read(sys.stdin.fileno(), 4096).decode().splitlines()
        if not lines:
            QApplication.quit()
        for line in lines:
            if line.startswith("rebuild"):
                self.left = int(line.split()[1])
                self.timer.start(0)
            else:
                self.window.header.query_changed.emit(line)

    def change(self):
        changes = [self.director.switch_language, self.filter, self.step, self.open]
        changes[self.left % len(changes)]()
        gc.collect(0)
        self.left -= 1
        if self.left == 0:
            self.timer.stop()
            tell("rebuilt")

    def filter(self):
        categories = self.director.state.collection.categories
        if categories:
            self.window.header.category_toggled.emit(categories[self.left % len(categories)].id)

    def step(self):
        self.director.step(1)

    def open(self):
        self.director.open(self.paths[self.left // 4 % 2])


def tell(line):
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


if __name__ == "__main__":
    program = QApplication(["timeline-app"])
    shown = Stage(*sys.argv[1:])
    tell("shown")
    code = program.exec()
    shown.window.close()
    sys.exit(code)
