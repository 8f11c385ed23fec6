"""The audience's window: one stop at a time, made to be read from the last row."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.program import Stop
from timeline_app.presenting.show import Cover, Show
from timeline_app.render.style import Style
from timeline_app.stage.hall.beads import Strand
from timeline_app.stage.hall.gauge import LEAST, Gauge
from timeline_app.stage.hall.picture import HallPictures
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.presenter.leaf_view import LeafView
from timeline_app.views.presenter.panorama import Panorama
from timeline_app.views.presenter.question import Question
from timeline_app.views.presenter.staging import Staging
from timeline_app.views.presenter.thread_view import ThreadView
from timeline_app.views.presenter.veil import Veil

_POINTING = 3_000
"""Milliseconds after which a pointer that rests is hidden."""
_BACK = 0.25
"""Share of the width, at the left, where a tap goes back."""
_CARD_LETTERS = 18
"""Units of the smallest letters of the question."""


class Audience(QWidget):
    """Shows what it is given; no menus, no controls, nothing of the console."""

    key = Signal(QKeyEvent)
    painted = Signal()
    """Something of it was painted anew."""
    resized = Signal()
    wandered = Signal()
    """A hand turned the wheel where there is no console to do so."""
    event_chosen = Signal(object)
    """An event's id, or None for the timeline: a hand chose it where there is no console."""
    tapped = Signal(str)
    """A click or tap that stands for this key."""
    close_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("audience")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._staging: Staging | None = None
        self._strand: Strand | None = None
        self._hall: HallPictures | None = None
        self._show: Show | None = None
        self._scene = _Scene(self)
        self.leaf = LeafView(self._scene)
        self.thread_view = ThreadView(self._scene)
        self._panorama: Panorama | None = None
        self._veil = Veil(self._scene, self)
        self.leaf.changed.connect(self._veil.renew)
        self.thread_view.changed.connect(self._veil.renew)
        self.question = Question(self, brief=True)
        self._alone = False
        self._pointing = QTimer(self, interval=_POINTING, singleShot=True)
        self._pointing.timeout.connect(self._hide_pointer)
        for part in (self, self._scene, self.leaf, self.thread_view):
            part.setMouseTracking(True)
        self._hide_pointer()
        self._wandered_to: TimeScale | None = None

    # What is shown

    @property
    def hall(self) -> HallPictures | None:
        """All pictures of the show at the size of this window."""
        return self._hall

    @property
    def parts(self) -> int:
        """In how many parts the present stop is told."""
        if self._hall is None or self._show is None:
            return 1
        return len(self._hall.told(self._hall.stop(self._show.at)).leaves)

    @property
    def panorama(self) -> Panorama | None:
        """The timeline, once somebody wandered."""
        return self._panorama

    def stage(self, staging: Staging) -> None:
        """Show another collection, or the same in another language."""
        self._staging = staging
        self._strand = Strand.of(staging.collection, staging.program.stops)
        self._scene.ground = QColor(staging.theme.ground)
        self._measure()

    def show_show(self, show: Show) -> None:
        """Show where the show stands."""
        old, self._show = self._show, show
        self._entitle(show)
        if show.frozen and (old is None or not old.frozen):
            covered = old is None or old.cover is not Cover.NONE
            self._veil.freeze(self._scene.grab() if covered else self.grab())
        self._show_scene(smoothly=True)
        if not show.frozen and old is not None and old.frozen:
            self._veil.freeze(None)
        self._veil.show_show(show)

    def _entitle(self, show: Show) -> None:
        """Name the window by the stop, for who lists windows or hears them read."""
        if self._staging is not None:
            title = self._staging.program.title.best(self._staging.lang)
            stop = f" · {show.at + 1}/{show.count}" if show.count else ""
            self.setWindowTitle(title + stop)

    def set_alone(self, *, alone: bool) -> None:
        """Whether there is no console, so that hands act here."""
        self._alone = alone
        if self._panorama is not None:
            self._panorama.let_hands(allowed=alone)

    def follow(self, view: TimeScale) -> None:
        """While the presenter wanders: show the stretch of time they see."""
        self._wandered_to = view
        if self._show is not None and self._show.wandering:
            self._show_scene(smoothly=False)

    def point(self, share: QPointF) -> None:
        """The presenter's pointer is here, in shares of the picture."""
        self._veil.point(share)

    def arrive(self) -> None:
        """Be at the end of a flight at once, with the photograph there."""
        self.thread_view.arrive()
        self.leaf.finish()

    # Scene

    def _measure(self) -> None:
        if self._staging is None or min(self.width(), self.height()) < 2:
            return
        staging, gauge = self._staging, Gauge(self.width(), self.height())
        setting = gauge, staging.theme, staging.lang
        self._hall = HallPictures(
            staging.collection, staging.program.stops, setting, staging.folder, self._strand
        )
        self.thread_view.set_thread(self._hall.thread)
        self._scene.resize(self.size())
        self._veil.resize(self.size())
        self.leaf.setGeometry(0, 0, self.width(), round(gauge.thread))
        top = round(gauge.thread)
        self.thread_view.setGeometry(0, top, self.width(), self.height() - top)
        if self._panorama is not None:
            self._panorama.stage(staging, self.size())
        self._style_question(staging)
        if self._show is not None:
            self._show_scene(smoothly=False)

    def _style_question(self, staging: Staging) -> None:
        """As large as the rest, but on an upright screen, where that would be too wide."""
        unit = ceil(self.height() / LEAST) / _CARD_LETTERS
        self.question.offer_to_keep(offered=staging.rehearsed)
        self.question.restyle(Style(staging.theme, unit, staging.lang))
        if self.question.wide > self.width():
            narrow = unit * self.width() / self.question.wide * 0.95
            self.question.restyle(Style(staging.theme, narrow, staging.lang))
        self.question.place()

    def _show_scene(self, *, smoothly: bool) -> None:
        show, hall = self._show, self._hall
        if show is None or hall is None or self._staging is None:
            return
        wide = show.wandering and show.visited is None
        if wide:
            self._unroll(self._staging)
        elif self._panorama is not None:
            self._panorama.hide()
        stop = self._stop(show, hall)
        self.leaf.show_told(hall.told(stop), show.part if not show.wandering else 0, hall.style)
        view = hall.view(show.at)
        if show.wandering and self._wandered_to is not None:
            view = self._wandered_to.resized(self.width())
        flies = smoothly and self._staging.motion and self.isVisible()
        event = None if stop is None else stop.event
        self.thread_view.go(view, event, show.at, smoothly=flies)

    def _stop(self, show: Show, hall: HallPictures) -> Stop | None:
        """What is told now: the stop, or the event somebody asked about."""
        if self._staging is not None and show.wandering and show.visited is not None:
            event = self._staging.collection.event(show.visited)
            if event is not None:
                return Stop(event)
        return hall.stop(show.at)

    def _unroll(self, staging: Staging) -> None:
        if self._panorama is None:
            self._panorama = Panorama(self._scene)
            self._panorama.stage(staging, self.size())
            self._panorama.let_hands(allowed=self._alone)
            self._panorama.chosen.connect(self.event_chosen)
            self._panorama.view_changed.connect(self._went)
        if self._wandered_to is not None:
            self._panorama.follow(self._wandered_to)
        self._panorama.show()
        self._panorama.raise_()
        self._veil.renew()

    def _went(self) -> None:
        """The timeline moved: a magnifier shows it, and where hands took it, it stays."""
        if self._alone and self._panorama is not None:
            self._wandered_to = self._panorama.view
        self._veil.renew()

    # Events

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest:
            self.painted.emit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.key.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if self._alone:
            self.wandered.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._alone:
            self.setCursor(Qt.CursorShape.ArrowCursor)
            self._pointing.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where there is no console, a click or a tap goes on, at the left edge back."""
        if not self._alone:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self.close_asked.emit()
        elif event.button() is Qt.MouseButton.LeftButton:
            back = event.position().x() < self.width() * _BACK
            self.tapped.emit("PgUp" if back else "PgDown")

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The system asks to close: the show does, as Ctrl+Q would."""
        event.ignore()
        self.close_asked.emit()

    def rest(self) -> None:
        """Let nothing move or load after the show."""
        self.thread_view.arrive()
        self.leaf.rest()
        if self._panorama is not None:
            self._panorama.rest()


class _Scene(QWidget):
    """Ground behind words and thread."""

    ground = QColor("#000000")

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.ground)
