"""A presenter with a clicker tells the story of the collection that ships."""

import pytest

from tests.views.explore.staged import Stage, click, empty_place, middle, turn
from tests.widgets.shown import texts
from timeline_app.stage.reader.passage import ReaderPassage

pytestmark = pytest.mark.gui


@pytest.fixture(params=[(1024, 768), (1920, 1080)], ids=["projector", "full HD"])
def hall(qtbot, request):
    return Stage(qtbot, size=request.param).without_motion()


def events_of(hall):
    return {event.id: event for event in hall.state.collection.events}


def passages(hall):
    return hall.window.reader.findChildren(ReaderPassage)


def test_a_talk_from_the_first_event_to_the_last(hall):
    events = events_of(hall)
    # Every click of the clicker shows the next event: labelled, selected, told beside it.
    hall.key("Home")
    told = [hall.state.selected]
    for _ in range(len(events) - 1):
        hall.key("PgDown")
        told.append(hall.state.selected)
        label = hall.seen()[told[-1]].label
        assert label is not None
        assert 0 <= label.x < label.right <= hall.canvas.width()
        assert events[told[-1]].title["en"] in texts(hall.window.detail)
    assert sorted(told) == sorted(events)
    assert told[0] == "nurse-isolation-ward"
    assert told[-1] == "team-returns"

    # One click too many changes nothing.
    hall.key("PgDown")
    assert hall.state.selected == "team-returns"


@pytest.mark.slow
def test_a_question_about_the_departure(hall):
    # Find it, come close, read it in the article.
    hall.search("departs")
    hall.key("Return")
    asked = hall.state.selected
    hall.key("Escape")
    for _ in range(6):
        turn(hall.canvas, middle(hall.seen()[asked].label), 1)
    hall.key("Return")
    assert [p.passage.event for p in passages(hall) if p.is_current] == [asked]

    # Another passage leads on; back to the whole, where nothing is lost.
    other = next(p for p in passages(hall) if p.passage.event != asked)
    other.click()
    assert hall.state.selected == other.passage.event
    hall.key("0")
    assert set(hall.seen()) == set(events_of(hall))
    click(hall.canvas, empty_place(hall.canvas))
    assert hall.state.selected is None


@pytest.mark.slow
def test_the_second_half_of_the_room_reads_chinese(hall):
    hall.key("Ctrl+L")
    titles = {event.title["zh"] for event in events_of(hall).values()}
    assert titles == {s.title for s in hall.seen().values()}
    hall.key("Ctrl+Q")
    assert not hall.window.isVisible()
