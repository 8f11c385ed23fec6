"""A card over the stage, which is dimmed unless one may go on there."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.fonts import BOLD
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.body_scroll import BodyScroll
from timeline_app.widgets.cover import Cover
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton, draw_ring
from timeline_app.widgets.sheet import slim
from timeline_app.widgets.text_block import TextBlock

CLOSE = Localized({"zh": "关闭", "en": "Close"})
_TITLE = Face(24, BOLD, leading=1.4, most=1)
_AIR, _PAD, _RING = 24, 32, 8
_HEAD, _FOOT = (34, 42), (26, 58)
"""Pixels of text at 1080 lines, and of air around it."""


class Overlay(Cover):
    """A card over its parent. The body scrolls where the window is too small for it.

    Closes with Esc, its button, and a click outside unless something could be lost by it.
    """

    def __init__(
        self, parent: QWidget, width: float, *, outside_closes: bool = True, dims: bool = True
    ) -> None:
        """Not ``dims``: what lies around the card stays as it is, within reach and unpainted."""
        super().__init__(parent)
        self._style = Style(LIGHT)
        self._width = width
        self._outside_closes, self._dims = outside_closes, dims
        self._placed = QRect(), 0
        self._title = TextBlock(_TITLE, self._style, parent=self)
        self.body = QWidget()
        self.body.installEventFilter(self)
        self._scroll = BodyScroll(self.body, self)
        self._scroll.ring_changed.connect(self.update)
        self.flick = self._scroll.flick
        self.foot = QWidget(self)
        self.foot.hide()
        self._cross = IconButton(Icon.CROSS, self)
        self._cross.clicked.connect(self.escape)

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
        self._scroll.setAccessibleName(title)

    def appear(self, first: QWidget | None = None) -> None:
        """Show the card with the focus on ``first``, or ready to be scrolled."""
        super().appear(first or self._scroll)
        self._arrange()

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
        wanted = self._style.room(self._width - 2 * _PAD, 2 * _PAD)
        width = min(wanted, self.width() - 2 * px(_AIR))
        inner = width - 2 * px(_PAD)
        height = self._head_height + self._wanted(inner) + self._foot_height(inner)
        height = min(height, self.height() - 2 * px(_AIR))
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    @property
    def _fit(self) -> tuple[QRect, int]:
        """Where the card stands, and how high its body would like to be."""
        card = self.card
        return card, self._wanted(card.width() - 2 * self._style.px(_PAD))

    @property
    def _head_height(self) -> int:
        return self._style.room(*_HEAD)

    def _foot_height(self, width: int) -> int:
        """Pixels of height below the body."""
        if not self.foot.isVisibleTo(self):
            return self._style.px(_PAD)
        layout = self.foot.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else 0
        return max(wanted + self._style.px(_PAD), self._style.room(*_FOOT))

    def _wanted(self, width: int) -> int:
        """Pixels of height that the body asks for."""
        layout = self.body.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else -1
        return height if height >= 0 else self.body.sizeHint().height()

    def _arrange(self) -> None:
        px, card = self._style.px, self.card
        if not self._dims:
            self.setMask(QRegion(card))
        self._placed = self._fit
        inner = card.adjusted(px(_PAD), 0, -px(_PAD), 0)
        side = self._cross.sizeHint().width()
        top = card.y() + (self._head_height - side) // 2
        # the cross itself, not the button around it, stands at the margin
        self._cross.setGeometry(inner.right() + 1 - side + px(11), top, side, side)
        tall = self._title.heightForWidth(inner.width())
        wide = self._cross.x() - inner.x() - px(8)
        self._title.setGeometry(inner.x(), top + (side - tall) // 2, wide, tall)
        foot = self._foot_height(inner.width())
        body = inner.adjusted(0, self._head_height, 0, -foot)
        # the scroll bar has its place in the padding: the body keeps its width
        gap = px(6) if self._wanted(inner.width()) > body.height() else 0
        bar = self._scroll.verticalScrollBar().sizeHint().width() if gap else 0
        self._scroll.show_bar(shown=bool(gap))
        self._scroll.setViewportMargins(0, 0, gap, 0)
        self._scroll.setGeometry(body.adjusted(0, 0, bar + gap, 0))
        self.foot.setGeometry(inner.x(), card.bottom() + 1 - foot, inner.width(), foot)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        asked = event.type() is QEvent.Type.LayoutRequest and watched is self.body
        if asked and self._fit != self._placed:
            self._arrange()  # a text became longer or shorter
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, dim = self._style.px, QColor("#000000")
        dim.setAlphaF(0.6 if self._style.theme.dark else 0.35)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._dims:
                painter.fillRect(self.rect(), dim)
            painter.setPen(self._style.color("hairline"))
            painter.setBrush(self._style.color("card"))
            painter.drawRoundedRect(
                self.card.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6)
            )
            if self._scroll.ringed:
                around = px(_RING)
                room = QRectF(self._scroll.geometry()).adjusted(-around, -around, around, around)
                draw_ring(painter, room, self._style)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._outside_closes and not self.card.contains(event.position().toPoint()):
            self.dismiss()
