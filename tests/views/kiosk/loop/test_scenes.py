from itertools import islice

from tests.views.kiosk.loop.hall import event
from timeline_app.views.kiosk.loop.poster import Poster
from timeline_app.views.kiosk.loop.running_order import Stop
from timeline_app.views.kiosk.loop.scenes import scenes
from timeline_app.views.kiosk.loop.wall_text import LEAST


def shown(stops, langs, count, pages=1):
    found = scenes(stops, langs, lambda _stop, _lang: (Poster((), None, None),) * pages)
    return [
        (scene.stop and scene.stop.event.id, scene.lang, scene.seconds)
        for scene in islice(found, count)
    ]


def test_every_stop_in_both_languages_round_and_round():
    stops = [Stop(event("a"), seconds=5.0), Stop(event("b"))]
    assert shown(stops, ("zh", "en"), 6) == [
        ("a", "zh", 5.0),
        ("a", "en", 5.0),
        ("b", "en", LEAST),
        ("b", "zh", LEAST),
        ("a", "zh", 5.0),
        ("a", "en", 5.0),
    ]


def test_an_odd_number_of_stops_takes_turns_from_round_to_round():
    langs = [lang for _stop, lang, _seconds in shown([Stop(event("a"))], ("zh", "en"), 6)]
    assert langs == ["zh", "en", "en", "zh", "zh", "en"]


def test_pages_follow_one_another_for_as_long_as_they_take_to_read():
    assert shown([Stop(event("a"), seconds=5.0)], ("zh",), 3, pages=3) == [("a", "zh", LEAST)] * 3


def test_without_events_there_is_a_scene_too():
    assert shown([], ("zh", "en"), 3) == [
        (None, "zh", LEAST),
        (None, "en", LEAST),
        (None, "en", LEAST),
    ]
