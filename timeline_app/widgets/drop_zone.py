"""Takes files that are dropped on a pane, and says what will become of them while they hover."""

from collections.abc import Container
from pathlib import PurePath

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

_SENTENCE = Face(20, MEDIUM, leading=1.5, even=True)
_AIR = 8


class DropZone(QWidget):
    """Covers the pane while a file hovers over it; files of other kinds go to what is behind."""

    dropped = Signal(list)
    """Paths, as texts."""

    def __init__(self, suffixes: Container[str], pane: QWidget) -> None:
        super().__init__(pane)
        self._suffixes = suffixes
        self._style = Style(LIGHT)
        self._open = False
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._around = QVBoxLayout(self)
        self._around.addStretch(1)
        self._around.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self._around.addStretch(1)
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)
        self.hide()

    def say(self, sentence: str, lang: str) -> None:
        """What letting go does."""
        self._sentence.set_text(sentence, lang)

    def set_open(self, *, is_open: bool) -> None:
        """Whether there is anything to drop files on."""
        self._open = is_open

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._sentence.restyle(style)
        air = style.px(4 * _AIR)
        self._around.setContentsMargins(air, air, air, air)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        kind = event.type()
        if kind is QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent):
            return self._hover(event)
        elif kind is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def _hover(self, event: QDropEvent) -> bool:
        """Files come, move, or are let go."""
        paths = self._paths(event.mimeData())
        if not paths or not self._open:
            event.ignore()
            return True
        event.acceptProposedAction()
        hovers = isinstance(event, QDragMoveEvent)  # coming and moving are of one kind in Qt
        self.setVisible(hovers)
        self.raise_()
        if not hovers:
            self.dropped.emit(paths)
        return True

    def _paths(self, data: QMimeData) -> list[str]:
        local = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
        return [path for path in local if PurePath(path).suffix.lower() in self._suffixes]

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = self._style.color("card")
        veil.setAlphaF(0.92)
        air = self._style.px(_AIR)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), veil)
            pen = QPen(self._style.color("accent"), self._style.px(2), Qt.PenStyle.DashLine)
            painter.setPen(pen)
            frame = QRectF(self.rect()).adjusted(air, air, -air, -air)
            painter.drawRoundedRect(frame, air, air)
