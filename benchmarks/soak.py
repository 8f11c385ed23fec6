"""``python -m benchmarks.soak [--minutes M]``: what a kiosk leaves behind in a hall, on a fast clock.

The hall's clock runs 240 times as fast as ours: ten minutes are forty hours. Visitors come, tap on
whatever there is, and go without a word; contents are exchanged; everything else is as in
``timeline-app kiosk``. After each visit, with the attract loop running again, is counted what is left.
A straight line through the second half (least squares) says what grows.
"""

import argparse
import gc
import json
import os
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from benchmarks.rows import Row, table
from timeline_app.hall import Hall
from timeline_app.kiosk.home import log_folder
from timeline_app.kiosk.memory import memory_of
from timeline_app.kiosk.order import Order
from timeline_app.paths import shipped_collection
from timeline_app.render.application import application
from timeline_app.views.kiosk.attract import Attract
from timeline_app.widgets.caretaker import Caretaker

FASTER = 240
SETTLED = 20
"""Visits after which what is kept for later visits is there."""
RELOAD = 10
"""Visits from one content to the next."""
SLOPE = 2.0
"""Megabytes an hour that may be added."""
LONG = 120.0
"""Seconds after which a visit that should have ended counts as stuck."""


class Count(NamedTuple):
    """What there is after a visit; ``at`` is in our hours, ``memory`` in megabytes."""

    at: float
    memory: float
    files: int
    threads: int
    widgets: int


class Soak:
    """A kiosk with its publisher and its visitors, in a folder of its own."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._rng = random.Random(seed)  # noqa: S311 (nothing here is secret)
        self._file = folder / "events.json"
        self._publish(0)
        config = folder / "kiosk.toml"
        config.write_text("poll = 2\n", encoding="utf-8")
        order = Order(str(self._file), config=str(config), pin=False)
        self._begun = time.monotonic()
        self.hall = Hall(order, None, lambda: time.monotonic() * FASTER)
        self.window: QWidget = self.hall.kiosk.window

    def run(self, minutes: float) -> list[Count]:
        """Let visitors come for so many minutes."""
        self.window.resize(1080, 1920)
        self.hall.open(framed=True)
        self._rest()
        counts = []
        while time.monotonic() - self._begun < minutes * 60:
            self._visit()
            self._rest()
            counts.append(self._count())
            if len(counts) % RELOAD == 0:
                self._publish(len(counts))
        self.hall.close()
        return counts

    def _visit(self) -> None:
        """Touch what is shown, then whatever there is, and go."""
        attract = self._attract()
        QTest.mouseClick(attract, Qt.MouseButton.LeftButton, pos=attract.rect().center())
        for _ in range(self._rng.randint(3, 12)):
            QTest.qWait(20)
            shown = [
                each for each in self.window.findChildren(QAbstractButton) if _can_be_hit(each)
            ]
            if shown and self._rng.random() < 0.7:
                target = self._rng.choice(shown)
                at = target.rect().center()
            else:
                target = self.window
                size = target.size()
                at = QPoint(*map(self._rng.randrange, (size.width(), size.height())))
                target = target.childAt(at) or target
                at = target.mapFrom(self.window, at)
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at)

    def _rest(self) -> None:
        """Wait until nobody is there."""
        late = time.monotonic() + LONG
        while not self._attract().running:
            if time.monotonic() > late:
                raise TimeoutError("a visit has not ended")
            QTest.qWait(50)

    def _attract(self) -> Attract:
        found = self.window.findChild(Attract)
        if not isinstance(found, Attract):
            raise TypeError("there is no attract loop")
        return found

    def _publish(self, number: int) -> None:
        """The shipped collection with another title, and now and then an event less."""
        content = json.loads(shipped_collection().read_text(encoding="utf-8"))
        content["title"] = {"zh": f"第{number}版", "en": f"Version {number}"}
        if number % 2:
            content["tours"], content["events"] = [], content["events"][:-1]
        self._file.write_text(json.dumps(content), encoding="utf-8")

    def _count(self) -> Count:
        gc.collect()
        here = Path("/proc/self")
        return Count(
            (time.monotonic() - self._begun) / 3600,
            (memory_of(os.getpid()) or 0) / (1 << 20),
            len(list((here / "fd").iterdir())),
            len(list((here / "task").iterdir())),
            len(QApplication.allWidgets()),
        )


def _can_be_hit(button: QAbstractButton) -> bool:
    return button.isVisible() and button.isEnabled() and not button.visibleRegion().isEmpty()


def slope(counts: list[Count]) -> float:
    """Megabytes that are added in an hour of the hall, in the second half."""
    half = counts[len(counts) // 2 :]
    line = np.polyfit([each.at for each in half], [each.memory for each in half], 1)
    return float(line[0]) / FASTER


def rows(counts: list[Count]) -> list[Row]:
    """What is told of it. Files, threads and widgets are compared with those of the first visits."""
    early, late = counts[:SETTLED], counts[-SETTLED:]
    found = [Row("soak_memory", len(counts), "second half", slope(counts), "MB/h", SLOPE)]
    for name in ("files", "threads", "widgets"):
        before, after = (max(getattr(each, name) for each in part) for part in (early, late))
        found.append(Row(f"soak_{name}", len(counts), f"after {before} before", after, "", before))
    return found


def noted() -> Counter[str]:
    """How often what is in the window's logs, as staff would read it."""
    lines = (
        line
        for file in log_folder().glob("window*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    return Counter(json.loads(line)["what"] for line in lines)


def main() -> int:
    """Run, print, and exit with 1 where something has grown."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long, by our clock")
    parser.add_argument("--seed", type=int, default=2020)
    options = parser.parse_args()
    application()
    caretaker = Caretaker()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        counts = Soak(Path(folder), options.seed).run(options.minutes)
        log = noted()
    del caretaker
    found = rows(counts)
    hours = counts[-1].at * FASTER
    sys.stdout.writelines(row.line() + "\n" for row in found)
    middle = len(counts) // 2
    sys.stdout.write(
        f"\n{options.minutes:g} minutes, {hours:.1f} hours of the hall: {log['visit']} visits, "
        f"{log['opened']} events opened, {log['update']} contents shown. Megabytes: "
        f"{counts[0].memory:.1f} after the first visit, {counts[middle].memory:.1f} half-way, "
        f"{counts[-1].memory:.1f} after the last.\n\n"
    )
    sys.stdout.write("\n".join([*table(found), ""]))
    return 0 if all(row.kept for row in found) else 1


if __name__ == "__main__":
    sys.exit(main())
