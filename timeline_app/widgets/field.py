"""Fields of a form: a line, a longer text, a choice; each with its name above it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from timeline_app.layout.breaking import elided
from timeline_app.render.fonts import MEDIUM
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.box import Box
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, draw_icon
from timeline_app.widgets.ink import palette, write
from timeline_app.widgets.sheet import popup_sheet, slim
from timeline_app.widgets.text_block import TextBlock

_NAME = Face(15, MEDIUM, "muted", leading=1.4)
_TEXT, _PAD = 17, 12
_LINE = 26, 18


class Line(Box):
    """One line of text."""

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, parent: QWidget | None = None, editor: QLineEdit | None = None) -> None:
        super().__init__(parent, fill="ground")
        self.editor = QLineEdit(self) if editor is None else editor
        self.editor.setFrame(False)
        self.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.editor.returnPressed.connect(self.entered)
        self._inside = _filled(self, self.editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hold(self.editor)

    @property
    def text(self) -> str:
        """What is written, without space around it."""
        return self.editor.text().strip()

    def empty(self) -> None:
        """Take away what is written."""
        self.editor.clear()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        write(self.editor, style, _TEXT)
        self._inside.setContentsMargins(style.px(_PAD) - 2, 2, style.px(_PAD) - 2, 2)
        self.setFixedHeight(style.room(*_LINE))


class Text(Box):
    """A few lines of text, which scroll where there are more."""

    def __init__(
        self, lines: int, parent: QWidget | None = None, editor: QPlainTextEdit | None = None
    ) -> None:
        super().__init__(parent, fill="ground")
        self._lines = lines
        self.editor = QPlainTextEdit(self) if editor is None else editor
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setTabChangesFocus(True)
        self.editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.editor.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.editor.document().setDocumentMargin(0)
        self._inside = _filled(self, self.editor)
        self.hold(self.editor)

    @property
    def text(self) -> str:
        """What is written, without space around it."""
        return self.editor.toPlainText().strip()

    def empty(self) -> None:
        """Take away what is written."""
        self.editor.clear()

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        super().restyle(style)
        write(self.editor, style, _TEXT)
        slim(self.editor.verticalScrollBar(), style)
        self.make_room(bar=True)
        self.setFixedHeight(self.height_of(self._lines))

    def make_room(self, *, bar: bool) -> None:
        """Leave air around the text; the scroll bar, where there is one, stands in it."""
        pad = self._style.px(_PAD)
        right = self._style.px(4) if bar else pad - 2
        self._inside.setContentsMargins(pad, pad, right, pad)

    def height_of(self, lines: int) -> int:
        """Pixels of height in which so many lines stand."""
        line = QFontMetrics(self.editor.font()).lineSpacing()
        return lines * line + 2 * self._style.px(_PAD)


class Choice(QComboBox):
    """One of several things, by key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own one here ignores style sheets
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        key = self.currentData()
        return key if isinstance(key, str) else ""

    def offer(self, choices: tuple[tuple[str, str], ...]) -> None:
        """Offer these keys under these names; the first is chosen."""
        self.clear()
        for key, name in choices:
            self.addItem(" ".join(name.split()), key)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.setFont(style.font(_TEXT))
        self.setPalette(palette(style))
        self.view().setFont(style.font(_TEXT))
        self.view().setStyleSheet(popup_sheet(style))
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setFixedHeight(style.room(*_LINE))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the form scrolls; a choice passed over stays what it was

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._style.room(80, 40), self._style.room(*_LINE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, focused = self._style.px, self.hasFocus()
        width = px(2) if focused else 1
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._style.color("accent" if focused else "hairline"), width))
            painter.setBrush(self._style.color("ground"))
            half = width / 2
            inside = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(inside, px(5), px(5))
            side = self._style.room(16)
            square = QRectF(self.width() - side - px(_PAD), (self.height() - side) / 2, side, side)
            draw_icon(painter, Icon.CHEVRON, square, QPen(self._style.color("muted"), px(18) / 10))
            room = QRectF(px(_PAD), 0, square.x() - px(_PAD) - px(8), self.height())
            mark = self.itemIcon(self.currentIndex())
            if not mark.isNull():
                square.moveLeft(room.left())
                mark.paint(painter, square.toAlignedRect())
                room.setLeft(square.right() + px(8))
            painter.setFont(self.font())
            chosen = self.currentText()
            painter.setPen(self._style.color("ink" if chosen else "muted"))
            measure = QFontMetrics(self.font()).horizontalAdvance
            text = elided(chosen or self.placeholderText(), measure, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


Editor = Line | Text | Choice
"""What forms are made of; other boxes can be named too."""


class Named(QWidget):
    """A field with its name above it."""

    def __init__(self, field: Box | Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._name = TextBlock(_NAME, Style(LIGHT), parent=self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._name)
        self._column.addWidget(field)
        self._column.addStretch(1)

    def set_name(self, name: str, lang: str) -> None:
        """Name the field, for the eye and for screen readers."""
        self._name.set_text(name, lang)
        (self._field.focusProxy() or self._field).setAccessibleName(name)

    def add_below(self, text: TextBlock) -> None:
        """A text that tells about what is written."""
        self._column.insertWidget(self._column.count() - 1, text)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._name.restyle(style)
        self._field.restyle(style)
        self._column.setSpacing(style.px(4))


def _filled(box: QWidget, editor: QWidget) -> QVBoxLayout:
    inside = QVBoxLayout(box)
    inside.addWidget(editor)
    return inside
