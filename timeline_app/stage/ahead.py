"""What is made in the moments between pictures, before or just when it is needed."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain

from PySide6.QtCore import QObject, QTimer

from timeline_app.stage.outlook import alike
from timeline_app.timescale.scale import TimeScale
from timeline_app.widgets.idle_work import IdleWork

_SLICE = 0.006
"""Seconds that a hand may be kept waiting."""
_PICTURE = 16
"""Milliseconds after which the window is to be painted again."""
_TURN = 1
"""Milliseconds until another turn; with 0 it would be the same one, and before the picture."""


class Ahead(QObject):
    """Takes step after step whenever nothing else is to be done."""

    def __init__(self, ready: Callable[[], None], parent: QObject) -> None:
        """``ready`` is called when what is awaited is there."""
        super().__init__(parent)
        self._ready = ready
        self._awaited = False
        self._toward: TimeScale | None = None
        self._work = IdleWork(self, _SLICE)
        self._work.done.connect(self._tell)

    def rest(self) -> None:
        """Forget what was asked for: there is another plan."""
        self._work.rest()
        self._toward = None

    def wait_for(self, steps: Iterator[None], *, at_once: bool = True) -> bool:
        """Make what is lacking; whether all is there within a moment, else it is told later.

        Not ``at_once``: nothing of it is made before the window has had its turn.
        """
        self._awaited, self._toward = True, None
        if at_once:
            self._work.begin(steps)
            return self._work.go_on()
        self._work.take(steps)
        after_picture(self, self._work.start)
        return False

    def look_around(
        self, views: Sequence[TimeScale], prepare: Callable[[TimeScale], Iterator[None]]
    ) -> None:
        """Make what views will need soon, the first one's first.

        What is in hand goes on if it began with nearly the same view.
        """
        if self._toward is not None and alike(self._toward, views[0]):
            return
        self._awaited, self._toward = False, views[0]
        self._work.begin(chain.from_iterable(map(prepare, views)))

    def _tell(self) -> None:
        if self._awaited:
            self._awaited = False
            self._ready()


def after_picture(owner: QObject, call: Callable[[], None]) -> None:
    """Call this when the window has been painted: in a turn of its own, if the owner is still there."""
    QTimer.singleShot(_PICTURE, owner, partial(QTimer.singleShot, _TURN, owner, call))
