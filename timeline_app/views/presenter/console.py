"""The presenter's console: what is told now, what comes next, and everything that can be done."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.presenting.action import Action
from timeline_app.presenting.pace import Reckoning
from timeline_app.presenting.program import Stop
from timeline_app.presenting.show import Cover, Show
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style, style_of
from timeline_app.render.theme import DARK, looks
from timeline_app.stage.canvas import Canvas
from timeline_app.stage.hall.picture import HallPictures
from timeline_app.state.state import State
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.presenter import words
from timeline_app.views.presenter.audience import Audience
from timeline_app.views.presenter.clock_row import ClockRow
from timeline_app.views.presenter.controls import Controls
from timeline_app.views.presenter.listing import Listing
from timeline_app.views.presenter.live_picture import LivePicture
from timeline_app.views.presenter.notes_pane import NotesPane
from timeline_app.views.presenter.places import Places, arranged
from timeline_app.views.presenter.question import Question
from timeline_app.views.presenter.remarks import Remarks
from timeline_app.views.presenter.staging import Staging
from timeline_app.views.presenter.stop_picture import StopPicture
from timeline_app.widgets.face import Face
from timeline_app.widgets.styled import Styled
from timeline_app.widgets.text_block import TextBlock

_CAPTION = Face(15, MEDIUM, "muted", leading=1.3, most=1)


class Console(QWidget):
    """Shows what it is given and passes on what hands do; the presenter decides."""

    key = Signal(QKeyEvent)
    action = Signal(Action)
    stop_chosen = Signal(int)
    event_chosen = Signal(object)
    """An event's id, or None for the timeline."""
    viewed = Signal(TimeScale)
    """While wandering: the stretch of time that is seen."""
    pointed = Signal(QPointF)
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("console")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(DARK)
        self._staging: Staging | None = None
        self._show: Show | None = None
        self._hidden = False
        self.clock = ClockRow(self)
        self.remarks = Remarks(self)
        self.now = StopPicture(self)
        self.canvas = Canvas(self._style, self)
        self.canvas.hide()
        self.live = LivePicture(self)
        self.next = StopPicture(self)
        self.notes = NotesPane(self)
        self.listing = Listing(self)
        self.controls = Controls(self)
        self.question = Question(self)
        self._captions = {
            name: TextBlock(_CAPTION, self._style, parent=self)
            for name in ("now", "live", "next", "notes")
        }
        self._connect()

    def _connect(self) -> None:
        self.live.pointed.connect(self.pointed)
        self.controls.action.connect(self.action)
        self.question.action.connect(self.action)
        self.listing.stop_chosen.connect(self.stop_chosen)
        self.listing.event_chosen.connect(self.event_chosen)
        self.listing.done.connect(self._take_keys)
        self.canvas.chosen.connect(self.event_chosen)
        self.canvas.view_changed.connect(self._tell_view)
        self.remarks.changed.connect(self._arrange)

    # What is shown

    def stage(self, staging: Staging, audience: Audience) -> None:
        """Show the console of another show, or in another language."""
        self._staging = staging
        self.setWindowTitle(words.CONSOLE.best(staging.lang))
        self.live.watch(audience)
        self.question.offer_to_keep(offered=staging.rehearsed)
        self.listing.stage(staging)
        for problem in staging.program.problems:
            self.remarks.tell(problem)
        self._restyle()

    def show_show(self, show: Show, hall: HallPictures | None) -> None:
        """Show where the show stands."""
        old, self._show = self._show, show
        if hall is None or self._staging is None:
            return
        stops = self._staging.program.stops
        self.now.show_stop(hall, show.at, show.part)
        after = show.at + 1 if show.at + 1 < len(stops) else None
        last_part = show.part >= show.parts - 1
        if last_part:
            self.next.show_stop(hall, after)
        else:
            self.next.show_stop(hall, show.at, show.part + 1)
        self.notes.show_stop(self._noted(show))
        self.listing.mark(show.at)
        self.controls.show_show(show)
        self.question.ask(asking=show.asking)
        self._wander(show, begins=old is None or not old.wandering)
        self._caption(show, ends=last_part and after is None)

    def tell_time(self, clock: str, elapsed: float, reckoning: Reckoning | None) -> None:
        """The time of day, seconds so far, and what the plan makes of them."""
        self.clock.tell_time(clock, elapsed, reckoning)

    def tell_screens(self, *, hidden: bool, two: bool) -> None:
        """Whether the audience sees nothing for want of a screen; whether two can be exchanged."""
        self._hidden = hidden
        self.controls.allow_swap(allowed=two)
        if self._show is not None:
            self._caption(self._show, ends=self._show.is_last)

    def wander_from(self, view: TimeScale) -> None:
        """Begin to wander where the audience's thread is."""
        if self.canvas.plan is not None:
            self.canvas.show_view(view.resized(self.canvas.view.width))
        if self._show is not None and self._show.visited is not None:
            self.canvas.reveal(self._show.visited)

    def rest(self) -> None:
        """Let nothing move after the show."""
        self.canvas.rest()

    def _noted(self, show: Show) -> Stop | None:
        """Whose notes are needed: of an event that is visited while it is."""
        if self._staging is None:
            return None
        if show.visited is not None:
            event = self._staging.collection.event(show.visited)
            return None if event is None else Stop(event)
        stops = self._staging.program.stops
        return stops[show.at] if stops else None

    def _wander(self, show: Show, *, begins: bool) -> None:
        self.now.setVisible(not show.wandering)
        self.canvas.setVisible(show.wandering)
        if self._staging is None or not show.wandering:
            return
        state = State(
            self._staging.collection,
            lang=self._staging.lang,
            selected=show.visited,
            motion=self._staging.motion,
            dark=True,
        )
        if begins:
            self.canvas.start_over()
        self.canvas.show_state(state)
        if show.visited is not None:
            self.canvas.reveal(show.visited)

    def _caption(self, show: Show, *, ends: bool) -> None:
        lang, count = self._style.lang, max(show.count, 1)
        where = words.STOP.best(lang).format(min(show.at + 1, count), show.count)
        if show.digits:
            where = words.JUMP.best(lang).format(show.digits)
        title = "" if self._staging is None else self._staging.program.title.best(lang)
        if show.parts > 1:
            part = words.PART.best(lang).format(show.part + 1, show.parts)
            title = f"{title} · {part}"
        self.clock.say(title, where)
        state = [word.best(lang) for word in _states(show, hidden=self._hidden)]
        live = words.AUDIENCE.best(lang)
        said = {
            "now": (words.WANDERING if show.wandering else words.THIS).best(lang),
            "live": f"{live} · {' · '.join(state)}" if state else live,
            "next": (words.LAST if ends else words.NEXT).best(lang),
            "notes": words.NOTES.best(lang),
        }
        pictures = {"now": self.now, "live": self.live, "next": self.next, "notes": self.notes}
        for name, caption in self._captions.items():
            caption.set_text(said[name][:1].upper() + said[name][1:], lang)
            pictures[name].setAccessibleName(caption.words)
        self.listing.rows.setAccessibleName(words.STOPS.best(lang))
        self._captions["live"].set_color(self._style.color("accent" if state else "muted"))

    # Places

    def _restyle(self) -> None:
        if self._staging is None:
            return
        size = self.width(), self.height()
        self._style = style = style_of(DARK, size, self._staging.lang, 100)
        known = looks(self._staging.collection.categories, DARK)
        parts: tuple[Styled, ...] = (
            self.clock,
            self.remarks,
            self.now,
            self.live,
            self.next,
            self.notes,
            self.controls,
            self.question,
            *self._captions.values(),
        )
        for part in parts:
            part.restyle(style)
        self.canvas.restyle(style, known)
        self.listing.restyle(style, known)
        self._arrange()
        if self._show is not None:
            self._caption(self._show, ends=self._show.is_last)

    def _arrange(self) -> None:
        remarks = self.remarks.tall(self.width()) if self.remarks.isVisibleTo(self) else 0
        places = arranged(
            self.width(), self.height(), remarks, self.controls.heightForWidth, self._style
        )
        self._place(places)

    def _place(self, places: Places) -> None:
        self.clock.setGeometry(places.clock)
        self.remarks.setGeometry(places.remarks)
        self.now.setGeometry(places.now)
        self.canvas.setGeometry(places.now)
        self.live.setGeometry(places.live)
        self.next.setGeometry(places.next)
        self.notes.setGeometry(places.notes)
        self.listing.setGeometry(places.listing)
        self.controls.setGeometry(places.controls)
        rooms = {
            "now": places.now,
            "live": places.live,
            "next": places.next,
            "notes": places.notes,
        }
        tall = self._style.room(15 * 1.3, 6)
        for name, room in rooms.items():
            self._captions[name].setGeometry(QRect(room.x(), room.y() - tall, room.width(), tall))
        self.question.place()

    def _take_keys(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_view(self) -> None:
        if self._show is not None and self._show.wandering:
            self.viewed.emit(self.canvas.view)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.listing.finding:
            self.listing.clear()
        else:
            self.key.emit(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """The system asks to close: the show does, as Ctrl+Q would."""
        event.ignore()
        self.close_asked.emit()


def _states(show: Show, *, hidden: bool) -> list[Localized]:
    """What makes the audience's picture differ from the stop."""
    covers = {Cover.BLACK: words.BLACK, Cover.WHITE: words.WHITE}
    found = [words.HIDDEN] if hidden else []
    if show.cover in covers:
        found.append(covers[show.cover])
    if show.frozen:
        found.append(words.FROZEN)
    if show.wandering and not show.frozen:
        found.append(words.WANDERING)
    return found
