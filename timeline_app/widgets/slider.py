"""A slider that jumps to where it is touched."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from timeline_app.render.style import Style

_OWN_KEYS = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)


class Slider(QSlider):
    """A thin groove and a round handle. While it has the focus, arrow keys are its own."""

    chosen = Signal(int)
    """A hand or a key chose this value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sliderMoved.connect(self.chosen)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        theme, px = style.theme, style.px
        thin, handle = px(4), px(16)
        out = (handle - thin) // 2
        self.setStyleSheet(f"""
            QSlider {{ min-height: {px(40)}px; background: transparent; }}
            QSlider::groove:horizontal {{ height: {thin}px; background: {theme.hairline};
                border-radius: {thin // 2}px; }}
            QSlider::sub-page:horizontal {{ background: {theme.muted};
                border-radius: {thin // 2}px; }}
            QSlider::handle:horizontal {{ width: {handle}px; margin: -{out}px 0;
                border-radius: {handle // 2}px; background: {theme.ink}; }}
            QSlider::handle:horizontal:focus {{ background: {theme.accent}; }}
            QSlider::handle:horizontal:disabled {{ background: {theme.hairline}; }}
        """)

    def event(self, event: QEvent) -> bool:
        own = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if own and isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.value()
        super().keyPressEvent(event)
        if self.value() != before:
            self.chosen.emit(self.value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            share = round(event.position().x())
            value = QStyle.sliderValueFromPosition(
                self.minimum(), self.maximum(), share, max(1, self.width())
            )
            self.setValue(value)
            self.chosen.emit(value)
        super().mousePressEvent(event)
