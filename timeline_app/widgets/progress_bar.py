"""How far something is, as a bar."""

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT

_WHOLE = 1000


class ProgressBar(QProgressBar):
    """A thin bar; assistive technology reads how much is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, _WHOLE)
        self.setTextVisible(False)
        self._style = Style(LIGHT)

    def show_share(self, share: float) -> None:
        """Show a share from 0 to 1."""
        self.setValue(round(min(max(share, 0.0), 1.0) * _WHOLE))

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.setFixedHeight(style.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        whole, round_ = QRectF(self.rect()), self.height() / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for name, share in (("hairline", 1.0), ("accent", self.value() / _WHOLE)):
                painter.setBrush(self._style.color(name))
                done = QRectF(whole.topLeft(), QSizeF(whole.width() * share, whole.height()))
                painter.drawRoundedRect(done, round_, round_)
