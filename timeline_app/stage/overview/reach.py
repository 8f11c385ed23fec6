"""The overview for keys and for assistive technology: a slider along the whole span."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtGui import (
    QAccessible,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
    QKeyEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from timeline_app.model.calendar import DAY
from timeline_app.model.edtf import parse
from timeline_app.model.span_text import span_text
from timeline_app.timescale.scale import TimeScale
from timeline_app.timescale.wording import in_words
from timeline_app.widgets.accessible import NO_INTERFACE, announce

_STEP = 0.1
"""Share of the window that an arrow key moves it by."""
_KEYS = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
_WHOLE = 100
"""The slider's value at the end of the whole span; 0 at its beginning."""
_CLOCK = 3 * DAY
"""Windows shorter than this are told with the time of day."""


class Strip(Protocol):
    """What is moved: a window on a whole span."""

    asked: SignalInstance

    def scales(self) -> tuple[TimeScale, TimeScale] | None:
        """The whole span and the window on it; None before there is any."""


class OverviewReach(QObject):
    """Moves the window by arrow keys, and tells of it."""

    def __init__(self, strip: QWidget, scales: Strip, lang: str) -> None:
        super().__init__(strip)
        self._widget, self._strip = strip, scales
        self.lang = lang
        strip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        strip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and self._pans(event):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # else the window's commands would step through events
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._pan(_KEYS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def told(self) -> str:
        """The window's stretch of time in words."""
        scales = self._strip.scales()
        if scales is None:
            return ""
        view = scales[1]
        texts = span_text(view.start, view.end)
        if view.seconds >= _CLOCK:
            texts = (texts[0].partition("T")[0], texts[1].partition("T")[0])
        return in_words(parse("/".join(texts)), self.lang)

    @property
    def value(self) -> int:
        """Where the middle of the window stands in the whole span, in hundredths."""
        scales = self._strip.scales()
        if scales is None:
            return 0
        whole, view = scales
        return round(_WHOLE * whole.x(view.t(view.width / 2)) / whole.width)

    def go_to(self, value: float) -> None:
        """Move the window's middle to so many hundredths of the whole span."""
        scales = self._strip.scales()
        if scales is not None:
            whole, view = scales
            middle = whole.t(value / _WHOLE * whole.width)
            self._strip.asked.emit(view.panned(view.x(middle) - view.width / 2))

    def _pans(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        return plain and event.key() in _KEYS

    def _pan(self, share: float) -> None:
        scales = self._strip.scales()
        if scales is None:
            return
        view = scales[1]
        self._strip.asked.emit(view.panned(share * view.width))
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._widget, self.value))
            announce(self._widget, self.told())


class _Value(QAccessibleValueInterface):
    """Not a second base of the slider: Qt is handed a bare address, and would get the first's."""

    def __init__(self, reach: OverviewReach) -> None:
        super().__init__()
        self._reach = reach

    def currentValue(self) -> int:  # noqa: N802 - Qt's names, here and below
        return self._reach.value

    def setCurrentValue(self, value: float) -> None:  # noqa: N802
        self._reach.go_to(value)

    def minimumValue(self) -> int:  # noqa: N802
        return 0

    def maximumValue(self) -> int:  # noqa: N802
        return _WHOLE

    def minimumStepSize(self) -> int:  # noqa: N802
        return 1


class OverviewSlider(QAccessibleWidget):
    """The strip's interface: its value in hundredths, and in words as the description."""

    def __init__(self, widget: QWidget, reach: OverviewReach) -> None:
        super().__init__(widget, QAccessible.Role.Slider)
        self._reach = reach
        self._value = _Value(reach)

    def text(self, t: QAccessible.Text) -> str:
        if t in (QAccessible.Text.Description, QAccessible.Text.Value):
            return self._reach.told()
        return super().text(t)

    def interface_cast(self, t: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        if t is QAccessible.InterfaceType.ValueInterface:
            return self._value
        known: object = super().interface_cast(t)
        return NO_INTERFACE if known is None else known
