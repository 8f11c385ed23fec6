"""The words of an article, to be read, walked through and selected by mouse, keyboard and finger."""

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.article.edges import paint_edges
from timeline_app.views.archivist.article.fingers import Fingers
from timeline_app.views.archivist.article.mentions import Mention, within
from timeline_app.views.archivist.article.page import Page
from timeline_app.views.archivist.article.pointed_text import PointedText
from timeline_app.views.archivist.article.rooms import rooms
from timeline_app.views.archivist.article.typesetting import (
    Sides,
    document_of,
    indent,
    measure,
)
from timeline_app.views.archivist.article.underlay import paint_proposed, paint_underlay
from timeline_app.widgets.icon import draw_ring
from timeline_app.widgets.ink import palette
from timeline_app.widgets.sheet import slim

MARGIN: Final = 92, 64
"""Beside the words, for the marks: pixels of text and of air."""
_BESIDE, _ABOVE, _BELOW = 24, 20, 96
_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_WALKING: Final = frozenset(
    (
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
    )
)


class TextView(PointedText):
    """Shows a page. Places are its units, as Qt counts them."""

    moved = Signal()
    """Words stand elsewhere now: they were scrolled, or set anew."""
    sentence_asked = Signal(int)
    """A double-click or a long press on what is at this place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._lang = "zh"
        self._page = Page(())
        self._mentions: tuple[Mention, ...] = ()
        self._current: tuple[str, int] | None = None
        self._proposed: tuple[tuple[int, int], ...] = ()
        self._looked_at: tuple[int, int] | None = None
        self._ringed = False
        self._held = self.document()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        by = Qt.TextInteractionFlag
        self.setTextInteractionFlags(by.TextSelectableByMouse | by.TextSelectableByKeyboard)
        self.fingers = Fingers(self)
        self.fingers.pressed.connect(self._ask_sentence)

    # What it shows

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self.setPalette(palette(style))
        slim(self.verticalScrollBar(), style)
        first = self.seen()[0] if self.isVisible() else None
        self._set()
        self._stay_at(first)

    def show_page(self, page: Page, lang: str) -> None:
        """Set a page from its beginning; ``lang`` is the article's."""
        self._page, self._lang = page, lang
        self._mentions, self._proposed, self._looked_at = (), (), None
        self.select(0, 0)
        self._set()
        self.verticalScrollBar().setValue(0)

    def show_mentions(self, mentions: tuple[Mention, ...], current: tuple[str, int] | None) -> None:
        """Mark what is quoted of the page, and which passage is the current one."""
        self._mentions, self._current = mentions, current
        self.viewport().update()
        self.moved.emit()

    def show_proposed(
        self, dates: tuple[tuple[int, int], ...], now: tuple[int, int] | None
    ) -> None:
        """Underline dates that were found, and tint the passage that is looked at."""
        self._proposed, self._looked_at = dates, now
        self.viewport().update()

    def seen(self, above: int = 0) -> tuple[int, int]:
        """The first and the last place in view, or so many pixels above it."""
        view = self.viewport()
        first = self.cursorForPosition(QPoint(0, -above)).position()
        return first, self.cursorForPosition(QPoint(view.width(), view.height())).position()

    def room_of(self, start: int, end: int) -> QRect:
        """Where the first line of a stretch is, in the viewport's pixels; null: nowhere."""
        first = next(rooms(self.document(), start, end), None)
        return QRect() if first is None else first.toAlignedRect().translated(0, -self._top)

    def shows(self, start: int, end: int) -> bool:
        """Whether the whole of a stretch is in view."""
        stands = [room.translated(0, -self._top) for room in rooms(self.document(), start, end)]
        height = self.viewport().height()
        return bool(stands) and stands[0].top() >= 0 and stands[-1].bottom() <= height

    def bring(self, start: int, share: float) -> None:
        """Scroll so that a place stands at this share of the height, if it can."""
        first = next(rooms(self.document(), start, start + 1), None)
        if first is not None:
            above = round(share * self.viewport().height())
            self.verticalScrollBar().setValue(round(first.top()) - above)

    # What is selected

    @property
    def selection(self) -> tuple[int, int]:
        """First and last place of what is selected."""
        cursor = self.textCursor()
        return cursor.selectionStart(), cursor.selectionEnd()

    def select(self, start: int, end: int) -> None:
        """Select from place to place; the caret stands at the second."""
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(max(0, min(start, last)))
        cursor.setPosition(max(0, min(end, last)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def caret(self) -> int:
        """The place where the caret stands."""
        return self.textCursor().position()

    # Qt's own

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands at the top stays there, though lines are broken elsewhere."""
        first = self.seen()[0] if self.isVisible() and self._top else None
        indent(self.document(), self._sides)
        super().resizeEvent(event)
        self._stay_at(first)
        self.moved.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.moved.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's names, here and below
        super().scrollContentsBy(dx, dy)
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.setClipRect(event.rect())
            painter.translate(0, -self._top)
            seen = within(self._mentions, self.seen())
            paint_underlay(painter, self.document(), seen, self._current, self._style)
            if self._proposed:
                paint_proposed(
                    painter, self.document(), self._proposed, self._looked_at, self._style
                )
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            paint_edges(painter, self.verticalScrollBar(), self._style)
            if self.hasFocus():
                self._paint_focus(painter)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            return self.fingers.touch(event)
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys that walk through the words are not those of the timeline."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in _WALKING)
            return event.isAccepted()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on what is selected begins anew, as it does elsewhere; nothing is dragged away."""
        self.fingers.flick.catch()
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._ask_sentence(event.position().toPoint())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()  # Qt would make the letters larger here, and here alone
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt's own copy would leave data of Python's with the clipboard, which may outlive it.
            QGuiApplication.clipboard().setText(self._selected_words())
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Only the words are copied."""
        data = QMimeData()
        data.setText(self._selected_words())
        return data

    def _selected_words(self) -> str:
        return self.textCursor().selectedText().replace("\u2029", "\n")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() in _TAB
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.viewport().update()

    def _ask_sentence(self, point: QPoint) -> None:
        """Of the character that is at this point, not of the place that is nearest to it."""
        place = self.cursorForPosition(point).position()
        before = place > 0 and self.room_of(place - 1, place).contains(point)
        self.sentence_asked.emit(place - before)

    def _stay_at(self, first: int | None) -> None:
        if first is not None:
            self.bring(first, 0)

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _set(self) -> None:
        """Set the words; what is selected stays selected."""
        cursor = self.textCursor()
        anchor, caret = cursor.anchor(), cursor.position()
        document = document_of(self._page, self._style, self._lang, self._sides)
        self.setDocument(document)
        self._held = document  # the one before goes only now
        document.documentLayout().documentSizeChanged.connect(self.moved)
        self.setCursorWidth(self._style.px(2))  # the document holds it
        if anchor or caret:
            self.select(anchor, caret)

    @property
    def _sides(self) -> Sides:
        """The words in a column of a readable measure, in the middle with the margin for marks."""
        margin, px = self._style.room(*MARGIN), self._style.px
        room = self.viewport().width() - margin - 2 * px(_BESIDE)
        wide = max(1, min(measure(self._style, self._lang), room))
        left = px(_BESIDE) + margin + max(0, room - wide) // 2
        right = max(0, self.viewport().width() - left - wide)
        return Sides(left, right, px(_ABOVE), px(_BELOW))

    def _paint_focus(self, painter: QPainter) -> None:
        """The caret stands still: Qt's own, in a text that can't be written into, may be hidden."""
        painter.fillRect(self.cursorRect(), self._style.color("accent"))
        if self._ringed:
            draw_ring(painter, QRectF(self.viewport().rect()), self._style)
