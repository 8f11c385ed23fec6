"""All buttons of the console, a row or more at its lower edge."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.action import Action
from timeline_app.presenting.show import Cover, Show
from timeline_app.render.style import Style
from timeline_app.views.presenter.control_button import ControlButton
from timeline_app.widgets.flow import Flow

_ORDER: Final = (
    Action.PREVIOUS,
    Action.NEXT,
    Action.BLACK,
    Action.WHITE,
    Action.FREEZE,
    Action.SPOTLIGHT,
    Action.ZOOM,
    Action.WANDER,
    Action.COME_BACK,
    Action.FIND,
    Action.TIMER,
    Action.SWAP,
    Action.ASK,
)


class Controls(QWidget):
    """Says which button was pressed."""

    action = Signal(Action)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = Flow(self)
        self._buttons = {action: ControlButton(action, self) for action in _ORDER}
        for button in self._buttons.values():
            button.clicked.connect(self._tell)
            self._row.addWidget(button)
        self.allow_swap(allowed=False)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._row.setSpacing(style.px(10))
        for button in self._buttons.values():
            button.restyle(style)
            button.speak(style.lang)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return self._row.heightForWidth(width)

    def show_show(self, show: Show) -> None:
        """Show what is on, and offer the way back where one is away."""
        on = {
            Action.BLACK: show.cover is Cover.BLACK,
            Action.WHITE: show.cover is Cover.WHITE,
            Action.FREEZE: show.frozen,
            Action.SPOTLIGHT: show.spotlight,
            Action.ZOOM: show.zoomed,
        }
        for action, state in on.items():
            self._buttons[action].set_on(on=state)
        self._buttons[Action.COME_BACK].set_on(on=show.wandering)
        self._buttons[Action.COME_BACK].setVisible(show.wandering)
        self._buttons[Action.WANDER].setVisible(not show.wandering)
        self._buttons[Action.NEXT].setEnabled(show.wandering or not show.is_last)
        self._buttons[Action.PREVIOUS].setEnabled(show.wandering or show.at + show.part > 0)

    def allow_swap(self, *, allowed: bool) -> None:
        """Whether there are two screens to exchange."""
        self._buttons[Action.SWAP].setEnabled(allowed)

    def _tell(self) -> None:
        button = self.sender()
        if isinstance(button, ControlButton):
            self.action.emit(button.action)
