"""The kiosk as a whole: joins the visitors' window with all that guards it."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.keys import (
    DPI,
    IDLE,
    KEYBOARD,
    LANGUAGES,
    MOTION,
    POINTER,
    STILL_THERE,
    TEXT,
    TOUR,
)
from timeline_app.kiosk.light import BLACK, FULL, light
from timeline_app.kiosk.log import Log, What
from timeline_app.kiosk.visit import Phase, Visit
from timeline_app.model.collection import Collection
from timeline_app.render.application import let_go
from timeline_app.render.style import Style
from timeline_app.views.kiosk.attract import Attract
from timeline_app.views.kiosk.dimming import Dimming
from timeline_app.views.kiosk.host import Host
from timeline_app.views.kiosk.main_screen import MainScreen
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.pulse import Pulse
from timeline_app.views.kiosk.staff_way import StaffWay
from timeline_app.views.kiosk.still_there import StillThere
from timeline_app.views.kiosk.themes import theme_of
from timeline_app.views.kiosk.warden import Warden
from timeline_app.views.kiosk.window import VisitorWindow

EVERY: Final = 200
"""Milliseconds from one look at the clock to the next."""


class Shown(NamedTuple):
    """What there is to show."""

    collection: Collection
    articles: Mapping[str, str]
    folder: Path


class Kiosk(QObject):
    """Runs by itself once it was opened and was given something to show.

    While nobody is there the attract loop plays behind a curtain, and so it does not matter what
    is touched: any deed opens the event being shown. The same holds for the question whether
    anybody is still there: any deed answers it, and does nothing else.
    """

    painted = Signal()
    """A frame was really painted."""
    left = Signal()
    """Staff want to leave."""

    def __init__(
        self,
        config: Config,
        gate: Gate | None,
        log: Log,
        clock: Callable[[], float],
        wall_clock: Callable[[], float],
    ) -> None:
        """Put it together; nothing is shown yet.

        Without a gate staff leave without a PIN. ``clock`` gives seconds that never go back,
        ``wall_clock`` seconds since 1970.
        """
        super().__init__()
        self._config, self._log, self._clock, self._wall_clock = config, log, clock, wall_clock
        self._visit = Visit(config[IDLE], config[STILL_THERE], clock)
        self._shown: Shown | None = None
        self._new = False
        self._folder: Path | None = None
        self._opened = 0
        self._touched_last = clock()
        self._framed = self._blank = False
        self.window = VisitorWindow(config)
        self.host = Host(self.window, config)
        self.attract = Attract(self.window, clock)
        self.still_there = StillThere(self.window, config[LANGUAGES], config[DPI])
        self.staff = StaffWay(self.window, config, gate, clock)
        self.dimming = Dimming(self.window)
        self.warden = Warden(self.window, self.staff.corner, typing=config[KEYBOARD])
        self.warden.lower_curtain()
        self._screen = MainScreen(self.window)
        self._pulse = Pulse(self.window)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)
        self._connect()

    def _connect(self) -> None:
        self._pulse.painted.connect(self.painted)
        self.window.resized.connect(self._fit)
        self.host.opened.connect(self._note_opened)
        self.host.reading_changed.connect(self._visit.reading)
        self.attract.touched.connect(self._come_in)
        self.still_there.stayed.connect(self._hand)
        self.warden.hand.connect(self._hand)
        self.warden.deed.connect(self._come_in)
        self.warden.summoned.connect(self._ask_staff)
        self.warden.close_asked.connect(self._close_asked)
        self.warden.stopped.connect(self._note_stopped)
        self.staff.corner.held.connect(self._corner_held)
        self.staff.tried.connect(self._note_tried)
        self.staff.given_up.connect(self._stay)
        self.staff.left.connect(self.left)

    # From its opening to its closing

    def open(self, *, framed: bool = False) -> None:
        """Fill the main screen; ``framed``: as a window with a frame, to try things out on a desk.

        Only a window with a frame can be closed, by whoever closes it: that is leaving.
        """
        self._framed = framed
        if framed:
            self.window.resize(1280, 800)
            self.window.show()
        else:
            self._screen.fill()
            self._blank = not self._config[POINTER]
        if self._blank:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        self.warden.guard()
        self._timer.start(EVERY)
        self.tick()

    def close(self) -> None:
        """Take it from the screen; it can't be opened again."""
        self._timer.stop()
        self.attract.stop()
        self.warden.rest()
        if self._blank:
            QGuiApplication.restoreOverrideCursor()
        let_go(self.window)

    def show(self, collection: Collection, articles: Mapping[str, str], folder: Path) -> None:
        """Show a collection whose files lie in a folder.

        During a visit it waits for the end: nothing changes under a visitor's hands. Until then
        the files of the one before must stay.
        """
        self._shown, self._new = Shown(collection, articles, folder), True
        if self._visit.phase is Phase.ATTRACT:
            self._attract()

    @property
    def folder(self) -> Path | None:
        """Where the files lie of what is on the screen; None before anything is."""
        return self._folder

    @property
    def phase(self) -> Phase:
        """What it is doing."""
        return self._visit.phase

    def tick(self) -> None:
        """Look at the clocks."""
        before = self._visit.phase
        phase = self._visit.tick()
        if phase is Phase.ASKING:
            if before is Phase.VISITING:
                self.warden.lower_curtain()
                self.still_there.restyle(self._style)
            self.still_there.ask(self._visit.left)
        elif phase is not before:
            self._end_visit()
        self.staff.tick()
        self._shine()

    # Visits

    def _hand(self) -> None:
        """Somebody is there: a visit goes on. It takes a deed to begin one."""
        self._touched_last = self._clock()
        if self._visit.phase is Phase.ATTRACT:
            return
        asking = self._visit.phase is Phase.ASKING
        self._visit.hand()
        if asking:
            self.still_there.dismiss()
            self.warden.curtain.lift()

    def _come_in(self) -> None:
        """A visit begins, with the event that the attract loop shows."""
        closed = self.dimming.light == BLACK or self.staff.asking
        if self._visit.phase is not Phase.ATTRACT or self._shown is None or closed:
            return
        event_id = self.attract.shown
        self._visit.hand()
        self._opened = 0
        self.attract.stop()
        self.warden.curtain.lift()
        self.window.attend()
        if event_id is not None:
            self.host.open_event(event_id)

    def _end_visit(self) -> None:
        self._log.write(What.VISIT, seconds=round(self._visit.lasted), opened=self._opened)
        self.still_there.dismiss()
        self._attract()

    def _attract(self) -> None:
        """Everything as at first, and the loop from its beginning."""
        if self._shown is None:
            return
        self.warden.lower_curtain()
        self.staff.give_up()
        if self._new:
            self._folder = self._shown.folder
            self.host.show_collection(*self._shown)
            self._new = False
        else:
            self.host.reset()
        self._play()

    def _play(self) -> None:
        """Begin the loop, in the sizes of this window."""
        state = self.host.state
        if state is None:
            return
        styles = {lang: self._style_in(lang) for lang in self.host.languages(state.collection)}
        motion = self._config[MOTION]
        self.attract.start(state.collection, self._config[TOUR], styles, motion=motion)

    def _fit(self) -> None:
        """The window has another size."""
        if self.attract.running:
            self._play()
        self.still_there.restyle(self._style)

    @property
    def _style(self) -> Style:
        """How the visitor has the window now."""
        state = self.host.state
        return (
            self._style_in(self._config[LANGUAGES][0]) if state is None else self.window.style_now
        )

    def _style_in(self, lang: str) -> Style:
        """How a visit begins, in a language."""
        config, size = self._config, (self.window.width(), self.window.height())
        return kiosk_style(theme_of(config), size, config[DPI], lang, config[TEXT])

    def _shine(self) -> None:
        idle = (self._clock() - self._touched_last) / 60
        shining = light(self._wall_clock(), idle, self._config)
        self.dimming.shine(FULL if self.staff.asking else shining)

    # Staff

    def _corner_held(self) -> None:
        self.warden.let_go()
        self._ask_staff()

    def _ask_staff(self) -> None:
        self.warden.curtain.lift()
        self.staff.ask(self._style)
        self._shine()

    def _stay(self) -> None:
        """The pad is gone. Where nobody was in, nobody is."""
        if self._visit.phase is Phase.ATTRACT:
            self.warden.lower_curtain()

    def _close_asked(self) -> None:
        if self._framed:
            self.left.emit()

    # The log

    def _note_opened(self, event_id: str) -> None:
        self._opened += 1
        self._log.write(What.OPENED, event=event_id)

    def _note_tried(self, right: bool) -> None:  # noqa: FBT001 - a signal's
        self._log.write(What.GATE, opened=right)

    def _note_stopped(self, what: str) -> None:
        self._log.write(What.STOPPED, cause=what)
