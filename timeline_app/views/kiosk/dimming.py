"""The screen at less than its full light: dimmed while nobody comes, black while the hall is closed."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_WHOLE = 255


class Dimming(QWidget):
    """A shadow over its parent. Hands reach what lies below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shadow = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        self.hide()

    @property
    def light(self) -> float:
        """How much of the light gets through, from 0 to 1."""
        return 1 - self._shadow / _WHOLE

    def shine(self, light: float) -> None:
        """Let so much of the light through, from 0 (black) to 1."""
        shadow = round(_WHOLE * (1 - min(1.0, max(0.0, light))))
        if shadow == self._shadow:
            return
        self._shadow = shadow
        # Under full black nothing needs to be painted: Qt is told so.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, shadow == _WHOLE)
        self._cover()
        self.setVisible(shadow > 0)
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(0, 0, 0, self._shadow))

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
