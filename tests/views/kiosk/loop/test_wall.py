import pytest

from tests.views.kiosk.loop.hall import (
    BOTH,
    LAPTOP,
    PORTRAIT,
    WALL,
    collection,
    event,
    shipped,
    styles,
)
from timeline_app.views.kiosk.loop.poster import Poster
from timeline_app.views.kiosk.loop.running_order import Stop
from timeline_app.views.kiosk.loop.scenes import Scene
from timeline_app.views.kiosk.loop.wall import CHAPTER, Wall

pytestmark = pytest.mark.gui


def scene(stop, lang="zh"):
    return Scene(stop, lang, Poster((), None, None), 8.0)


def test_an_event_is_hung_with_timeline_words_and_invitation(qapp):
    wall = Wall(shipped(), "", styles(PORTRAIT), PORTRAIT)
    assert len(wall.stops) == 9
    for lang in BOTH:
        stop = wall.stops[3]
        assert wall.pages(stop, lang)
        assert wall.thread(stop, lang) is wall.thread(wall.stops[0], lang)
        assert wall.invitation(scene(stop, lang)) is wall.invitation(scene(wall.stops[4], lang))
    assert wall.look(scene(wall.stops[3])).shape.value == "circle"


def test_there_is_a_way_between_two_events_in_one_language(qapp):
    wall = Wall(shipped(), "", styles(PORTRAIT), PORTRAIT)
    one, other, *_ = wall.stops
    assert wall.flight(scene(one), scene(other)).seconds > 0
    assert wall.flight(scene(one), scene(other, "en")) is None
    assert wall.flight(scene(one), scene(one)) is None


def test_a_low_screen_has_words_alone_and_no_way(qapp):
    wall = Wall(shipped(), "", styles(LAPTOP, 200), LAPTOP)
    assert wall.thread(wall.stops[0], "zh") is None
    assert wall.flight(scene(wall.stops[0]), scene(wall.stops[1])) is None


def test_without_events_there_are_title_and_subtitle_alone(qapp):
    wall = Wall(collection(), "", styles(PORTRAIT), PORTRAIT)
    (page,) = wall.pages(None, "en")
    assert page.words == "A title A subtitle"
    assert wall.invitation(scene(None)) is None
    assert wall.flight(scene(None), scene(None)) is None
    assert wall.places("en").thread is None


def test_a_large_collection_is_shown_a_chapter_at_a_time(qapp):
    events = [event(f"e{number}", f"{number:04}") for number in range(1, 2 * CHAPTER + 2)]
    wall = Wall(collection(*events), "", styles(PORTRAIT, langs=("zh",)), PORTRAIT)
    first, second = wall.stops[CHAPTER - 1], wall.stops[CHAPTER]
    thread = wall.thread(first, "zh")
    assert wall.thread(wall.stops[0], "zh") is thread
    assert wall.flight(scene(first), scene(second)) is None
    assert wall.thread(second, "zh") is not thread
    assert wall.flight(scene(second), scene(wall.stops[CHAPTER + 1])) is not None


def test_letters_are_large_enough_to_be_seen_from_afar(qapp):
    wall = Wall(shipped(), "", styles(WALL), WALL)
    assert all(style.least >= WALL[1] / 55 for style in wall.styles.values())


def test_a_stop_that_is_told_twice_is_two(qapp):
    stops = Wall(shipped(), "", styles(PORTRAIT), PORTRAIT).stops
    assert isinstance(stops[0], Stop)
    assert len({id(stop) for stop in stops}) == len(stops)
