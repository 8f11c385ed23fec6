"""``timeline-app render``: the window, or the timeline alone, as a picture or as plain values."""

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.layout.plain import plain
from timeline_app.model.collection import EMPTY, Collection
from timeline_app.model.span_text import span_text
from timeline_app.render.application import application, let_go
from timeline_app.render.panel import SHEETS, panel
from timeline_app.render.panel_sheet import Sheet
from timeline_app.render.style import style_of
from timeline_app.render.svg import DOTS_PER_INCH, svg
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.stage.canvas import Canvas
from timeline_app.storage.reader import Loaded, load
from timeline_app.storage.save_error import SaveError
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.explore.director import Director
from timeline_app.views.explore.session import Preferences, Session
from timeline_app.views.explore.window import ExploreWindow
from timeline_app.views.explore.wishes import FIRST, Opening, Wishes, first_state


@dataclass(frozen=True, slots=True)
class Picture:
    """What to draw: one file, or one for each span."""

    out: Path
    size: tuple[int, int]
    spans: tuple[tuple[int, int], ...] = ()
    timeline_only: bool = False
    sheet: Sheet | None = None
    """Where the whole timeline is wanted on a sheet of its own."""

    def file(self, number: int) -> Path:
        """The file of a span: ``s.json``, or ``s-1.json`` and so on where there are several."""
        if len(self.spans) < 2:
            return self.out
        return self.out.with_name(f"{self.out.stem}-{number + 1}{self.out.suffix}")


def render(opening: Opening, picture: Picture) -> int:
    """Draw a collection; the exit code is 0, or 2 where nothing could be read or written."""
    running = application()
    try:
        code = _render(opening, picture) if picture.sheet is None else _panel(opening, picture)
    except OSError as fault:
        print(f"{picture.out}: error: {fault.strerror}", file=sys.stderr)
        code = 2
    except SaveError as fault:
        print(f"{picture.out}: error: {fault}", file=sys.stderr)
        code = 2
    running.processEvents()
    return code


def _render(opening: Opening, picture: Picture) -> int:
    drawn = _timeline if picture.timeline_only else _whole_window
    window, canvas, loaded = drawn(opening, picture)
    try:
        return _draw(opening, picture, (window, canvas, loaded))
    finally:
        let_go(window)


def _panel(opening: Opening, picture: Picture) -> int:
    """Draw the whole timeline on a sheet."""
    loaded = load(opening.path)
    for problem in loaded.problems:
        print(problem.line_for(str(opening.path)), file=sys.stderr)
    if loaded.collection is None or picture.sheet is None:
        return 2
    if picture.out.suffix.lower() not in SHEETS:
        told = f"a panel must end in one of {', '.join(SHEETS)}"
        print(f"{picture.out}: error: {told}", file=sys.stderr)
        return 2
    state = first_state(loaded.collection, Preferences(), _plain(opening.wishes))
    theme = DARK if state.dark else LIGHT
    panel(loaded.collection, picture.out, picture.sheet, lang=state.lang, theme=theme)
    return 0


Drawn = tuple[QWidget, Canvas, Loaded]


def _draw(opening: Opening, picture: Picture, drawn: Drawn) -> int:
    window, canvas, loaded = drawn
    for problem in loaded.problems:
        print(problem.line_for(str(opening.path)), file=sys.stderr)
    if loaded.collection is None:
        return 2
    if opening.event is not None and loaded.collection.event(opening.event) is None:
        print(f'{opening.path}: error: there is no event "{opening.event}"', file=sys.stderr)
        return 2
    QApplication.processEvents()  # layouts settle
    if isinstance(window, ExploreWindow):
        window.detail.finish_pictures()
        QApplication.processEvents()  # they are handed on
    for number, span in enumerate(picture.spans or (None,)):
        if span is not None:
            canvas.show_exactly(TimeScale.between(*span, canvas.view.width))
        _write(window, canvas, picture.file(number))
    return 0


def _whole_window(opening: Opening, picture: Picture) -> Drawn:
    window = ExploreWindow()
    director = Director(window, Session(Preferences()), _plain(opening.wishes))
    _lay_out(window, picture.size)
    loaded = director.open(opening.path)
    window.notice.hide()  # who asked for a picture reads of problems where it was asked for
    if opening.event is not None:
        director.select(opening.event)
    window.canvas.arrive()
    return window, window.canvas, loaded


def _timeline(opening: Opening, picture: Picture) -> Drawn:
    loaded = Session(Preferences()).read(opening.path)
    collection = loaded.collection or Collection(title=EMPTY)
    state = first_state(collection, Preferences(), _plain(opening.wishes))
    theme = DARK if state.dark else LIGHT
    style = style_of(theme, picture.size, state.lang, state.text)
    canvas = Canvas(style)
    _lay_out(canvas, picture.size)
    canvas.restyle(style, looks(collection.categories, theme))
    canvas.show_state(replace(state, selected=opening.event, motion=False))
    canvas.arrive()  # a large collection would be laid out little by little
    return canvas, canvas, loaded


def _plain(wishes: Wishes) -> Wishes:
    """A picture depends on the command alone, not on the person's settings and system."""
    return Wishes(wishes.lang or FIRST, wishes.theme or "light", wishes.text)


def _lay_out(widget: QWidget, size: tuple[int, int]) -> None:
    """Give a window its size and lay it out without a screen."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.resize(QSize(*size))
    widget.show()


def _write(window: QWidget, canvas: Canvas, file: Path) -> None:
    def paint(painter: QPainter) -> None:
        window.render(painter, QPoint())

    kind = file.suffix.lower()
    if kind == ".json":
        file.write_text(_scene(window, canvas), encoding="utf-8")
    elif kind == ".svg":
        text = svg(window.width(), window.height(), window.windowTitle(), paint)
        file.write_text(text, encoding="utf-8")
    elif kind == ".pdf":
        file.touch()  # Qt would not say that it can't write there
        page = _page(window, file)
        with QPainter(page) as painter:
            paint(painter)
    else:
        image = QImage(window.size(), QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            paint(painter)
        if not image.save(str(file)):
            raise OSError(None, "the picture could not be written")


def _page(window: QWidget, file: Path) -> QPdfWriter:
    """One page, as large as the window is at 96 dots an inch; Qt embeds the fonts."""
    writer = QPdfWriter(str(file))
    writer.setTitle(window.windowTitle())
    writer.setCreator("Timeline")
    writer.setResolution(DOTS_PER_INCH)
    points = QSizeF(window.size()) * 72 / DOTS_PER_INCH
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    return writer


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
