"""The kiosk as a whole: joins the visitors' window with all that guards it."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.log import Log
from timeline_app.model.collection import Collection
from timeline_app.views.kiosk.pulse import Pulse


class Kiosk(QObject):
    """Runs by itself once it was given something to show and was opened."""

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
        self._config, self._gate, self._log = config, gate, log
        self._clock, self._wall_clock = clock, wall_clock
        self.window = QWidget()
        self._pulse = Pulse(self.window)
        self._pulse.painted.connect(self.painted)

    def show(self, collection: Collection, articles: Mapping[str, str], folder: Path) -> None:
        """Show a collection whose files lie in a folder: at once, or when the visit has ended."""
        del articles, folder
        self.window.setWindowTitle(collection.title.best("zh"))

    def open(self, *, framed: bool = False) -> None:
        """Fill the main screen; ``framed``: as a window with a frame, to try things out on a desk."""
        if framed:
            self.window.show()
        else:
            self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            self.window.showFullScreen()

    def close(self) -> None:
        """Take it from the screen; it can't be opened again."""
        self.window.close()
