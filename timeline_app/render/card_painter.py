"""Labels: one line, or a card with date, title and summary."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from timeline_app.layout.metrics import Rect, Role
from timeline_app.layout.scene import Shown
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look


def paint_label(
    painter: QPainter,
    shown: Shown,
    look: Look,
    setting: tuple[Style, RoleFonts],
    *,
    chosen: bool,
    hovered: bool,
) -> None:
    """Paint an event's label; it must have one."""
    style, fonts = setting
    if shown.label is None or shown.size is None:
        return
    rect = _paper_of(shown.label, style)
    _paper(painter, rect, look, style, raised=chosen or hovered)
    text = _Text(painter, style, fonts, shown.label.x + style.px(14))
    if shown.size.date:
        _card(text, shown, look, style)
    else:
        _chip(text, shown, look)
    if chosen:
        _ring(painter, rect, style)


def paint_blank(painter: QPainter, label: Rect, style: Style) -> None:
    """Hide what lies behind a label's paper, and nothing beside it."""
    corner = style.px(4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(style.color("ground"))
    painter.drawRoundedRect(_paper_of(label, style), corner, corner)


def _paper_of(label: Rect, style: Style) -> QRectF:
    """Where its paper lies; the rest of a label is air on its right."""
    return QRectF(*label).adjusted(0, 0, -style.px(8), 0)


def _paper(painter: QPainter, rect: QRectF, look: Look, style: Style, *, raised: bool) -> None:
    corner = style.px(4)
    sheet = QPainterPath()
    sheet.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
    painter.setPen(QPen(style.color("muted" if raised else "hairline"), 1))
    painter.setBrush(style.color("card"))
    painter.drawPath(sheet)
    edge = QPainterPath()
    edge.addRect(QRectF(rect.x(), rect.y(), style.px(4), rect.height()))
    painter.fillPath(sheet.intersected(edge), look.color)


def _ring(painter: QPainter, rect: QRectF, style: Style) -> None:
    out = style.px(2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.color("accent"), style.px(2)))
    corner = style.px(6)
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), corner, corner)


def _chip(text: "_Text", shown: Shown, look: Look) -> None:
    label, size = shown.label, shown.size
    if label is None or size is None:
        return
    text.y = label.y
    if shown.span:
        text.y -= text.style.px(1)  # what hangs below the line, as in y, keeps clear of the bar
    side = text.style.room(9)
    middle = text.y + size.height / 2
    text.shape(look, Rect(text.x - text.style.px(2), middle - side / 2, side, side))
    text.x += text.style.room(13)
    text.write(Role.CHIP, size.title[0], size.height, "ink")


def _card(text: "_Text", shown: Shown, look: Look, style: Style) -> None:
    label, size = shown.label, shown.size
    if label is None or size is None:
        return
    lines = text.line(Role.DATE) + len(size.title) * text.line(Role.TITLE)
    gap = style.px(4) if size.summary else 0
    lines += gap + len(size.summary) * text.line(Role.SUMMARY)
    text.y = label.y + (size.height - lines) / 2
    side = style.room(10)
    middle = text.y + text.line(Role.DATE) / 2
    text.shape(look, Rect(text.x, middle - side / 2, side, side))
    text.x += style.room(15, 4)
    text.write(Role.DATE, size.date, text.line(Role.DATE), "muted")
    text.x -= style.room(15, 4)
    for line in size.title:
        text.write(Role.TITLE, line, text.line(Role.TITLE), "ink")
    text.y += gap
    for line in size.summary:
        text.write(Role.SUMMARY, line, text.line(Role.SUMMARY), "muted")


class _Text:
    """Writes line below line."""

    def __init__(self, painter: QPainter, style: Style, fonts: RoleFonts, x: float) -> None:
        self.painter, self.style, self.fonts = painter, style, fonts
        self.x, self.y = x, 0.0

    def line(self, role: Role) -> int:
        return self.style.metrics.line(role)

    def write(self, role: Role, words: str, height: float, token: str) -> None:
        ascent, descent = self.fonts.ascent(role), self.fonts.descent(role)
        base = self.y + (height - ascent - descent) / 2 + ascent
        self.painter.setFont(self.fonts[role])
        self.painter.setPen(QColor(self.style.color(token)))
        self.painter.drawText(QPointF(self.x, base), words)
        self.y += height

    def shape(self, look: Look, rect: Rect) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(look.color)
        self.painter.drawPath(shape_path(look.shape, QRectF(*rect)))
