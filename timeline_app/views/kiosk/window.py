"""The visitors' screen: timeline, detail, article, index, and the bar with their controls."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from timeline_app.articles.shelf import Shelf
from timeline_app.kiosk.config import Config
from timeline_app.kiosk.keys import DPI, KEYBOARD, LOW_REACH
from timeline_app.model.collection import Event
from timeline_app.render.style import Style
from timeline_app.render.theme import looks
from timeline_app.stage import words
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.detail.pane import DetailPane
from timeline_app.stage.overview.overview import Overview
from timeline_app.stage.reader.reader import ArticleReader
from timeline_app.stage.slide import Slide
from timeline_app.state import stepping
from timeline_app.state.state import State
from timeline_app.views.kiosk.arrangement import Arrangement, Heights, arranged, timeline_width
from timeline_app.views.kiosk.bar import Bar, Offered
from timeline_app.views.kiosk.head import Head
from timeline_app.views.kiosk.index_pane import IndexPane
from timeline_app.views.kiosk.matches_strip import MatchesStrip
from timeline_app.views.kiosk.measures import Target, kiosk_style, label_style, largest, side
from timeline_app.views.kiosk.pager import Pager
from timeline_app.views.kiosk.picture_pane import PicturePane
from timeline_app.views.kiosk.themes import theme_of
from timeline_app.views.kiosk.visible import Visible
from timeline_app.widgets.doubled import DoubledMouse
from timeline_app.widgets.plate import gallery
from timeline_app.widgets.scroll import Scroll
from timeline_app.widgets.tab_stops import go_on, tab_stops


class VisitorWindow(QWidget):
    """Shows what it is given and passes on what hands do; the host decides."""

    resized = Signal()
    key_pressed = Signal(QKeyEvent)

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._dpi, self._low = config[DPI], config[LOW_REACH]
        self._theme = theme_of(config)
        self._style = Style(self._theme)
        self._labels: Style | None = None
        self._state: State | None = None
        self._visible = Visible()
        self.head = Head(self)
        self.canvas = Canvas(self._style, self)
        self.overview = Overview(self._style, self)
        self.detail = DetailPane(self)
        self.strip = MatchesStrip(self._dpi, self, keyboard=config[KEYBOARD])
        self.bar = Bar(self._dpi, self)
        self.reader = ArticleReader(self)
        self.reader.leave_out_way_back()
        self.index = IndexPane(self._dpi, self)
        self.picture = PicturePane(self)
        self._pager = Pager(self.detail.frame, self)
        self.detail.set_beside_reading(self._pager)
        self._reader_slide, self._index_slide = Slide(self.reader), Slide(self.index)
        self._doubled = DoubledMouse(self)
        self.canvas.view_changed.connect(self._follow)
        self.bar.paged.connect(self.page)
        for frame in (self.reader.frame, self.index.frame):
            frame.verticalScrollBar().valueChanged.connect(self._offer)
            frame.verticalScrollBar().rangeChanged.connect(self._offer)

    @property
    def style_now(self) -> Style:
        """Colours and sizes at this window's size, in the state's language."""
        return self._style

    @property
    def largest_text(self) -> float:
        """Percent of text from which on nothing grows any more in this window."""
        return largest((self.width(), self.height()), self._dpi)

    def set_folder(self, folder: Path) -> None:
        """Take pictures from this folder."""
        self.detail.set_folder(folder)

    def show_state(self, state: State, visible: Visible | None = None) -> None:
        """Show what differs from the state before."""
        old, self._state = self._state, state
        before, self._visible = self._visible, visible or self._visible
        looked = old is None or _looked(old) != _looked(state)
        if looked:
            self._restyle(state)
        if old is None or _kept(old) != _kept(state):
            shelf = Shelf(state.collection, state.articles)
            self.detail.set_shelf(shelf)
            self.reader.set_shelf(shelf)
        (self.canvas.focusProxy() or self.canvas).setAccessibleName(words.TIMELINE.best(state.lang))
        self.setWindowTitle(state.collection.title.best(state.lang))
        for pane in (self.detail, self.reader, self.index):
            pane.set_inertia(on=state.motion)
        self.head.name(state.collection, state.lang)
        self.strip.show_matches(self._visible.label, state)
        self.detail.set_stepping(on=not state.matches)  # else there were two ways onward
        self._offer()
        self._arrange()
        self.canvas.show_state(state)
        self._follow()
        if old is None or _told(old) != _told(state):
            self._tell(state)
        if old is None or (old.reading, old.lang) != (state.reading, state.lang):
            self._read(state)
        if looked or before.sections != self._visible.sections:
            self._list(state)
        if looked or before.picture != self._visible.picture:
            self._enlarge(state)
        self._offer()

    def start_over(self) -> None:
        """Scroll everything to its beginning; the keys act on the timeline."""
        self.reader.forget()
        for frame in (self.detail.frame, self.reader.frame, self.index.frame):
            frame.flick.catch()
            frame.verticalScrollBar().setValue(0)
        self.attend()

    def attend(self) -> None:
        """The keys act on the timeline; a ring would only puzzle those who touch."""
        self.setFocus()  # Qt may have moved the focus to the timeline as Tab would
        self.canvas.setFocus()

    def _tell(self, state: State) -> None:
        earlier = later = None
        if state.selected is not None:
            earlier = _event(state, stepping.earlier(state))
            later = _event(state, stepping.later(state))
        self.detail.show_event(state.collection, state.event, state.lang, earlier, later)

    def _read(self, state: State) -> None:
        if state.reading is not None:
            self.reader.open(state.collection, state.reading, state.lang)
        self._reader_slide.move(over=state.reading is not None, smoothly=state.motion)
        self.reader.stackUnder(self.bar)  # it comes from below

    def _list(self, state: State) -> None:
        sections = self._visible.sections
        if sections is not None:
            self.index.list_entries(sections, state.lang)
        self._index_slide.move(over=sections is not None, smoothly=state.motion)
        self.index.stackUnder(self.bar)

    def _enlarge(self, state: State) -> None:
        event, wanted = state.event, self._visible.picture
        found = None
        if event is not None and wanted is not None:
            found = gallery(self.detail.folder, event.media, wanted)
        if found is None:
            self.picture.dismiss()
            return
        self.picture.restyle(self._style)
        self.picture.show_plates(*found, state.lang)
        self.picture.appear()

    @property
    def _over(self) -> Scroll | None:
        """What is scrolled of that which lies over the timeline."""
        if self._visible.sections is not None:
            return self.index.frame
        reading = self._state is not None and self._state.reading is not None
        return self.reader.frame if reading else None

    def _offer(self, *_range: int) -> None:
        """Show in the bar what can be done now."""
        state, visible = self._state, self._visible
        if state is None:
            return
        over = self._over
        offered = Offered(
            state.lang,
            visible.languages,
            away=over is not None or visible.picture is not None,
            smaller=state.text > visible.smallest,
            larger=state.text < self.largest_text,
        )
        if over is not None:
            offered = replace(offered, up=over.more(-1), down=over.more(1))
        self.bar.show_offer(offered)

    def page(self, direction: int) -> None:
        """Scroll what is read now a page up (-1) or down (+1)."""
        (self._over or self.detail.frame).page(direction)

    def _follow(self) -> None:
        if self._state is not None and self.canvas.plan is not None:
            self.overview.show_view(self.canvas.plan, self._state, self.canvas.view)

    def _wanted(self, state: State) -> Style:
        """The style for this window as it is now."""
        size = self.width(), self.height()
        return kiosk_style(self._theme, size, self._dpi, state.lang, state.text)

    def _restyle(self, state: State) -> None:
        self._style = self._wanted(state)
        self._labels = None
        by_category = looks(state.collection.categories, self._theme)
        for part in (self.overview, self.detail, self.reader, self.index):
            part.restyle(self._style, by_category)
        for plain in (self.head, self.strip, self.bar):
            plain.restyle(self._style)
        self._pager.restyle(self._style, side(Target.SECONDARY, self._dpi))

    def _arrange(self) -> None:
        places = self._places()
        self.head.setGeometry(places.head)
        self._place_canvas(places.canvas)
        self.overview.setGeometry(places.overview)
        self.bar.setGeometry(places.bar)
        detail, strip = places.detail, self._strip_height(places.detail.width())
        # Below the detail, so that nothing on the timeline moves when events are brightened.
        self.detail.setGeometry(detail.adjusted(0, 0, 0, -strip))
        self.strip.setGeometry(detail.adjusted(0, detail.height() - strip, 0, 0))
        self.strip.setVisible(self.strip.wanted)
        for part, room in ((self.head, places.head), (self.overview, places.overview)):
            part.setVisible(not room.isEmpty())
        self._reader_slide.place(places.article)
        self._index_slide.place(places.index)
        self.picture.place(places.article)

    def _place_canvas(self, room: QRect) -> None:
        """Stand the timeline here, its labels as large as it has room for."""
        self.canvas.setGeometry(room)
        labels = label_style(self._style, room.size().toTuple(), self._dpi)
        if labels != self._labels and self._state is not None:
            self._labels = labels
            self.canvas.restyle(labels, looks(self._state.collection.categories, self._theme))

    def _places(self) -> Arrangement:
        size = self.width(), self.height()
        head = self.head.heightForWidth(timeline_width(size, self._style))
        bar = self.bar.heightForWidth(self.width())
        heights = Heights(head, self.overview.minimumHeight(), bar)
        return arranged(size, heights, self._style, low=self._low)

    def _strip_height(self, width: int) -> int:
        return self.strip.heightForWidth(width) if self.strip.wanted else 0

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes in reading order, and to nothing that is covered."""
        return go_on(tab_stops(self._in_reading_order()), forward=forward)

    def _in_reading_order(self) -> list[QWidget]:
        if self.picture.isVisible():
            over: list[QWidget] = [self.picture]
        elif self._visible.sections is not None:
            over = [self.index]
        elif self._state is not None and self._state.reading is not None:
            over = [self.reader]
        else:
            over = [self.head, self.canvas, self.overview, self.detail, self.strip]
        return [*over, self.bar]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key_pressed.emit(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._doubled.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._state is None:
            return
        if self._wanted(self._state) != self._style:
            self._restyle(self._state)
            self._list(self._state)
        self._offer()
        self._arrange()
        self.canvas.show_state(self._state)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.picture.dismiss()
        self.canvas.rest()
        self.detail.rest()
        super().closeEvent(event)


def _event(state: State, event_id: str | None) -> Event | None:
    return None if event_id is None else state.collection.event(event_id)


def _looked(state: State) -> tuple[object, ...]:
    """What colours, sizes and fonts depend on."""
    return state.lang, state.text, state.collection.categories


def _kept(state: State) -> tuple[int, int]:
    """What the articles are read from."""
    return id(state.collection), id(state.articles)


def _told(state: State) -> tuple[object, ...]:
    """What the detail pane shows."""
    return state.selected, state.lang, id(state.collection)
