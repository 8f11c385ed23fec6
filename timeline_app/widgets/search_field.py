"""The search field: icon, text, how much was found, and a way to clear it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from timeline_app.render.style import Style
from timeline_app.widgets.box import Box
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton, draw_icon
from timeline_app.widgets.ink import write
from timeline_app.widgets.text_block import TextBlock

_FOUND = Face(15, color="muted", most=1)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Line(QLineEdit):
    """A line that tells Enter from Shift+Enter, and keeps both from the window's shortcuts."""

    walked = Signal(int)

    def event(self, event: QEvent) -> bool:
        override = event.type() is QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.walked.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


class SearchField(Box):
    """Says each change of the text, and each step through what was found."""

    query_changed = Signal(str)
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = "zh"
        self._line = _Line(self)
        self._line.setFrame(False)
        self._line.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._line.textEdited.connect(self.query_changed)
        self._line.walked.connect(self.walked)
        self._found = TextBlock(_FOUND, self._style, parent=self)
        self._cross = IconButton(Icon.CROSS, self, side=28)
        self._clear = Button(Kind.FLAT, self._style, self)
        for button in (self._cross, self._clear):
            button.clicked.connect(self._clear_all)
        self.hold(self._line)
        self.show_found("", nothing=False)

    @property
    def searching(self) -> bool:
        """Whether something is written, or could be at once."""
        return bool(self._line.text()) or self._line.hasFocus()

    def set_words(self, placeholder: str, clear: str, lang: str) -> None:
        """The texts of the field in the language that is shown."""
        self._line.setPlaceholderText(placeholder)
        self._line.setAccessibleName(placeholder)
        self._cross.setAccessibleName(clear)
        self._clear.say(clear, lang)
        self._lang = lang

    def show_query(self, query: str) -> None:
        """Show a query; the cursor stays where it is if nothing changes."""
        if query != self._line.text():
            self._line.setText(query)

    def show_found(self, found: str, *, nothing: bool) -> None:
        """How much was found, in words; ``nothing`` offers to clear the field."""
        self._found.set_text(found, self._lang)
        self._line.setAccessibleDescription(found)
        written = bool(self._line.text())
        self._found.setVisible(written and bool(found))
        self._clear.setVisible(written and nothing)
        self._cross.setVisible(written and not nothing)
        self._arrange()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        write(self._line, style, 16)
        self._found.restyle(style)
        self._cross.restyle(style)
        self._clear.restyle(style)
        self._arrange()

    def focus(self) -> None:
        """Ready to write: what was written before is selected, to be written over."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def sizeHint(self) -> QSize:
        return QSize(self._style.room(240, 80), self._style.room(24, 20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._style.room(17)
        square = QRectF(self._style.px(14), (self.height() - side) / 2, side, side)
        with QPainter(self) as painter:
            pen = QPen(self._style.color("muted"), side / 10)
            draw_icon(painter, Icon.SEARCH, square, pen)

    def _arrange(self) -> None:
        """From the right: the button, what was found, and the line gets the rest."""
        px = self._style.px
        right = self.width() - px(8)
        for widget in (self._cross, self._clear, self._found):
            if widget.isVisibleTo(self):
                size = widget.sizeHint()
                right -= size.width()
                top = (self.height() - size.height()) // 2
                widget.setGeometry(right, top, size.width(), size.height())
        left = self._style.room(17, 23)
        self._line.setGeometry(left, 2, max(0, right - px(8) - left), self.height() - 4)

    def _clear_all(self) -> None:
        self._line.clear()
        self.query_changed.emit("")
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
