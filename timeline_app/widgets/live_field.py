"""Fields that tell every change of their text, and take what is told back without a jolt.

What is written goes to whoever keeps it, and comes back as what is kept: the same text, or another
one after undo. Only the latter is set; cursor, selection and composition stay untouched by the former.
"""

import re

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.field import Line, Text
from timeline_app.widgets.live_editor import LiveLineEdit, LiveTextEdit

_LINE_ENDS = re.compile("[\u2028\u2029]")
_LONGEST = 10**6
"""Characters of a line: Qt cuts it to 32767 by itself, and says nothing."""


class Told:
    """What of a text is known on both sides."""

    def __init__(self) -> None:
        self._kept = self._told = ""

    def is_news(self, text: str) -> bool:
        """Whether a text that is written was not told yet; then it is from now on."""
        news = text != self._told
        self._told = text
        return news

    def takes(self, kept: str, *, fresh: bool) -> bool:
        """Whether what is kept is another text than before; ``fresh``: of another thing."""
        taken = fresh or kept != self._kept
        self._kept = kept
        return taken

    def settle(self, text: str) -> None:
        """The field reads so what is kept: that is no news."""
        self._told = text


class LiveLine(Line):
    """One line of text. Enter goes on to the next field."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        made = LiveLineEdit()
        super().__init__(parent, made)
        made.setMaxLength(_LONGEST)
        self._told = Told()
        made.written.connect(self._tell)
        self.entered.connect(self._go_on)

    def show_text(self, text: str, *, fresh: bool = False) -> None:
        """Show what is kept; ``fresh`` where it belongs to another thing than before."""
        if not self._told.takes(text, fresh=fresh):
            return
        at = 0 if fresh else self.editor.cursorPosition()
        if fresh or text.strip() != self.text:
            with QSignalBlocker(self.editor):
                self.editor.setText(text)
                self.editor.setCursorPosition(min(at, len(text)))
        self._told.settle(self.text)

    def keep(self) -> None:
        """What is written is kept as it is, though it comes back in another form."""
        self._told.takes(self.text, fresh=True)

    def _tell(self) -> None:
        if self._told.is_news(self.text):
            self.written.emit(self.text)

    def _go_on(self) -> None:
        self.editor.focusNextChild()


class LiveText(Text):
    """A text as high as its lines need, from ``least`` to ``most``; then it scrolls.

    One paragraph if told so: line ends are spaces then, and Enter goes on to the next field.
    """

    written = Signal(str)
    grown = Signal()
    """The height it asks for is another one."""

    def __init__(
        self, least: int, most: int, parent: QWidget | None = None, *, paragraphs: bool = True
    ) -> None:
        self._made = made = LiveTextEdit(paragraphs=paragraphs)
        super().__init__(least, parent, made)
        self._least, self._most = least, most
        self._paragraphs = paragraphs
        self._level = 0
        self._wanted = 0
        self._told = Told()
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.written.connect(self._tell)
        made.entered.connect(self._go_on)
        made.broken.connect(self._grow)

    @property
    def text(self) -> str:
        """What is written, without space around it; Qt's plain text loses non-breaking spaces."""
        raw = self.editor.document().toRawText()
        joint = "\n" if self._paragraphs else " "
        return _LINE_ENDS.sub(joint, raw).strip()

    @property
    def wanted(self) -> int:
        """Pixels of height that its lines ask for."""
        return self._wanted

    def level(self, height: int) -> None:
        """Be as high as the field beside it, if that is higher."""
        self._level = height
        self._set_height()

    def show_text(self, text: str, *, fresh: bool = False) -> None:
        """Show what is kept; ``fresh`` where it belongs to another thing than before."""
        if not self._told.takes(text, fresh=fresh):
            return
        if fresh or text.strip() != self.text:
            at = 0 if fresh else self.editor.textCursor().position()
            top = 0 if fresh else self.editor.verticalScrollBar().value()
            with QSignalBlocker(self.editor):
                self.editor.setPlainText(text)
                cursor = self.editor.textCursor()
                cursor.setPosition(min(at, self.editor.document().characterCount() - 1))
                self.editor.setTextCursor(cursor)
            self._grow()
            self.editor.verticalScrollBar().setValue(top)
        self._told.settle(self.text)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        self._grow()

    def _tell(self) -> None:
        if self._told.is_news(self.text):
            self.written.emit(self.text)

    def _grow(self) -> None:
        asked = self.height_of(0) + self._made.tall
        most = self.height_of(self._most)
        bar = Qt.ScrollBarPolicy
        scrolls = bar.ScrollBarAsNeeded if asked > most else bar.ScrollBarAlwaysOff
        if scrolls != self.editor.verticalScrollBarPolicy():
            self.editor.setVerticalScrollBarPolicy(scrolls)
        self.make_room(bar=asked > most)
        wanted = min(max(asked, self.height_of(self._least)), most)
        grown, self._wanted = wanted != self._wanted, wanted
        self._set_height()
        if grown:
            self.grown.emit()

    def _set_height(self) -> None:
        self.setFixedHeight(max(self._wanted, self._level))

    def _go_on(self) -> None:
        self.editor.focusNextChild()


LiveField = LiveLine | LiveText
