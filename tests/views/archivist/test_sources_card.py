import pytest
from msgspec.structs import replace

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import hostile, shipped
from tests.widgets.shown import settle, texts
from timeline_app.model.collection import Collection, Source
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.sources_card import SourcesCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
LETTER = Source(
    id="letter",
    type="Message",
    headline=Localized({"en": "To the mayor", "zh": "致镇长"}),
    creator=("Ann Reed", "Bo Li"),
    publisher="Town archive",
    date_published="1871-05",
    text="articles/a.txt",
)
COLLECTION = replace(shipped(), sources=(*shipped().sources, LETTER, Source(id="bare")))
HEADLINE = "Standing up in a time of danger, sharing hardship until the flowers bloom"


def opened(desk, collection=COLLECTION):
    card = SourcesCard(desk)
    desk.put(card)
    card.show_for(collection, desk.lang)
    card.appear()
    settle()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


def buttons(card):
    return {each.accessibleName() for each in card.findChildren(Button) if each.isVisible()}


def test_each_source_tells_what_it_is_and_how_often_it_is_quoted(card):
    said = texts(card)
    assert {HEADLINE, "To the mayor", "bare"} <= set(said)
    assert any(each.endswith("\nQuoted 10 times") for each in said)
    assert "Letter, Ann Reed, Bo Li, Town archive, May 1871\nNot quoted yet, with full text" in said


def test_what_is_quoted_cannot_be_removed(card):
    assert "Remove: To the mayor" in buttons(card)
    assert f"Remove: {HEADLINE}" not in buttons(card)


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("Open the article: To the mayor", "read_asked"),
        ("Edit: To the mayor", "edit_asked"),
        ("Remove: To the mayor", "remove_asked"),
    ],
)
def test_it_says_what_is_asked(card, name, signal):
    said = []
    getattr(card, signal).connect(said.append)
    named(card, Button, name).click()
    assert said == ["letter"]


def test_one_more_can_be_added_and_the_list_is_shown_anew(card):
    said = []
    card.add_asked.connect(lambda: said.append(True))
    named(card, Button, "Add a source…").click()
    assert said == [True]
    card.show_for(Collection(title=Localized({"en": "T"})), "en")
    settle()
    assert "bare" not in texts(card)
    assert any(each.startswith("There are no sources yet.") for each in texts(card))


def test_hostile_names_are_shown_as_they_are_written(desk):
    card = opened(desk, hostile())
    assert any("<b onclick=x>" in each for each in texts(card))


@in_all_looks
def test_everything_fits_and_can_be_read(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    opened(desk)
    assert desk.breaches() == []
