"""How a proposal is painted in the list: its standing, its date, the source's words, its title."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from timeline_app.layout.breaking import elided
from timeline_app.render.fonts import MEDIUM, REGULAR
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.archivist.proposals.offer import Offer, Standing
from timeline_app.views.archivist.proposals.offers import OFFER
from timeline_app.widgets.icon import Icon, draw_icon

HEIGHT = 52, 20
"""Pixels of text at 1080 lines, and of air, that a row takes."""
_PAD, _SIDE, _GAP = 24, 16, 12
_DATE, _TOLD, _TITLE = 17, 14, 15
_ICONS: Final = {Standing.RECORDED: Icon.TICK, Standing.REJECTED: Icon.CROSS}


class OfferDelegate(QStyledItemDelegate):
    """Two lines each; what is decided is muted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = Style(LIGHT)

    def restyle(self, style: Style) -> None:
        """Take on colours and sizes."""
        self._style = style

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self._style.room(*HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        offer, style = index.data(OFFER), self._style
        room = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, style.color("band"))
            painter.fillRect(
                QRectF(room.x(), room.y(), style.px(4), room.height()), style.color("accent")
            )
        painter.fillRect(
            QRectF(room.x(), room.bottom() - 1, room.width(), 1), style.color("hairline")
        )
        inner = room.adjusted(style.px(_PAD), style.px(8), -style.px(_PAD), -style.px(8))
        self._mark(painter, offer, inner)
        inner.setLeft(inner.left() + style.room(_SIDE) + style.px(_GAP))
        self._write(painter, offer, inner)
        painter.restore()

    def _mark(self, painter: QPainter, offer: Offer, room: QRectF) -> None:
        style = self._style
        side = style.room(_SIDE)
        square = QRectF(room.x(), room.y() + style.px(4), side, side)
        icon = _ICONS.get(offer.standing)
        if icon is not None:
            draw_icon(painter, icon, square, QPen(style.color("muted"), style.px(18) / 10))
            return
        color = style.color("ink" if offer.certain else "accent")
        painter.setPen(QPen(color, style.px(18) / 10))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(square.adjusted(2, 2, -2, -2))
        if not offer.certain:
            painter.setFont(style.font(_TOLD - 2, MEDIUM))
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, "?")

    def _write(self, painter: QPainter, offer: Offer, room: QRectF) -> None:
        style, lang = self._style, self._style.lang
        decided = offer.standing is not Standing.WAITING
        upper = QRectF(room.x(), room.y(), room.width(), room.height() / 2)
        lower = upper.translated(0, upper.height())
        date = style.font(_DATE, MEDIUM)
        wide = self._line(painter, upper, offer.when(lang), date, "muted" if decided else "ink")
        rest = upper.adjusted(wide + style.px(_GAP), 0, 0, 0)
        told = offer.proposal.date_text
        if decided or not offer.certain:
            told = f"{told} · {offer.told(lang)}"
        self._line(painter, rest, told, style.font(_TOLD, REGULAR), "muted")
        title = style.font(_TITLE, REGULAR, offer.proposal.lang)
        self._line(painter, lower, offer.title(lang), title, "muted" if decided else "ink")

    def _line(self, painter: QPainter, room: QRectF, text: str, font: QFont, color: str) -> float:
        """Write a line into a room, shortened to fit; the answer is its width."""
        measure = QFontMetricsF(font).horizontalAdvance
        text = elided(text, measure, room.width())
        painter.setFont(font)
        painter.setPen(self._style.color(color))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        return measure(text)
