"""A Scene, painted: eras, stems, axis, marks, bars, labels, badges, from back to front."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from timeline_app.layout.metrics import Rect, Role
from timeline_app.layout.scene import Badge, Kind, Scene, Shown
from timeline_app.render.axis_painter import paint_axis, paint_eras
from timeline_app.render.bar_painter import paint_bar, paint_line, paint_tones
from timeline_app.render.card_painter import paint_blank, paint_label
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.shapes import shape_path
from timeline_app.render.stamps import Draw, Stamps, draw_at
from timeline_app.render.style import Style
from timeline_app.render.theme import Look
from timeline_app.render.within_painter import paint_within

DIMMED = 0.28


class Matched(Protocol):
    """Ids that a search finds."""

    def __contains__(self, event_id: object, /) -> bool: ...

    def isdisjoint(self, members: Iterable[str], /) -> bool:
        """Whether none of these is found."""


@dataclass(frozen=True)
class Highlights:
    """What stands out in a scene and moves nothing: the selected event, the matches, the pointer."""

    selected: str | None = None
    matches: Matched | None = None
    hovered: str | None = None

    def dims(self, event_id: str) -> bool:
        """Whether an event steps back behind the matches of a search."""
        return self.matches is not None and event_id not in self.matches


NOTHING = Highlights()
"""Nothing stands out."""


@dataclass(frozen=True)
class ScenePainter:
    """Paints scenes of one collection in one style."""

    style: Style
    fonts: RoleFonts
    looks: Mapping[str, Look]
    """By event."""
    stamps: Stamps | None = None
    """Pictures that are copied; without them everything is drawn anew, as a printer needs it."""

    def paint(self, painter: QPainter, scene: Scene, highlights: Highlights) -> None:
        """Paint a scene with its top left corner at the painter's origin."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        if self.stamps is not None:
            self.stamps.begin(painter)
        paint_eras(painter, scene, self.style, self.fonts)
        self._stems(painter, scene, highlights)
        paint_axis(painter, scene, self.style, self.fonts)
        paint_tones(painter, scene.tones, self.style)
        for shown in scene.events:
            self._behind(painter, shown, highlights, scene.width)
        for shown in scene.events:
            if shown.label is not None:
                self._front(painter, shown, shown.label, highlights)
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

    def _stamp(self, painter: QPainter, key: Hashable, rect: Rect, draw: Draw) -> None:
        """Paint what stands at a rectangle; ``draw`` has it at the painter's origin."""
        if self.stamps is not None:
            self.stamps.stamp(painter, key, rect, draw)
        else:
            draw_at(painter, rect, draw)

    def _stems(self, painter: QPainter, scene: Scene, high: Highlights) -> None:
        colors: dict[tuple[int, float], QColor] = {}
        width = max(1, self.style.px(1))
        base = round(scene.axis_y)
        for shown in scene.events:
            if shown.stem is None or shown.label is None:
                continue
            look = self.look(shown.id)
            share = 0.15 if high.dims(shown.id) else 0.55 if not shown.span else 0.25
            color = colors.get((id(look), share))
            if color is None:
                color = colors[id(look), share] = self.style.mixed(look.color, share)
            top = round(shown.mark.bottom if shown.span and shown.mark else shown.label.bottom)
            # An opaque rectangle of whole pixels: smoothing or blending a long thin line is slow.
            painter.fillRect(round(shown.stem), top, width, base - top, color)

    def _behind(self, painter: QPainter, shown: Shown, high: Highlights, width: float) -> None:
        if shown.within is not None:
            paint_within(painter, shown.within, self._color(shown.id, high), self.style, width)
        if shown.mark is None:
            return
        if not shown.span:
            self._mark(painter, shown, shown.mark, high)
        elif shown.label is None:
            paint_line(painter, shown, self._color(shown.id, high), self.style)

    def steps(self, events: Iterable[Shown]) -> Iterator[None]:
        """Make the pictures of labels that will be painted soon, one at each step."""
        for shown in events:
            if self.stamps is None or shown.label is None:
                continue
            key, draw = self._label(shown, shown.label, NOTHING)
            if self.stamps.make(key, shown.label, draw):
                yield

    def _front(self, painter: QPainter, shown: Shown, label: Rect, high: Highlights) -> None:
        key, draw = self._label(shown, label, high)
        self._stamp(painter, key, label, draw)
        if shown.span:
            paint_bar(painter, shown, self._color(shown.id, high), self.style)

    def _label(self, shown: Shown, label: Rect, high: Highlights) -> tuple[Hashable, Draw]:
        """What the picture of a label depends on, and what draws it at the origin."""
        look, dims = self.look(shown.id), high.dims(shown.id)
        chosen, hovered = shown.id == high.selected, shown.id == high.hovered

        def draw(at_origin: QPainter) -> None:
            here = Rect(0, 0, label.w, label.h)
            if dims:
                # What lies behind must not show through.
                paint_blank(at_origin, here, self.style)
                at_origin.setOpacity(DIMMED)
            there, setting = replace(shown, label=here), (self.style, self.fonts)
            paint_label(at_origin, there, look, setting, chosen=chosen, hovered=hovered)

        return (shown.size, label.w, label.h, id(look), dims, chosen, hovered), draw

    def _color(self, event_id: str, high: Highlights) -> QColor:
        color = QColor(self.look(event_id).color)
        if high.dims(event_id):
            color.setAlphaF(DIMMED)
        return color

    def _mark(self, painter: QPainter, shown: Shown, mark: Rect, high: Highlights) -> None:
        look, chosen = self.look(shown.id), shown.id == high.selected

        def draw(at_origin: QPainter) -> None:
            color = self._color(shown.id, high)
            self._shape(at_origin, look, color, (mark.w, chosen, shown.kind is Kind.CARD))
            if shown.vague:
                # About here: the mark is hollow.
                self._hollow(at_origin, look, mark.w, chosen=chosen)

        labelled, dims = shown.kind is Kind.CARD, high.dims(shown.id)
        key = ("mark", id(look), mark.w, chosen, labelled, shown.vague, dims)
        self._stamp(painter, key, mark, draw)

    def _shape(
        self, painter: QPainter, look: Look, color: QColor, kind: tuple[float, bool, bool]
    ) -> None:
        side, chosen, labelled = kind
        # A rim in the ground's colour keeps neighbouring marks apart.
        painter.setPen(QPen(self.style.color("ground"), self.style.px(2) if labelled else 1))
        painter.setBrush(color)
        painter.drawPath(shape_path(look.shape, self._square(side, chosen=chosen)))

    def _hollow(self, painter: QPainter, look: Look, side: float, *, chosen: bool) -> None:
        rect = self._square(side, chosen=chosen)
        inner = rect.width() * 0.22
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.style.color("ground"))
        painter.drawPath(shape_path(look.shape, rect.adjusted(inner, inner, -inner, -inner)))

    def _square(self, side: float, *, chosen: bool) -> QRectF:
        grow = self.style.px(4) if chosen else 0
        return QRectF(-grow, -grow, side + 2 * grow, side + 2 * grow)

    def _badge(self, painter: QPainter, badge: Badge, high: Highlights) -> None:
        found = high.matches is None or not high.matches.isdisjoint(badge.members)

        def draw(at_origin: QPainter) -> None:
            at_origin.setOpacity(1.0 if found else DIMMED)
            rect = QRectF(0, 0, badge.rect.w, badge.rect.h)
            half = rect.height() / 2
            at_origin.setPen(QPen(self.style.color("hairline"), 1))
            at_origin.setBrush(self.style.color("card"))
            at_origin.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), half, half)
            at_origin.setFont(self.fonts[Role.BADGE])
            at_origin.setPen(self.style.color("ink"))
            at_origin.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"{badge.count:,}")

        self._stamp(painter, ("badge", badge.count, badge.rect.w, found), badge.rect, draw)
