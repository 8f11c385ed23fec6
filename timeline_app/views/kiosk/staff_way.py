"""The way that staff leave by: a corner held or a chord of keys, and then the PIN."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.gate import Gate
from timeline_app.kiosk.keys import CORNER, DPI, HOLD, LANGUAGES
from timeline_app.render.style import Style
from timeline_app.views.kiosk.corner import Corner
from timeline_app.views.kiosk.measures import Target, side
from timeline_app.views.kiosk.pin_pad import PinPad


class StaffWay(QObject):
    """Without a gate the corner and the chord alone lead out."""

    left = Signal()
    tried = Signal(bool)
    """Whether a PIN was right."""
    given_up = Signal()
    """The pad has gone away."""

    def __init__(
        self, window: QWidget, config: Config, gate: Gate | None, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        square = side(Target.PRIMARY, config[DPI])
        self.corner = Corner(window, config[CORNER], square, config[HOLD], clock)
        self.pad: PinPad | None = None
        if gate is not None:
            self.pad = PinPad(window, gate, clock, config[LANGUAGES], config[DPI])
            self.pad.opened.connect(self.left)
            self.pad.tried.connect(self.tried)
            self.pad.given_up.connect(self.given_up)

    @property
    def asking(self) -> bool:
        """Whether the pad is shown."""
        return self.pad is not None and self.pad.isVisible()

    def ask(self, style: Style) -> None:
        """Staff want to leave: ask for the PIN."""
        if self.pad is None:
            self.left.emit()
        elif not self.asking:
            self.pad.restyle(style)
            self.pad.ask()

    def give_up(self) -> None:
        """Have the pad go away."""
        if self.pad is not None:
            self.pad.escape()

    def tick(self) -> None:
        """Look at the clock; to be called several times a second."""
        self.corner.tick()
        if self.pad is not None:
            self.pad.tick()
