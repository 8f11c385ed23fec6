"""A Scene, painted: eras, stems, axis, marks, bars, labels, badges, from back to front."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.metrics import Rect, Role
from timeline_app.layout.scene import Badge, Kind, Scene, Shown
from timeline_app.render.axis_painter import paint_axis, paint_eras
from timeline_app.render.bar_painter import paint_bar, paint_line
from timeline_app.render.card_painter import paint_label
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look

DIMMED = 0.28


@dataclass(frozen=True)
class Highlights:
    """What stands out in a scene and moves nothing: the selected event, the matches, the pointer."""

    selected: str | None = None
    matches: frozenset[str] | None = None
    hovered: str | None = None

    def dims(self, event_id: str) -> bool:
        """Whether an event steps back behind the matches of a search."""
        return self.matches is not None and event_id not in self.matches


@dataclass(frozen=True)
class ScenePainter:
    """Paints scenes of one collection in one style."""

    style: Style
    fonts: RoleFonts
    looks: Mapping[str, Look]
    """By event."""

    def paint(self, painter: QPainter, scene: Scene, highlights: Highlights) -> None:
        """Paint a scene with its top left corner at the painter's origin."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        paint_eras(painter, scene, self.style, self.fonts)
        for shown in scene.events:
            self._stem(painter, scene, shown, highlights)
        paint_axis(painter, scene, self.style, self.fonts)
        for shown in scene.events:
            self._behind(painter, shown, highlights)
        for shown in scene.events:
            self._front(painter, shown, highlights)
        for badge in scene.badges:
            self._badge(painter, badge, highlights)

    def ring(self, painter: QPainter, scene: Scene) -> None:
        """Show that the keys act here."""
        width = self.style.px(3)
        painter.setPen(QPen(self.style.color("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        whole = QRectF(0, 0, scene.width, scene.height)
        painter.drawRect(whole.adjusted(half, half, -half, -half))

    def look(self, event_id: str) -> Look:
        """Colour and shape of an event."""
        return self.looks[event_id]

    def _stem(self, painter: QPainter, scene: Scene, shown: Shown, high: Highlights) -> None:
        if shown.stem is None or shown.label is None:
            return
        share = 0.15 if high.dims(shown.id) else 0.55 if not shown.span else 0.25
        color = self.style.mixed(self.look(shown.id).color, share)
        top = shown.mark.bottom if shown.span and shown.mark else shown.label.bottom
        # An opaque rectangle of whole pixels: smoothing or blending a long thin line is slow.
        width = max(1, self.style.px(1))
        painter.fillRect(round(shown.stem), round(top), width, round(scene.axis_y - top), color)

    def _behind(self, painter: QPainter, shown: Shown, high: Highlights) -> None:
        color = self._color(shown.id, high)
        if shown.within is not None:
            self._within(painter, shown.within, color)
        if shown.mark is None:
            return
        if shown.span:
            draw = paint_bar if shown.label is not None else paint_line
            draw(painter, shown, color, self.style)
        else:
            self._mark(painter, shown, shown.mark, color, high)

    def _front(self, painter: QPainter, shown: Shown, high: Highlights) -> None:
        if shown.label is None:
            return
        painter.save()
        if high.dims(shown.id):
            # What lies behind must not show through.
            painter.fillRect(QRectF(*shown.label), self.style.color("ground"))
            painter.setOpacity(DIMMED)
        look = self.look(shown.id)
        paint_label(
            painter,
            shown,
            look,
            (self.style, self.fonts),
            chosen=shown.id == high.selected,
            hovered=shown.id == high.hovered,
        )
        painter.restore()

    def _color(self, event_id: str, high: Highlights) -> QColor:
        color = QColor(self.look(event_id).color)
        if high.dims(event_id):
            color.setAlphaF(DIMMED)
        return color

    def _mark(
        self, painter: QPainter, shown: Shown, mark: Rect, color: QColor, high: Highlights
    ) -> None:
        rect = QRectF(*mark)
        if shown.id == high.selected:
            grow = self.style.px(4)
            rect = rect.adjusted(-grow, -grow, grow, grow)
        ground = self.style.color("ground")
        path = shape_path(self.look(shown.id).shape, rect)
        # A rim in the ground's colour keeps neighbouring marks apart.
        painter.setPen(QPen(ground, self.style.px(2) if shown.kind is Kind.CARD else 1))
        painter.setBrush(color)
        painter.drawPath(path)
        if shown.vague:
            # About here: the mark is hollow.
            inner = rect.width() * 0.22
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawPath(
                shape_path(self.look(shown.id).shape, rect.adjusted(inner, inner, -inner, -inner))
            )

    def _within(self, painter: QPainter, within: Rect, color: QColor) -> None:
        faint = QColor(color)
        faint.setAlphaF(faint.alphaF() * 0.16)
        painter.setBrush(faint)
        pen = QPen(color, max(1.0, self.style.unit * 1.2))
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(*within), 2, 2)

    def _badge(self, painter: QPainter, badge: Badge, high: Highlights) -> None:
        found = high.matches is None or not high.matches.isdisjoint(badge.members)
        painter.setOpacity(1.0 if found else DIMMED)
        rect = QRectF(*badge.rect)
        painter.setPen(QPen(self.style.color("hairline"), 1))
        painter.setBrush(self.style.color("card"))
        painter.drawRoundedRect(
            rect.adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2
        )
        painter.setFont(self.fonts[Role.BADGE])
        painter.setPen(self.style.color("ink"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(badge.count))
        painter.setOpacity(1.0)
