"""A whole number, written or changed by steps."""

import re

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.box import Box
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.ink import write
from timeline_app.widgets.live_editor import LiveLineEdit

_NUMBER = re.compile("[-−]?[0-9]{1,9}")
_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE = 26, 18
_TEXT = 17


class Stepper(Box):
    """Minus, the number, plus. Empty while it stands for several numbers that differ."""

    changed = Signal(int)

    def __init__(self, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, fill="ground")
        self._step = step
        self._value: int | None = 0
        self._line = LiveLineEdit(self)
        self._line.setFrame(False)
        self._line.setPlaceholderText("–")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._line.written.connect(self._read)
        self._less, self._more = (IconButton(icon, self) for icon in (Icon.MINUS, Icon.PLUS))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for part in (self._less, self._line, self._more):
            row.addWidget(part, int(part is self._line))
        self._less.clicked.connect(self._lower)
        self._more.clicked.connect(self._raise)
        for button in (self._less, self._more):
            button.setAutoRepeat(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys do the same
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hold(self._line)

    def say(self, less: str, more: str) -> None:
        """Name its buttons."""
        self._less.setAccessibleName(less)
        self._more.setAccessibleName(more)

    def show_value(self, value: int | None) -> None:
        """Show a number; None: several that differ."""
        if value != self._value:
            self._value = value
            self._line.setText("" if value is None else str(value))

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        write(self._line, style, _TEXT)
        for button in (self._less, self._more):
            button.restyle(style)
        self.setFixedHeight(style.room(*_LINE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.FocusOut:
            self._settle()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _STEPS:
            self._go(_STEPS[event.key()])
        elif event.key() in _ENTER:
            self._line.focusNextChild()
        else:
            return False
        return True

    def _raise(self) -> None:
        self._go(1)

    def _lower(self) -> None:
        self._go(-1)

    def _go(self, direction: int) -> None:
        """To the next whole step in a direction."""
        value = self._value or 0
        step = self._step
        self._take((value // step + 1) * step if direction > 0 else -(-value // step + 1) * step)
        self._settle()

    def _read(self) -> None:
        """Take what is written as soon as it is a number; nothing written is zero."""
        text = self._line.text().strip()
        if not text and self._value is not None:
            self._take(0)
        elif _NUMBER.fullmatch(text):
            self._take(int(text.replace("−", "-")))

    def _take(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    def _settle(self) -> None:
        """Show the number as it is read."""
        shown = "" if self._value is None else str(self._value)
        if self._line.text() != shown:
            self._line.setText(shown)
