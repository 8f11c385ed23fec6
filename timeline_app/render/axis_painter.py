"""The axis with its two tiers, and the eras behind everything."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen

from timeline_app.layout.items import End
from timeline_app.layout.metrics import Rect, Role
from timeline_app.layout.scene import EraBand, Scene, TickMark, Tier
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.style import Style

TINT = 0.075
FARTHEST = 100_000.0


def paint_eras(painter: QPainter, scene: Scene, style: Style, fonts: RoleFonts) -> None:
    """Tint each era's stretch, lighter towards ends that aren't known sharply."""
    for era in scene.eras:
        left = max(era.rect.x, -FARTHEST)
        right = min(era.rect.right, FARTHEST)
        rect = QRectF(left, era.rect.y, right - left, era.rect.h)
        accent = style.color("accent")
        painter.fillRect(rect, _tint(rect, era, accent, TINT))
        painter.fillRect(
            QRectF(left, rect.y(), right - left, style.px(3)), _tint(rect, era, accent, 0.75)
        )
        if era.name_rect is not None:
            _write(painter, era.name, era.name_rect, Role.ERA, style.inked(accent), fonts)


def _tint(rect: QRectF, era: EraBand, accent: QColor, strength: float) -> QBrush:
    full, faint = QColor(accent), QColor(accent)
    full.setAlphaF(strength)
    faint.setAlphaF(strength * 0.15)
    gradient = QLinearGradient(rect.topLeft(), rect.topRight())
    gradient.setColorAt(0, full if era.ends[0] is End.SHARP else faint)
    gradient.setColorAt(0.25, full)
    gradient.setColorAt(0.75, full)
    gradient.setColorAt(1, full if era.ends[1] is End.SHARP else faint)
    return QBrush(gradient)


def paint_axis(painter: QPainter, scene: Scene, style: Style, fonts: RoleFonts) -> None:
    """Paint the band, the axis line, ticks and their texts."""
    bands = [tick for tick in scene.ticks if tick.tier is Tier.COARSE]
    if bands:
        top = bands[0].rect.y
        painter.fillRect(QRectF(0, top, scene.width, scene.height - top), style.color("band"))
    painter.setPen(QPen(style.color("ink"), max(1.0, style.unit * 1.5)))
    y = round(scene.axis_y)
    painter.drawLine(QLineF(0, y, scene.width, y))
    for tick in scene.ticks:
        if tick.tier is Tier.COARSE:
            _coarse(painter, scene, tick, style, fonts)
        else:
            _fine(painter, scene, tick, style, fonts)


def _coarse(
    painter: QPainter, scene: Scene, tick: TickMark, style: Style, fonts: RoleFonts
) -> None:
    if tick.x >= 0:
        x = round(tick.x)
        painter.fillRect(
            QRectF(x - 1, tick.rect.y, 2, scene.height - tick.rect.y), style.color("ground")
        )
        painter.setPen(QPen(style.color("muted"), 1))
        painter.drawLine(
            QPointF(x + 0.5, scene.axis_y), QPointF(x + 0.5, scene.axis_y + style.px(12))
        )
    _write(painter, tick.text, tick.rect, Role.BAND, style.color("ink"), fonts)


def _fine(painter: QPainter, scene: Scene, tick: TickMark, style: Style, fonts: RoleFonts) -> None:
    painter.setPen(QPen(style.color("muted"), 1))
    x = round(tick.x) + 0.5
    length = style.px(8 if tick.text else 5)
    painter.drawLine(QPointF(x, scene.axis_y), QPointF(x, scene.axis_y + length))
    _write(painter, tick.text, tick.rect, Role.TICK, style.color("muted"), fonts)


def _write(
    painter: QPainter, text: str, rect: Rect, role: Role, color: QColor, fonts: RoleFonts
) -> None:
    if not text:
        return
    painter.setFont(fonts[role])
    painter.setPen(color)
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(rect.x, rect.y, rect.w + 4, rect.h), int(flags), text)
