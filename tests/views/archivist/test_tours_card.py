import pytest

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import settle, texts
from timeline_app.model.collection import Tour
from timeline_app.views.archivist.tours_card import ToursCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
TOURS = (*shipped().tours, Tour(id="bare"))


def opened(desk, tours=TOURS):
    card = ToursCard(desk)
    desk.put(card)
    card.show_for(tours, desk.lang)
    card.appear()
    settle()
    return card


def test_each_tour_tells_how_many_stops_it_has_and_how_long_it_takes(qtbot):
    said = texts(opened(Desk(qtbot)))
    assert {"Nine days", "9 stops, about 2 minutes", "Unnamed tour", "0 stops"} <= set(said)


@pytest.mark.parametrize(("name", "signal"), [("Edit", "edit_asked"), ("Remove", "remove_asked")])
def test_what_is_asked_of_a_tour_is_said_with_its_id(qtbot, name, signal):
    card, asked = opened(Desk(qtbot)), []
    getattr(card, signal).connect(asked.append)
    named(card, Button, f"{name}: Unnamed tour").click()
    assert asked == ["bare"]


def test_without_any_it_says_what_a_tour_is(qtbot):
    card, asked = opened(Desk(qtbot), ()), []
    assert any("There is none yet." in text for text in texts(card))
    card.add_asked.connect(lambda: asked.append(True))
    named(card, Button, "New tour").click()
    assert asked == [True]


@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    opened(desk)
    assert desk.breaches() == []
