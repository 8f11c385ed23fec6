"""Runs a show: turns keys, buttons and screens into the next Show and has both windows show it."""

from collections.abc import Callable, Mapping
from time import localtime, monotonic, strftime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from timeline_app.presenting import words as told
from timeline_app.presenting.action import Action
from timeline_app.presenting.keys import Press, counts, meaning
from timeline_app.presenting.pace import Pace, reckoned
from timeline_app.presenting.screens import Memory, Seats, places, seated
from timeline_app.presenting.show import Show, act, at_stop, told_parts, typed, visiting
from timeline_app.stage.canvas import Canvas
from timeline_app.views.presenter import words
from timeline_app.views.presenter.audience import Audience
from timeline_app.views.presenter.awake import Awake, awake
from timeline_app.views.presenter.console import Console
from timeline_app.views.presenter.key_names import key_name
from timeline_app.views.presenter.screens import Screens, put
from timeline_app.views.presenter.staging import Staging

_TICK = 250
_PATIENCE = 5_000
"""Milliseconds that the question before the end stands without a console."""
_CLOSER = 1.6
_SMALL = 720
"""Lines below which a screen is worth a remark."""


class Presenter(QObject):
    """One show, from its first picture until it is ended."""

    ended = Signal(object)
    """The id of the event told last, or None."""

    def __init__(
        self,
        staging: Staging,
        at: int = 0,
        *,
        clock: Callable[[], float] = monotonic,
        keeps_awake: Awake | None = None,
    ) -> None:
        super().__init__()
        self._staging, self._clock = staging, clock
        self._awake = keeps_awake or awake()
        self.audience, self.console = Audience(), Console()
        self._show = at_stop(Show(len(staging.program.stops)), at)
        self._pace = Pace.started(clock(), self._show.at)
        self._last: Press | None = None
        self._kept: Mapping[int, float] = {}
        self._screens = Screens(self)
        self._memory, self._seats = Memory(), Seats()
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self._tell_time)
        self._patience = QTimer(self, interval=_PATIENCE, singleShot=True)
        self._patience.timeout.connect(self._stay)
        self._connect()

    def _connect(self) -> None:
        for window in (self.audience, self.console):
            window.key.connect(self.press)
            window.close_asked.connect(self._ask)
        self.audience.resized.connect(self._measured)
        self.audience.question.action.connect(self.do)
        self.audience.wandered.connect(self._wander)
        self.audience.tapped.connect(self._tap)
        self.audience.event_chosen.connect(self.visit)
        self.console.action.connect(self.do)
        self.console.stop_chosen.connect(self.jump)
        self.console.event_chosen.connect(self.visit)
        self.console.viewed.connect(self.audience.follow)
        self.console.pointed.connect(self.audience.point)
        self._screens.changed.connect(self._seat)
        self._screens.gone.connect(self._vanish)

    # What there is

    @property
    def show(self) -> Show:
        """Where the show stands."""
        return self._show

    @property
    def pace(self) -> Pace:
        """The times so far."""
        return self._pace

    @property
    def kept(self) -> Mapping[int, float]:
        """Seconds by the places of the tour's stops, where they are to be kept."""
        return self._kept

    @property
    def seats(self) -> Seats:
        """Whose a screen is."""
        return self._seats

    def begin(self) -> None:
        """Show the first picture."""
        self.audience.stage(self._staging)
        self.console.stage(self._staging, self.audience)
        self._seat()
        self._set(self._show)
        self._awake.hold(self._staging.program.title.best(self._staging.lang))
        self._tick.start()
        self._tell_time()

    # What hands do

    def press(self, event: QKeyEvent) -> None:
        """A key came down in either window."""
        name = key_name(event)
        event.setAccepted(meaning(self._show, name) is not Action.NOTHING)
        self._act_by(Press(name, self._clock(), event.isAutoRepeat()))

    def _tap(self, key: str) -> None:
        self._act_by(Press(key, self._clock()))

    def _act_by(self, press: Press) -> None:
        if not counts(press, self._last):
            return
        self._last = press
        action = meaning(self._show, press.key)
        if action is Action.DIGIT:
            self._set(typed(self._show, press.key))
        else:
            self.do(action)

    def do(self, action: Action) -> None:
        """Carry out what a key or a button asks for."""
        if action is Action.KEEP:
            self._keep_times()
        self._set(act(self._show, action))
        deed = self._deeds.get(action)
        if deed is not None and not self._show.ended:
            deed()

    def jump(self, stop: int) -> None:
        """Go to a stop."""
        self._set(at_stop(self._show, stop))

    def visit(self, event_id: str | None) -> None:
        """Open an event somebody asks about; None: look at the timeline."""
        self._set(visiting(self._show, event_id))

    @property
    def _deeds(self) -> dict[Action, Callable[[], None]]:
        """What actions do besides changing where the show stands."""
        canvas = self._canvas
        return {
            Action.TIMER: self._restart_timer,
            Action.SWAP: self._swap,
            Action.FIND: self._find,
            Action.READ_ON: lambda: self.console.notes.read(1),
            Action.READ_BACK: lambda: self.console.notes.read(-1),
            Action.CLOSER: lambda: canvas.zoom(_CLOSER),
            Action.FARTHER: lambda: canvas.zoom(1 / _CLOSER),
            Action.WHOLE: canvas.fit,
        }

    @property
    def _canvas(self) -> Canvas:
        """The timeline that is moved while wandering."""
        if self._seats.console is None and self.audience.panorama is not None:
            return self.audience.panorama
        return self.console.canvas

    def _ask(self) -> None:
        self.do(Action.ASK)

    def _wander(self) -> None:
        self.do(Action.WANDER)

    def _stay(self) -> None:
        self.do(Action.STAY)

    def _find(self) -> None:
        if self._seats.console is not None:
            self.console.listing.ready()

    def _keep_times(self) -> None:
        stops = self._staging.program.stops
        told = self._pace.rehearsed(self._clock()).items()
        times = ((stops[at].place, seconds) for at, seconds in told if at < len(stops))
        self._kept = {place: seconds for place, seconds in times if place is not None}

    def _restart_timer(self) -> None:
        self._pace = Pace.started(self._clock(), self._show.at)
        self._tell_time()

    def _swap(self) -> None:
        if self._seats.console is not None:
            self._memory = self._memory.swapped()
            self._seat()

    # The show

    def _set(self, show: Show) -> None:
        old, self._show = self._show, show
        if show.ended:
            self._end()
            return
        self._pace = self._pace.arrived(show.at, self._clock())
        view = self.audience.thread_view.view
        self._show_all()
        if show.wandering and not old.wandering and view is not None:
            self.audience.follow(view)
            self.console.wander_from(view)

    def _show_all(self) -> None:
        self.audience.show_show(self._show)
        parts = told_parts(self._show, self.audience.parts)
        if parts != self._show:
            self._show = parts
            self.audience.show_show(parts)
        self.console.show_show(self._show, self.audience.hall)
        alone = self._seats.console is None
        self.audience.question.ask(asking=self._show.asking and alone)
        if not self._show.asking:
            self._patience.stop()
        elif alone:
            self._patience.start()

    def _measured(self) -> None:
        """The audience's picture has another size."""
        self._show_all()
        small = told.filled(words.SMALL_SCREEN, self.audience.width(), self.audience.height())
        if self._seats.console is not None and self.audience.height() < _SMALL:
            self.console.remarks.tell(small)

    def _tell_time(self) -> None:
        now = self._clock()
        reckoning = reckoned(self._staging.program.stops, self._pace, now)
        clock = strftime("%H:%M", localtime())
        self.console.tell_time(clock, self._pace.elapsed(now), reckoning)

    def _end(self) -> None:
        self._tick.stop()
        self._patience.stop()
        self._awake.release()
        for window in (self.console, self.audience):
            window.rest()
            window.hide()  # before anybody hears of it: open windows keep a program from quitting
            window.deleteLater()
        self._screens.deleteLater()
        stops = self._staging.program.stops
        self.ended.emit(stops[self._show.at].event.id if stops else None)

    # Screens

    def _vanish(self, name: str) -> None:
        """Hide at once what stood on a screen that went: Qt would leave it off every screen."""
        if name == self._seats.audience:
            self.audience.hide()
        if name == self._seats.console:
            self.console.hide()

    def _seat(self) -> None:
        """Put both windows where they belong now."""
        present, before = self._screens.present, self._seats
        self._seats = seats = seated(present, self._memory)
        self._memory = self._memory.after(seats)
        if seats.console != before.console or seats.audience == before.console:
            self.console.hide()  # never for a moment where the audience is going to look
        put(self.audience, seats.audience)
        put(self.console, seats.console)
        self._tell_vanished(before, seats)
        self.audience.set_alone(alone=seats.console is None)
        two = seats.console is not None and len(places(present)) > 1
        self.console.tell_screens(hidden=seats.audience is None, two=two)
        front = self.console if seats.console is not None else self.audience
        front.activateWindow()
        front.setFocus()
        if self._show.count or self.audience.hall is not None:
            self._show_all()

    def _tell_vanished(self, before: Seats, seats: Seats) -> None:
        name = before.audience or self._memory.audience
        if name is None:
            return
        sentence = told.filled(words.VANISHED, name)
        if seats.audience is None:
            self.console.remarks.tell(sentence)
        else:
            self.console.remarks.take_back(told.filled(words.VANISHED, seats.audience))
