import pytest

from tests.views.archivist.carded import named
from tests.widgets.shown import texts
from timeline_app.model.edtf import parse_span
from timeline_app.views.archivist.tour_card import TourCard
from timeline_app.views.archivist.tours_card import ToursCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui


def tours(office):
    return office.state.collection.tours


def test_a_tour_is_edited_in_one_step_that_can_be_undone(office):
    before = tours(office)
    office.key("Ctrl+Shift+T")
    named(office.card(ToursCard), Button, "Edit: Nine days").click()
    office.write("Title in English", "A week", office.card(TourCard))
    named(office.card(TourCard), Button, "Save").click()
    assert office.card(TourCard) is None
    assert tours(office)[0].title["en"] == "A week"
    assert tours(office)[0].stops == before[0].stops
    office.key("Ctrl+Z")
    assert tours(office) == before


@pytest.mark.slow
def test_the_view_on_the_stage_becomes_the_next_stop(office):
    count = len(tours(office)[0].stops)
    office.director.select("projects-start")
    office.director.zoom(3)
    office.key("Ctrl+Shift+K")
    stop = tours(office)[0].stops[count]
    assert stop.event == "projects-start"
    start, end = parse_span(stop.span)
    assert abs(start - office.view.start) < office.view.seconds / 20
    assert abs(end - office.view.end) < office.view.seconds / 20
    assert f"Added to the tour “Nine days” as stop {count + 1}." in texts(office.window)


@pytest.mark.slow
def test_nothing_selected_is_no_stop(office):
    before = tours(office)
    office.director.select(None)
    office.director.work("add-stop")
    assert tours(office) == before
    assert "Please select an event on the timeline first." in texts(office.window)


@pytest.mark.slow
def test_a_tour_goes_and_the_list_stays(office):
    office.director.work("tours")
    named(office.card(ToursCard), Button, "Remove: Nine days").click()
    assert tours(office) == ()
    assert any("There is none yet." in text for text in texts(office.card(ToursCard)))
    office.card(ToursCard).dismiss()
    office.director.work("add-stop")
    assert len(tours(office)[0].stops) == 1
