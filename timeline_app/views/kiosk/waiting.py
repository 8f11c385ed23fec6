"""What the screen shows until there is something to show for the first time."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from timeline_app.kiosk.config import Config
from timeline_app.kiosk.keys import DPI, LANGUAGES, TEXT
from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.views.kiosk.measures import kiosk_style
from timeline_app.views.kiosk.themes import theme_of
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

WORDS: Final = Localized(
    {"zh": "内容还没有送到，请稍等。", "en": "There is nothing to show yet. Please wait."}
)
PATIENCE: Final = 3000
"""Milliseconds in which content that is there already comes: until then there are no words."""
_FACE: Final = Face(34, leading=1.5)
_WIDTH, _GAP = 900, 24


class Waiting(QWidget):
    """Covers its parent until it is told that there is something to show."""

    def __init__(self, parent: QWidget, config: Config) -> None:
        super().__init__(parent)
        self._config = config
        self._style = self._wanted()
        self.words = [
            TextBlock(_FACE, self._style, WORDS.best(lang), lang, self)
            for lang in config[LANGUAGES]
        ]
        for text in self.words:
            text.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)
        self._timer.start(PATIENCE)
        parent.installEventFilter(self)
        self._cover()

    def end(self) -> None:
        """Go away, for good."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._style.color("ground"))

    def _tell(self) -> None:
        for text in self.words:
            text.show()

    def _wanted(self) -> Style:
        parent, config = self.parentWidget(), self._config
        size = (1, 1) if parent is None else (parent.width(), parent.height())
        return kiosk_style(theme_of(config), size, config[DPI], config[LANGUAGES][0], config[TEXT])

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        self._style = style = self._wanted()
        width = min(style.px(_WIDTH), self.width() - 2 * style.px(_GAP))
        for text in self.words:
            text.restyle(style)
        heights = [text.heightForWidth(width) for text in self.words]
        y = (self.height() - sum(heights) - style.px(_GAP) * (len(heights) - 1)) // 2
        for text, height in zip(self.words, heights, strict=True):
            text.setGeometry((self.width() - width) // 2, y, width, height)
            y += height + style.px(_GAP)
