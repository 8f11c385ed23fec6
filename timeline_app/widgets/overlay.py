"""A card over the dimmed stage: not a window, so that nothing leads out of ours."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.sheet import slim
from timeline_app.widgets.tab_stops import go_on, tab_stops
from timeline_app.widgets.text_block import TextBlock

CLOSE = Localized({"zh": "关闭", "en": "Close"})
_TITLE = Face(24, BOLD, leading=1.4, most=1)
_AIR, _PAD, _HEAD, _FOOT = 24, 32, 76, 84


class Overlay(QWidget):
    """Covers its parent. The body scrolls where the window is too small for it.

    Closes with Esc, its button, and a click outside unless something could be lost by it. While
    it is open it keeps the keys to itself, but for that which quits.
    """

    closed = Signal()

    def __init__(self, parent: QWidget, width: float, *, outside_closes: bool = True) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._width = width
        self._outside_closes = outside_closes
        self._before: QWidget | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = TextBlock(_TITLE, self._style, parent=self)
        self.body = QWidget()
        self._scroll = self._scrolling(self.body)
        self.foot = QWidget(self)
        self.foot.hide()
        self._cross = IconButton(Icon.CROSS, self)
        self._cross.clicked.connect(self.escape)
        parent.installEventFilter(self)
        self.hide()

    def _scrolling(self, body: QWidget) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        area.setWidget(body)
        for clear in (area, area.viewport(), body):
            clear.setAutoFillBackground(False)
        return area

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style
        self._title.restyle(style)
        self._cross.restyle(style)
        slim(self._scroll.verticalScrollBar(), style)
        self._arrange()

    def set_title(self, title: str, close: str, lang: str) -> None:
        """Head the card, and name the button that closes it."""
        self._title.set_text(title, lang)
        self._cross.setAccessibleName(close)
        self.setAccessibleName(title)

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on ``first``, or ready to be scrolled."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self._arrange()
        (first or self._scroll).setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Close, and give the focus back to what had it."""
        if not self.isVisible():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    def refit(self) -> None:
        """Place the card anew after its content changed."""
        self._arrange()

    def reveal(self, widget: QWidget) -> None:
        """Scroll until a widget of the body is seen."""
        self._scroll.ensureWidgetVisible(widget)

    @property
    def card(self) -> QRect:
        """Where the card stands: in the middle, never larger than the window leaves room."""
        px = self._style.px
        width = min(px(self._width), self.width() - 2 * px(_AIR))
        inner = width - 2 * px(_PAD)
        foot = px(_FOOT) if self.foot.isVisibleTo(self) else px(_PAD)
        height = min(px(_HEAD) + self._wanted(inner) + foot, self.height() - 2 * px(_AIR))
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _wanted(self, width: int) -> int:
        """Pixels of height that the body asks for."""
        layout = self.body.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else -1
        return height if height >= 0 else self.body.sizeHint().height()

    def _arrange(self) -> None:
        px, card = self._style.px, self.card
        inner = card.adjusted(px(_PAD), 0, -px(_PAD), 0)
        side = self._cross.sizeHint().width()
        top = card.y() + (px(_HEAD) - side) // 2
        # the cross itself, not the button around it, stands at the margin
        self._cross.setGeometry(inner.right() + 1 - side + px(11), top, side, side)
        tall = self._title.heightForWidth(inner.width())
        room = QRect(inner.x(), top, self._cross.x() - inner.x() - px(8), side)
        self._title.setGeometry(room.adjusted(0, (side - tall) // 2, 0, 0))
        footed = self.foot.isVisibleTo(self)
        foot = px(_FOOT) if footed else px(_PAD)
        body = inner.adjusted(0, px(_HEAD), 0, -foot)
        # the scroll bar has its place in the padding: the body keeps its width
        gap = px(6) if self._wanted(inner.width()) > body.height() else 0
        bar = self._scroll.verticalScrollBar().sizeHint().width() if gap else 0
        self._scroll.setViewportMargins(0, 0, gap, 0)
        self._scroll.setGeometry(body.adjusted(0, 0, bar + gap, 0))
        self.foot.setGeometry(inner.x(), card.bottom() + 1 - foot, inner.width(), foot)
        self.update()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Resize and watched is self.parent():
            self._cover()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, dim = self._style.px, QColor("#000000")
        dim.setAlphaF(0.6 if self._style.theme.dark else 0.35)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), dim)
            painter.setPen(self._style.color("hairline"))
            painter.setBrush(self._style.color("card"))
            painter.drawRoundedRect(
                self.card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6)
            )

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(not _quits(event))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif _quits(event):
            event.ignore()

    def escape(self) -> None:
        """What Esc and the cross do."""
        self.dismiss()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._outside_closes and not self.card.contains(event.position().toPoint()):
            self.dismiss()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()  # the stage below stays as it is

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802
        """Tab goes round within the card."""
        return go_on(tab_stops((self,)), forward=forward)


def _quits(event: QKeyEvent) -> bool:
    return QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Q")
