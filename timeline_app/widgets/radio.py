"""One of several things to pick, side by side: one stop of Tab, arrow keys from one to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.flow import Flow
from timeline_app.widgets.icon import Pressable
from timeline_app.widgets.option_tile import OptionTile

_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class Radio(Pressable):
    """One of them; what it looks like, each kind paints itself."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setCheckable(True)
        self.setAutoExclusive(True)


Option = Radio | OptionTile


class RadioRow(QWidget):
    """Holds them, and says which one a hand or a key picked.

    Side by side in the sizes they ask for or, with ``columns``, as wide as these.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None, columns: int = 0) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._radios: list[Option] = []
        self._columns = columns
        self._flow: Flow | QGridLayout = QGridLayout(self) if columns else Flow(self)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def hold(self, radios: Sequence[Option]) -> None:
        """Show these, once."""
        self._radios = list(radios)
        self._place()
        for radio in self._radios:
            radio.clicked.connect(self._tell)
        self._mind_tab()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._flow.setSpacing(style.px(4))
        for radio in self._radios:
            radio.restyle(style)

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns from now on."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    @property
    def key(self) -> str:
        """The key of the one that is picked; empty where none is."""
        return next((radio.key for radio in self._radios if radio.isChecked()), "")

    def pick(self, key: str) -> None:
        """Pick the one of this key, or none."""
        for radio in self._radios:
            radio.setAutoExclusive(False)  # else the last one could not be left
            radio.setChecked(radio.key == key)
            radio.setAutoExclusive(True)
        self._mind_tab()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, radios = _STEPS.get(event.key(), 0), self._radios
        at = next((n for n, radio in enumerate(radios) if radio.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        to = radios[(at + step) % len(radios)]
        to.setFocus(Qt.FocusReason.TabFocusReason)
        to.click()

    def _place(self) -> None:
        if isinstance(self._flow, QGridLayout):
            for column in range(self._flow.columnCount() + self._columns):
                self._flow.setColumnStretch(column, int(column < self._columns))
        for place, radio in enumerate(self._radios):
            if isinstance(self._flow, QGridLayout):
                self._flow.removeWidget(radio)
                self._flow.addWidget(radio, *divmod(place, self._columns))
            else:
                self._flow.addWidget(radio)

    def _tell(self) -> None:
        self._mind_tab()
        self.picked.emit(self.key)

    def _mind_tab(self) -> None:
        """Tab reaches the one that is picked, or the first."""
        stop = next((radio for radio in self._radios if radio.isChecked()), None)
        stop = stop or next(iter(self._radios), None)
        for radio in self._radios:
            way = Qt.FocusPolicy.TabFocus if radio is stop else Qt.FocusPolicy.NoFocus
            radio.setFocusPolicy(way)
