"""Joins what a command asked for with windows and pictures."""

import gc
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.layout.plain import plain
from timeline_app.model.collection import EMPTY, Collection
from timeline_app.model.span_text import span_text
from timeline_app.paths import resources
from timeline_app.render.style import Style, unit_of
from timeline_app.render.theme import LIGHT, looks
from timeline_app.state.state import State
from timeline_app.storage.reader import Loaded, load
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.canvas import Canvas
from timeline_app.views.explore.director import FIRST, Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.window import ExploreWindow

COLLECT = 10_000
"""Milliseconds between two collections of garbage."""


@dataclass(frozen=True, slots=True)
class Opening:
    """What to open, and where."""

    path: Path
    event: str | None = None
    span: tuple[int, int] | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """What to draw: one file, or one for each span."""

    out: Path
    size: tuple[int, int]
    spans: tuple[tuple[int, int], ...] = ()
    timeline_only: bool = False

    def file(self, number: int) -> Path:
        """The file of a span: ``s.json``, or ``s-1.json`` and so on where there are several."""
        if len(self.spans) < 2:
            return self.out
        return self.out.with_name(f"{self.out.stem}-{number + 1}{self.out.suffix}")


class Caretaker(QObject):
    """Collects garbage on the window's thread: elsewhere Python would free Qt objects there."""

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._collect)
        self._timer.start(COLLECT)

    def _collect(self) -> None:
        gc.collect()


def show(opening: Opening) -> int:
    """Open the window and stay until it is closed."""
    application = _application()
    caretaker = Caretaker()
    window = ExploreWindow()
    director = Director(window, Session(Preferences.of_person()), opening.lang)
    window.resize(_first_size(application))
    director.open(opening.path)
    window.show()
    director.welcome()
    _go_to(director, opening)
    window.canvas.setFocus()
    code = application.exec()
    del caretaker
    return code


def render(opening: Opening, picture: Picture) -> int:
    """Draw a collection; the exit code is 0, or 2 where nothing could be read or written."""
    application = _application()
    try:
        code = _render(opening, picture)
    except OSError as fault:
        print(f"{picture.out}: error: {fault.strerror}", file=sys.stderr)
        code = 2
    application.processEvents()
    return code


def _render(opening: Opening, picture: Picture) -> int:
    drawn = _timeline if picture.timeline_only else _whole_window
    window, canvas, loaded = drawn(opening, picture)
    for problem in loaded.problems:
        print(problem.line_for(str(opening.path)), file=sys.stderr)
    if loaded.collection is None:
        return 2
    if opening.event is not None and loaded.collection.event(opening.event) is None:
        print(f'{opening.path}: error: there is no event "{opening.event}"', file=sys.stderr)
        return 2
    QApplication.processEvents()  # layouts settle
    for number, span in enumerate(picture.spans or (None,)):
        if span is not None:
            canvas.show_exactly(TimeScale.between(*span, canvas.view.width))
        _write(window, canvas, picture.file(number))
    window.close()
    return 0


Drawn = tuple[QWidget, Canvas, Loaded]


def _whole_window(opening: Opening, picture: Picture) -> Drawn:
    window = ExploreWindow()
    director = Director(window, Session(Preferences()), opening.lang or FIRST)
    _lay_out(window, picture.size)
    loaded = director.open(opening.path)
    if opening.event is not None:
        director.select(opening.event)
    window.canvas.arrive()
    return window, window.canvas, loaded


def _timeline(opening: Opening, picture: Picture) -> Drawn:
    loaded = load(opening.path)
    collection = loaded.collection or Collection(title=EMPTY)
    lang = opening.lang or collection.languages[0].split("-")[0]
    style = Style(LIGHT, unit_of(*picture.size), lang)
    canvas = Canvas(style)
    _lay_out(canvas, picture.size)
    canvas.restyle(style, looks(collection.categories, style.theme))
    canvas.show_state(State(collection, lang=lang, selected=opening.event, motion=False))
    return canvas, canvas, loaded


def _lay_out(widget: QWidget, size: tuple[int, int]) -> None:
    """Give a window its size and lay it out without a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(QSize(*size))
    widget.show()


def _write(window: QWidget, canvas: Canvas, file: Path) -> None:
    if file.suffix.lower() == ".json":
        file.write_text(_scene(window, canvas), encoding="utf-8")
        return
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        window.render(painter, QPoint())
    if not image.save(str(file)):
        raise OSError(None, "the picture could not be written")


def _scene(window: QWidget, canvas: Canvas) -> str:
    scene = canvas.scene
    if scene is None:
        return "{}"
    corner = canvas.mapTo(window, canvas.rect().topLeft())
    view = canvas.view
    size = (window.width(), window.height())
    span = span_text(view.start, view.end)
    values = plain(scene, size, (corner.x(), corner.y()), span)
    return json.dumps(values, ensure_ascii=False, indent=1)


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    application = QApplication(["timeline-app"])
    application.setApplicationName("timeline-app")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources() / "icon.svg")))
    return application


def _first_size(application: QApplication) -> QSize:
    """Most of the screen, as a museum's wall or a desk has it."""
    room = application.primaryScreen().availableSize()
    return QSize(min(1600, round(room.width() * 0.9)), min(980, round(room.height() * 0.9)))


def _go_to(director: Director, opening: Opening) -> None:
    if opening.span is not None:
        director.show_span(*opening.span)
    if opening.event is not None:
        director.select(opening.event)
