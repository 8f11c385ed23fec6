"""Frames: panning and zooming the whole window, against an empty plot moved the same way.

Both are shown, and paint into their own images what has changed, as they do for a screen; the
rest of a window is in its image already. The plot is repainted after each frame, so that both know
the same moments of the machine. Between two frames the window lives as it does while a hand moves:
its timers run until the next frame is due, seven plots later (16 milliseconds where a plot takes
2.3).
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg  # noqa: TID251 - the floor is pyqtgraph's own
from PySide6.QtCore import QCoreApplication

from benchmarks.full import write_full
from benchmarks.rows import Row
from benchmarks.synthetic import Variant
from timeline_app.layout.scene import Scene
from timeline_app.render.application import application, let_go
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import FIRST, Wishes
from timeline_app.widgets.caretaker import Caretaker

SIZES = (10, 1_000, 10_000, 100_000, 1_000_000)
STEPS = 120
SIZE = (1920, 1080)
TYPICAL, WORST, GROWTH = 4.0, 8.0, 1.5
"""Budgets: times the floor, of a frame in twenty and of the worst one; and how that grows."""
FEW, MANY = 1_000, 1_000_000
DUE = 7


def frames(sizes: Sequence[int]) -> Iterator[Row]:
    """Pan and zoom, 120 steps each; a frame ends when the window's image shows it."""
    application()
    caretaker = Caretaker()  # as the program has one
    for variant in Variant:
        ratios: dict[tuple[str, int], float] = {}
        for size in sizes or SIZES:
            for row in _rows(size, variant):
                ratios[row.name, size] = row.ratio or 0.0
                yield row
        for name in ("pan", "zoom"):
            few, many = (ratios.get((f"{name}_p95", size)) for size in (FEW, MANY))
            if few and many:
                yield Row(f"{name}_growth", MANY, variant.value, many / few, "", GROWTH)
    caretaker.deleteLater()


def _rows(size: int, variant: Variant) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.json"
        write_full(path, size, variant)
        window = window_on(path)
        for name, move in (("pan", pan), ("zoom", zoom)):
            found = Run(window, move).timed()
            high, floor = quantiles(found.spent, n=20)[-1], median(found.floors)
            yield Row(f"{name}_p95", size, variant.value, high, "ms", TYPICAL, floor)
            yield Row(f"{name}_max", size, variant.value, max(found.spent), "ms", WORST, floor)
            yield Row(f"{name}_lacking", size, variant.value, found.lacking(), "frames", 0)
        let_go(window)


def window_on(path: Path) -> ExploreWindow:
    """The whole window on a file."""
    window = ExploreWindow()
    director = Director(window, Session(Preferences()), Wishes(FIRST, "light"))
    window.resize(*SIZE)
    director.open(path)
    window.show()
    return window


Move = Callable[[TimeScale, int], TimeScale]


def pan(view: TimeScale, step: int) -> TimeScale:
    """To an eighth of everything, then there and back again."""
    if step == 0:
        return view.zoomed(8, view.width / 2)
    return view.panned(40 if step <= STEPS // 2 else -40)


def zoom(view: TimeScale, step: int) -> TimeScale:
    """Three hundred times closer, and back again."""
    return view.zoomed(1.1 if step <= STEPS // 2 else 1 / 1.1, view.width * 0.4)


@dataclass
class Run:
    """One series of frames."""

    window: ExploreWindow
    move: Move
    spent: list[float] = field(default_factory=list)
    """Milliseconds a frame."""
    floors: list[float] = field(default_factory=list)
    shown: list[tuple[TimeScale, int]] = field(default_factory=list)
    """Each frame's view, and how many labels it had."""

    def timed(self) -> "Run":
        """Make all frames."""
        plot = pg.PlotWidget()
        plot.resize(*SIZE)
        plot.show()
        application().processEvents()
        canvas = self.window.canvas
        canvas.fit()
        canvas.arrive()
        for step in range(STEPS + 1):
            began = perf_counter()
            self._floor(plot, step)
            spent = self._frame(step)
            self._live(began)
            if step:
                self.spent.append(spent)
            else:  # only goes to the start
                canvas.arrive()
                _paint()
        plot.close()
        return self

    def _floor(self, plot: pg.PlotWidget, step: int) -> None:
        began = perf_counter()
        plot.setXRange(step, step + 100, padding=0)
        _paint()
        self.floors.append((perf_counter() - began) * 1000)

    def _frame(self, step: int) -> float:
        canvas = self.window.canvas
        view = self.move(canvas.view, step)
        began = perf_counter()
        canvas.show_view(view)
        _paint()
        spent = (perf_counter() - began) * 1000
        if canvas.scene is not None:
            self.shown.append((canvas.view, _labels(canvas.scene)))
        return spent

    def _live(self, began: float) -> None:
        due = began + DUE * median(self.floors) / 1000
        running = application()
        running.processEvents()
        while perf_counter() < due:
            running.processEvents()

    def lacking(self) -> int:
        """How many frames had fewer labels than the same view has when one waits for it."""
        plan = self.window.canvas.plan
        if plan is None:
            return len(self.shown)
        return sum(count < _labels(plan.scene(view)) for view, count in self.shown[1:])


def _labels(scene: Scene) -> int:
    return sum(shown.label is not None for shown in scene.events)


def _paint() -> None:
    """Do what follows from a change before anything else is done: paint it."""
    QCoreApplication.sendPostedEvents()


MEASURES = {"frames": frames}
