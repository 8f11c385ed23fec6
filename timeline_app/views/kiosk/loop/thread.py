"""The timeline below the words: the thread that leads from one event to the next."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from timeline_app.layout.fit import SHORTEST
from timeline_app.layout.metrics import Rows
from timeline_app.layout.plan import Plan
from timeline_app.layout.wording import label_words
from timeline_app.model.collection import Collection
from timeline_app.render.measuring import RoleFonts
from timeline_app.render.painter import Highlights, ScenePainter
from timeline_app.render.shapes import shape_path
from timeline_app.render.style import Style
from timeline_app.render.theme import Look, looks
from timeline_app.timescale.flight import Flight
from timeline_app.timescale.scale import TimeScale
from timeline_app.views.kiosk.loop.opened import opened
from timeline_app.views.kiosk.loop.running_order import Stop

_BEFORE, _AFTER = 0.2, 0.55
"""Of the width: where an event stands, and how much follows it that its view shows."""
_NEIGHBOURS = 2
"""So many events before and after one belong to its view."""
_AROUND, _AROUND_SPAN = 8.0, 1.6
"""A view is at least so many times as long as the day or year an event is known by; as a span."""
_LARGE, _RAISED = 2.2, 0.8
"""The mark of the event that is told of: its size in those of the others, and how far it stands up."""
_EDGE = 48
"""Pixels at 1080 lines between a card and the screen's edge: more than the picture drifts."""


class Thread:
    """The events of some stops in one language, laid out once."""

    def __init__(
        self, stops: Sequence[Stop], collection: Collection, style: Style, size: tuple[int, int]
    ) -> None:
        self._style = style
        self._fonts = RoleFonts(style.letters, style.lang)
        events = {stop.event.id: stop.event for stop in stops}
        short = replace(style.metrics, far=False)  # labels: what is told of opens as a card
        self._plan = Plan.of(
            tuple(events.values()),
            collection.eras,
            Rows(*size, short),
            self._fonts.measure,
            style.lang,
            label_words(collection, style.lang),
        )
        by_category = looks(collection.categories, style.theme)
        plain = by_category[""]
        self._looks = {e.id: by_category.get(e.category or "", plain) for e in events.values()}
        self._painter = ScenePainter(style, self._fonts, self._looks)
        self._dates = sorted(event.date.anchor for event in events.values())

    def look(self, event_id: str) -> Look:
        """Colour and shape of an event."""
        return self._looks[event_id]

    def view(self, stop: Stop) -> TimeScale:
        """The stretch of time in which a stop is shown, its card whole."""
        view = self._wished(stop)
        item, edge = self._plan.item(stop.event.id), self._style.px(_EDGE)
        if item is None:
            return view
        x = view.x(item.left) + item.before
        over = x + item.sizes[-1].width + edge - view.width
        return view.panned(max(0.0, min(over, x - edge)))

    def _wished(self, stop: Stop) -> TimeScale:
        """The tour's stretch if the event is in it, else one with some of its neighbours."""
        width, here = self._plan.rows.width, stop.event.date.anchor
        if stop.span is not None and stop.span[0] <= here < stop.span[1]:
            return TimeScale.between(*stop.span, width)
        at = self._dates.index(here)
        before = self._dates[max(0, at - _NEIGHBOURS)]
        after = self._dates[min(len(self._dates) - 1, at + _NEIGHBOURS)]
        seconds = max((here - before) / _BEFORE, (after - here) / _AFTER, float(SHORTEST))
        date = stop.event.date
        lasts = (here if date.latest is None else date.latest) - here
        least = lasts * (_AROUND_SPAN if date.is_span else _AROUND)
        seconds = max(min(seconds, self._plan.frame.seconds), least)
        return TimeScale(here, seconds, width).panned(-_BEFORE * width)

    def flight(self, one: Stop, other: Stop) -> Flight:
        """The way from one stop to another."""
        return Flight(self.view(one), self.view(other), self._plan.frame.seconds)

    def paint(
        self, painter: QPainter, view: TimeScale, event_id: str, *, large: bool = False
    ) -> None:
        """Paint a stretch of time at the painter's origin, one event standing out.

        Its label is opened to a ``large`` card where the picture rests.
        """
        scene = self._plan.scene(view, event_id)
        if large:
            scene = opened(scene, self._plan, event_id)
        self._painter.paint(painter, scene, Highlights(selected=event_id))
        for shown in scene.events:
            if shown.id == event_id and shown.mark is not None and not shown.span:
                self._paint_mark(painter, QRectF(*shown.mark), self.look(event_id))

    def _paint_mark(self, painter: QPainter, mark: QRectF, look: Look) -> None:
        grow = mark.width() * (_LARGE - 1) / 2
        mark = mark.translated(0, -grow * _RAISED)  # away from the day's number below the axis
        painter.setPen(QPen(self._style.color("ground"), self._style.px(3)))
        painter.setBrush(look.color)
        painter.drawPath(shape_path(look.shape, mark.adjusted(-grow, -grow, grow, grow)))
