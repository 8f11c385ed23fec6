"""What the window shows while no collection is open: why, and a way to open one."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.commands import command
from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.text_block import TextBlock

HEADING = Localized({"zh": "没有打开时间线", "en": "No collection is open"})
_HEADING = Face(38, BOLD, leading=1.3, even=True)
_SENTENCE = Face(18, color="muted", leading=1.75)
_OPEN = command("open")
_WIDTH, _AIR = 680, 32


class EmptyStage(QWidget):
    """Covers its parent."""

    command = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._style = Style(LIGHT)
        self._heading = TextBlock(_HEADING, self._style, parent=self)
        self._sentence = TextBlock(_SENTENCE, self._style, parent=self)
        self._open = Button(Kind.ACCENT, self._style, self)
        self._open.clicked.connect(self._ask)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(3)
        parent.installEventFilter(self)
        self.hide()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._heading.restyle(style)
        self._sentence.restyle(style)
        self._open.restyle(style)
        self._column.setSpacing(style.px(20))
        self._cover()

    def appear(self, sentence: str, lang: str) -> None:
        """Say why nothing is open; the path in the sentence is shown as it is."""
        self._heading.set_text(HEADING.best(lang), lang)
        self._heading.show()
        self._sentence.set_text(sentence, lang)
        self._sentence.setVisible(bool(sentence))
        self._open.say(_OPEN.title.best(lang), lang)
        self._open.show()
        self._cover()
        self.show()
        self.raise_()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self) -> None:
        """Be empty ground, while something is about to open."""
        self._open.hide()
        self._heading.hide()
        self._sentence.hide()
        self._cover()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._style.color("ground"))

    def _cover(self) -> None:
        """Fill the parent; the text keeps a readable width in the middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        beside = max((self.width() - self._style.room(_WIDTH)) // 2, self._style.px(_AIR))
        self._column.setContentsMargins(beside, 0, beside, 0)

    def _ask(self) -> None:
        self.command.emit(_OPEN.id)
