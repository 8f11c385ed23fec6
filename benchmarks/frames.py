"""Frames: panning and zooming the whole window, against an empty plot moved the same way."""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pyqtgraph as pg  # noqa: TID251 - the floor is pyqtgraph's own
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from benchmarks.rows import Row
from benchmarks.synthetic import Variant, collection
from timeline_app.render.application import application, let_go
from timeline_app.storage.creating import create_collection
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import FIRST, Wishes

SIZES = (10, 1_000, 10_000)
STEPS = 120
SIZE = (1920, 1080)
TYPICAL, WORST = 4.0, 8.0
"""Budgets: times the floor, of a frame in twenty and of the worst one."""


def frames(sizes: Sequence[int]) -> Iterator[Row]:
    """Pan and zoom, 120 steps each; a frame ends when the whole window is in the image."""
    application()
    floor = _floor()
    for size in sizes or SIZES:
        for variant in Variant:
            yield from _rows(size, variant, floor)


def _rows(size: int, variant: Variant, floor: float) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "events.json"
        create_collection(path, collection(size, variant))
        window = _window(path)
        for name, move in (("pan", _pan), ("zoom", _zoom)):
            spent = list(_timed(window, move))
            high = quantiles(spent, n=20)[-1]
            yield Row(f"{name}_p95", size, variant.value, high, "ms", TYPICAL, floor)
            yield Row(f"{name}_max", size, variant.value, max(spent), "ms", WORST, floor)
        let_go(window)


def _window(path: Path) -> ExploreWindow:
    window = ExploreWindow()
    director = Director(window, Session(Preferences()), Wishes(FIRST, "light"))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*SIZE)
    director.open(path)
    window.show()
    return window


Move = Callable[[TimeScale, int], TimeScale]


def _pan(view: TimeScale, step: int) -> TimeScale:
    if step == 0:
        return view.zoomed(8, view.width / 2)
    return view.panned(40 if step <= STEPS // 2 else -40)


def _zoom(view: TimeScale, step: int) -> TimeScale:
    return view.zoomed(1.1 if step <= STEPS // 2 else 1 / 1.1, view.width * 0.4)


def _timed(window: ExploreWindow, move: Move) -> Iterator[float]:
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    window.canvas.fit()
    window.canvas.arrive()
    for step in range(STEPS + 1):
        began = perf_counter()
        window.canvas.show_view(move(window.canvas.view, step))
        _paint(window, image)
        if step:  # the first one only goes to the start
            yield (perf_counter() - began) * 1000


def _floor() -> float:
    plot = pg.PlotWidget()
    plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    plot.resize(*SIZE)
    plot.show()
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    spent = []
    for step in range(STEPS):
        began = perf_counter()
        plot.setXRange(step, step + 100, padding=0)
        _paint(plot, image)
        spent.append((perf_counter() - began) * 1000)
    plot.close()
    return median(spent)


def _paint(widget: QWidget, image: QImage) -> None:
    with QPainter(image) as painter:
        QWidget.render(widget, painter, QPoint())  # a graphics view has another one


MEASURES = {"frames": frames}
