import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import texts
from timeline_app.editing.merge import merged
from timeline_app.editing.resolving import Choice, resolved
from timeline_app.model.difference import difference
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.views.archivist.cards.conflict_row import ConflictRow
from timeline_app.views.archivist.conflicts_card import ConflictsCard
from timeline_app.widgets.button import Button
from timeline_app.widgets.option_tile import OptionTile
from timeline_app.widgets.tab_stops import tab_stops

pytestmark = pytest.mark.gui
BASE = shipped()
FIRST, *REST = BASE.events


def side(title, date, summary):
    event = replace(
        FIRST,
        title=Localized({**FIRST.title, "en": title}),
        date=parse(date),
        summary=Localized({**FIRST.summary, "en": summary}),
    )
    return replace(BASE, events=(event, *REST))


MINE, THEIRS = side("Mine", "2020-02~", "Short."), side("Theirs", "2020-01-31", "Shorter.")
BOTH = merged(difference(BASE, MINE), THEIRS, MINE)


def opened(desk):
    card = ConflictsCard(desk)
    desk.put(card)
    card.show_conflicts(BOTH, "chen", desk.lang)
    card.appear()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


@pytest.fixture
def said(card):
    choices = []
    card.resolved.connect(choices.append)
    return choices


def keep(card):
    return named(card, Button, "Keep these")


def press(qtbot, card, *keys):
    for key in keys:
        qtbot.keyClick(card.window().focusWidget(), key)


def test_both_sides_are_shown_and_nothing_is_chosen(card):
    shown = texts(card)
    for text in (
        "Yours",
        "Theirs (chen)",
        "Mine",
        "Theirs",
        "about February 2020",
        "3 left to choose.",
    ):
        assert text in shown
    assert shown.count(f"Event · {BOTH.collection.events[0].title['en']}") == 1
    assert not keep(card).isEnabled()


def test_a_digit_chooses_and_goes_on(card, said, qtbot):
    press(qtbot, card, Qt.Key.Key_1, Qt.Key.Key_2)
    assert "1 left to choose." in texts(card)
    assert not keep(card).isEnabled()
    press(qtbot, card, Qt.Key.Key_3)
    assert keep(card).isEnabled()
    qtbot.keyClick(
        card.window().focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert said == [(Choice.MINE, Choice.THEIRS, Choice.BOTH)]
    event = resolved(BOTH, said[0]).events[0]
    taken = {
        conflict.field: choice for conflict, choice in zip(BOTH.conflicts, said[0], strict=True)
    }
    assert (event.date == MINE.events[0].date) == (taken["date"] is Choice.MINE)


def test_both_can_be_taken_only_where_it_means_something(card, qtbot):
    press(qtbot, card, Qt.Key.Key_3)
    row = card.findChildren(ConflictRow)[0]
    assert row.choice is None
    offered = [
        tile
        for tile in card.findChildren(OptionTile)
        if tile.key == Choice.BOTH.value and tile.isVisible()
    ]
    assert len(offered) == 1


def test_arrows_go_between_sides_and_rows(card, qtbot):
    first, second, _ = card.findChildren(ConflictRow)
    press(qtbot, card, Qt.Key.Key_Right)
    assert first.choice is Choice.THEIRS
    press(qtbot, card, Qt.Key.Key_Left)
    assert first.choice is Choice.MINE
    press(qtbot, card, Qt.Key.Key_Down)
    assert second.isAncestorOf(card.window().focusWidget())
    press(qtbot, card, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert first.isAncestorOf(card.window().focusWidget())


def test_a_click_chooses_and_another_click_changes_it(card, qtbot):
    row = card.findChildren(ConflictRow)[0]
    mine, theirs, _ = row.findChildren(OptionTile)
    for tile, choice in ((mine, Choice.MINE), (mine, Choice.MINE), (theirs, Choice.THEIRS)):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
        assert row.choice is choice


@pytest.mark.slow
@pytest.mark.parametrize(
    ("words", "choice"), [("All mine", Choice.MINE), ("All theirs", Choice.THEIRS)]
)
def test_all_can_be_taken_from_one_side(card, said, words, choice):
    named(card, Button, words).click()
    keep(card).click()
    assert said == [(choice,) * 3]


def test_esc_and_the_button_leave_it_for_later(card, said, qtbot):
    press(qtbot, card, Qt.Key.Key_1, Qt.Key.Key_Escape)
    assert card.isHidden()
    card.appear()
    named(card, Button, "Decide later").click()
    assert card.isHidden()
    assert said == []


def test_each_conflict_is_one_stop_of_tab_with_a_name_that_says_all(card):
    stops = [stop for stop in tab_stops((card,)) if isinstance(stop, OptionTile)]
    assert len(stops) == 3
    names = [stop.accessibleName() for stop in stops]
    assert any(name.endswith(" Date. Yours: about February 2020") for name in names)


@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    card.findChildren(OptionTile)[1].click()
    assert desk.breaches() == []
