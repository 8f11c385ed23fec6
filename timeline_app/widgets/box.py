"""The box around a field that is written in: hairline, and accent while it has the focus."""

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT


class Box(QWidget):
    """Paints the box; who makes it puts the editor inside and names it with ``hold``."""

    def __init__(self, parent: QWidget | None = None, fill: str = "card") -> None:
        super().__init__(parent)
        self._fill = fill
        self._style = Style(LIGHT)
        self._editor: QWidget | None = None

    def hold(self, editor: QWidget) -> None:
        """This editor's focus is the box's."""
        self._editor = editor
        self.setFocusProxy(editor)
        editor.installEventFilter(self)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        focused = self._editor is not None and self._editor.hasFocus()
        width = self._style.px(2) if focused else 1
        half = width / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("accent" if focused else "hairline"), width))
            painter.setBrush(self._style.color(self._fill))
            inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(inside, self._style.px(5), self._style.px(5))
