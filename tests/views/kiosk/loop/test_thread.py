import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.views.kiosk.loop.hall import (
    BOTH,
    LANDSCAPE,
    PORTRAIT,
    collection,
    event,
    shipped,
    styles,
)
from timeline_app.model.edtf import parse_span
from timeline_app.views.kiosk.loop.places import places
from timeline_app.views.kiosk.loop.running_order import Stop, running_order
from timeline_app.views.kiosk.loop.thread import Thread
from timeline_app.views.kiosk.themes import HALL_DARK

pytestmark = pytest.mark.gui


def thread_of(stops, shown, size=PORTRAIT, lang="en"):
    style = styles(size)[lang]
    place = places(*size, style).thread
    return Thread(stops, shown, style, (round(place.w), round(place.h)))


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("lang", BOTH)
def test_every_stop_s_card_is_whole_in_its_view(qapp, size, lang):
    stops = running_order(shipped(), "")
    thread = thread_of(stops, shipped(), size, lang)
    for stop in stops:
        view = thread.view(stop)
        scene = thread._plan.scene(view, stop.event.id)
        label = next(each.label for each in scene.events if each.id == stop.event.id)
        assert label.x >= 24
        assert label.right <= scene.width - 24


def test_a_tour_says_the_stretch_unless_its_event_is_not_in_it(qapp):
    at = event("a", "1990")
    spans = ["1980/2010", "1800/1810"]
    stops = [Stop(at, parse_span(span)) for span in spans]
    thread = thread_of(stops, collection(at))
    right, wrong = (thread.view(stop) for stop in stops)
    assert (right.start, right.end) == stops[0].span
    assert wrong.start < at.date.anchor < wrong.end


def test_without_a_stretch_some_neighbours_are_seen(qapp):
    events = [event(f"e{year}", str(year)) for year in range(1900, 2000, 10)]
    stops = [Stop(each) for each in events]
    thread = thread_of(stops, collection(*events))
    for number, stop in enumerate(stops):
        view = thread.view(stop)
        near = events[max(0, number - 2) : number + 3]
        assert all(-2 <= view.x(each.date.anchor) <= view.width for each in near)


@pytest.mark.parametrize(
    "dates", [["2020-01-01"], ["2020", "2020", "2020"], ["../1950"], ["-4000", "2020"]]
)
def test_few_or_equal_dates_have_a_view_too(qapp, dates):
    events = [event(f"e{number}", date) for number, date in enumerate(dates)]
    stops = [Stop(each) for each in events]
    thread = thread_of(stops, collection(*events))
    for stop in stops:
        assert thread.view(stop).seconds > 0
        assert thread.flight(stop, stops[0]).seconds > 0


def test_the_event_s_mark_is_large_and_its_card_opened_at_rest(qapp):
    stops = running_order(shipped(), "")
    thread = thread_of(stops, shipped())
    stop = next(stop for stop in stops if stop.event.id == "team-departs")

    def painted(chosen, large):
        image = QImage(1080, 640, QImage.Format.Format_RGB32)
        image.fill(QColor(HALL_DARK.ground))
        with QPainter(image) as painter:
            thread.paint(painter, thread.view(stop), chosen, large=large)
        return image

    closed, opened = painted("team-departs", False), painted("team-departs", True)
    assert closed != opened
    mark = next(
        each.mark
        for each in thread._plan.scene(thread.view(stop), "team-departs").events
        if each.id == "team-departs"
    )
    x, y = round(mark.x + mark.w / 2), round(mark.y - 8)
    assert closed.pixelColor(x, y) == thread.look("team-departs").color
    assert painted("team-returns", False).pixelColor(x, y) != thread.look("team-departs").color
