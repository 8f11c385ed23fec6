"""A button of the console: what it does, by which key, and whether it is on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.presenting.action import Action
from timeline_app.presenting.keys import keys_of
from timeline_app.render.fonts import MEDIUM
from timeline_app.views.presenter.words import ACTIONS
from timeline_app.widgets.icon import Pressable, draw_ring

_WORDS, _KEY, _PAD, _GAP = 17, 14, 16, 10
_HEIGHT = 24, 24


class ControlButton(Pressable):
    """Filled with the accent while what it does is on."""

    def __init__(self, action: Action, parent: QWidget) -> None:
        super().__init__(parent)
        self.action = action
        self._lang = "zh"

    @property
    def words(self) -> str:
        """What it says."""
        return ACTIONS[self.action].best(self._lang)

    def speak(self, lang: str) -> None:
        """Say it in this language."""
        self._lang = lang
        self.setAccessibleName(self.words)
        self.updateGeometry()
        self.update()

    def set_on(self, *, on: bool) -> None:
        """Show whether it is on."""
        self.setCheckable(True)
        self.setChecked(on)

    @property
    def _key(self) -> str:
        return next(iter(keys_of(self.action)), "").replace("PgDown", "PgDn")

    def _widths(self) -> tuple[float, float]:
        words = QFontMetricsF(self._style.font(_WORDS, MEDIUM, self._lang))
        key = QFontMetricsF(self._style.font(_KEY, lang="en"))
        return words.horizontalAdvance(self.words), key.horizontalAdvance(self._key)

    def sizeHint(self) -> QSize:
        px, (words, key) = self._style.px, self._widths()
        gap = px(_GAP) if key else 0
        return QSize(round(words + key) + gap + 2 * px(_PAD) + 2, self._style.room(*_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        style, px = self._style, self._style.px
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            touched = self.isDown() or self.underMouse()
            painter.setPen(style.color("accent" if self.isChecked() else "hairline"))
            ground = "accent" if self.isChecked() else "band" if touched else "card"
            painter.setBrush(style.color(ground))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            room = QRectF(self.rect()).adjusted(px(_PAD), 0, -px(_PAD), 0)
            ink = "on_accent" if self.isChecked() else "ink" if self.isEnabled() else "muted"
            painter.setPen(style.color(ink))
            painter.setFont(style.font(_WORDS, MEDIUM, self._lang))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.words)
            painter.setPen(style.color("on_accent" if self.isChecked() else "muted"))
            painter.setFont(style.font(_KEY, lang="en"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(room, right, self._key)
            if self.hasFocus():
                draw_ring(painter, QRectF(self.rect()), style)
