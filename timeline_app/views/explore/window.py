"""The window of ``show``: header, canvas, overview, detail pane and reader, showing one State."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from timeline_app.articles.shelf import Shelf
from timeline_app.render.style import Style, style_of
from timeline_app.render.theme import DARK, LIGHT, looks
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.ghosts import Ghosts
from timeline_app.stage.overview.overview import Overview
from timeline_app.stage.slide import Slide
from timeline_app.stage.spoken.speaker import Speaker
from timeline_app.state.state import State
from timeline_app.views.explore.fittings import Fittings
from timeline_app.views.explore.header import Header
from timeline_app.views.explore.notice import Notice
from timeline_app.views.explore.places import Places, arranged, arranged_editing
from timeline_app.views.explore.reading_panes import ReadingPanes
from timeline_app.widgets.cover import covers
from timeline_app.widgets.doubled import DoubledMouse
from timeline_app.widgets.tab_stops import go_on, tab_stops


class ExploreWindow(QWidget):
    """Shows what it is given and passes on what hands do; the director decides."""

    dropped = Signal(list)
    """Paths of files dropped on the window."""
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._style = Style(LIGHT)
        self._state: State | None = None
        self.header = Header(self)
        self.canvas = Canvas(self._style, self)
        self.overview = Overview(self._style, self)
        self._reading = ReadingPanes(self)
        self.detail, self.reader = self._reading.detail, self._reading.reader
        self.notice = Notice(self)
        self.speaker = Speaker(self.canvas)
        self.ghosts = Ghosts(self.canvas, self._style)
        self._slide = Slide(self.reader)
        self._fittings: Fittings | None = None
        self._quoting: Slide | None = None
        self._guard: Callable[[], bool] | None = None
        self._doubled = DoubledMouse(self)
        self.canvas.view_changed.connect(self._follow)
        self.notice.room_changed.connect(self._make_room)

    @property
    def style_now(self) -> Style:
        """Colours and sizes at this window's size, in the state's language."""
        return self._style

    @property
    def reader_open(self) -> bool:
        """Whether the article covers the stage."""
        return self._over.open

    @property
    def _over(self) -> Slide:
        """What slides over the stage: the reader, in edit mode the article to quote from."""
        return self._slide if self._quoting is None else self._quoting

    def set_guard(self, guard: Callable[[], bool]) -> None:
        """Ask this before closing; False keeps the window open."""
        self._guard = guard

    def fit_out(self, fittings: Fittings | None) -> None:
        """Stand the panes of edit mode in the place of detail pane and reader; None: back again.

        The same ones once more are placed anew, and keep the focus.
        """
        if fittings is not None and fittings is self._fittings:
            if self._state is not None:
                self.show_state(self._state)
            return
        if self._fittings is not None:
            for pane in _panes(self._fittings):
                pane.hide()
            self._fittings.rest()
        self._over.move(over=False, smoothly=False)
        self._fittings = fittings
        self._quoting = None if fittings is None else Slide(fittings.article)
        if fittings is None:
            self.detail.show()
        self.overview.show()
        state, self._state = self._state, None
        if state is not None:
            self.show_state(state)
        for cover in covers(self):  # else panes made after it would lie over an open card
            cover.raise_()

    def show_state(self, state: State) -> None:
        """Show what differs from the state before."""
        old, self._state = self._state, state
        if old is None or _looked(old) != _looked(state):
            self._restyle()
        if old is None or _kept(old) != _kept(state):
            shown = self._reading if self._fittings is None else self._fittings.quotable
            shown.set_shelf(Shelf(state.collection, state.articles))
        self.setWindowTitle(state.collection.title.best(state.lang))
        self.header.show_state(state)
        self._arrange()
        self.canvas.show_state(state)
        self.speaker.show_state(state)
        self._follow()
        if self._fittings is not None:
            self._fittings.show_state(state)
        else:
            self._reading.show_state(old, state)
        if old is None or (old.reading, old.lang) != (state.reading, state.lang):
            self._read(state)

    def _read(self, state: State) -> None:
        reader = self.reader if self._fittings is None else self._fittings.quotable
        if state.reading is not None:
            reader.open(state.collection, state.reading, state.lang)
        self._over.move(over=state.reading is not None, smoothly=state.motion)

    def _follow(self) -> None:
        if self._state is not None and self.canvas.plan is not None:
            self.overview.show_view(self.canvas.plan, self._state, self.canvas.view)

    def _restyle(self) -> None:
        if self._state is None:
            return
        state = self._state
        self._style = self._wanted(state)
        by_category = looks(state.collection.categories, self._style.theme)
        for part in (self.canvas, self.overview, self.header):
            part.restyle(self._style, by_category)
        panes = self._reading if self._fittings is None else self._fittings
        panes.restyle(self._style, by_category)
        self.notice.restyle(self._style)
        self.ghosts.restyle(self._style)

    def _wanted(self, state: State) -> Style:
        """The style for this window as it is now."""
        theme = DARK if state.dark else LIGHT
        return style_of(theme, (self.width(), self.height()), state.lang, state.text)

    def _arrange(self) -> None:
        places = self._places()
        self.header.setGeometry(places.header)
        self.notice.place(places.canvas)
        self.canvas.setGeometry(places.canvas.adjusted(0, self.notice.own_height, 0, 0))
        self.overview.setGeometry(places.overview)
        self.detail.setGeometry(places.detail)
        self._over.place(places.stage)
        if self._fittings is not None:
            self._place_fittings(self._fittings, places)

    def _make_room(self) -> None:
        if self._state is not None:
            self._arrange()
            self.canvas.show_state(self._state)

    def _places(self) -> Places:
        header = self.header.heightForWidth(self.width())
        overview = self.overview.minimumHeight()
        size, style = (self.width(), self.height()), self._style
        if self._fittings is None:
            return arranged(*size, header, overview, style)
        bar = self._fittings.bar.sizeHint().height()
        shown = self._fittings.table_shown
        return arranged_editing(*size, (header, bar, overview), style, table=shown)

    def _place_fittings(self, fittings: Fittings, places: Places) -> None:
        fittings.bar.setGeometry(places.bar)
        fittings.side.setGeometry(places.detail)
        fittings.table.setGeometry(places.table)
        fittings.bar.show()
        fittings.side.setVisible(fittings.side_shown)
        self.detail.setVisible(not fittings.side_shown)
        fittings.table.setVisible(fittings.table_shown)
        self.overview.setVisible(not places.overview.isEmpty())

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes in reading order: header, stage or the article over it, detail pane."""
        return go_on(tab_stops(self._in_reading_order()), forward=forward)

    def _in_reading_order(self) -> list[QWidget]:
        fitted, stage = self._fittings, list[QWidget]((self.canvas, self.overview))
        if fitted is None:
            over = [self.reader] if self.reader_open else stage
            return [self.header, self.notice, *over, self.detail]
        over = [fitted.article] if self.reader_open else [*stage, fitted.table]
        return [self.header, fitted.bar, self.notice, *over, fitted.side]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._doubled.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._state is None:
            return
        if self._wanted(self._state) != self._style:
            self._restyle()
        self._arrange()
        self.canvas.show_state(self._state)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event) and not covers(self):  # nothing happens behind an open card
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = _local_files(event)
        if paths:
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._guard is not None and not self._guard():
            event.ignore()
            return
        self.canvas.rest()
        self._reading.rest()
        if self._fittings is not None:
            self._fittings.rest()
        super().closeEvent(event)


def _panes(fittings: Fittings) -> tuple[QWidget, ...]:
    return fittings.bar, fittings.side, fittings.table, fittings.article


def _local_files(event: QDropEvent) -> list[str]:
    return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def _looked(state: State) -> tuple[object, ...]:
    """What colours, sizes and fonts depend on."""
    return state.lang, state.dark, state.text, state.collection.categories


def _kept(state: State) -> tuple[int, int]:
    """What the articles are read from."""
    return id(state.collection), id(state.articles)
