from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.views.archivist.carded import Desk, in_all_looks, named
from tests.views.explore.shipped import shipped
from tests.widgets.shown import texts
from timeline_app.editing.telling import told
from timeline_app.model.difference import difference
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.backups import Version
from timeline_app.views.archivist.cards.fold import Fold
from timeline_app.views.archivist.versions_card import VersionsCard
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
NOW = shipped()
FIRST, SECOND, *REST = NOW.events
THEN = replace(NOW, events=(replace(FIRST, date=parse("2020-02~"), excerpts=()), *REST))
DAY = 24 * 3600
VERSIONS = [
    Version(1_795_000_000 - n * DAY // 2, Path("x"), 22_000 + n * 700_000, f"{n:016}", 9 - n)
    for n in range(4)
]


def opened(desk, versions=VERSIONS):
    card = VersionsCard(desk)
    desk.put(card)
    card.show_versions(versions, desk.lang)
    card.appear()
    return card


@pytest.fixture
def card(desk):
    return opened(desk)


def answer(card, version, then=THEN, lang="en"):
    card.show_told(version, told(difference(then, NOW), then, NOW, lang))


def folds(card):
    return [each for each in card.findChildren(Fold) if each.isVisible()]


def test_versions_stand_under_their_days_with_time_and_size(card):
    days = [text for text in texts(card) if "November 2026" in text]
    assert 2 <= len(days) <= 3
    assert [fold.accessibleName().split(" ", 1)[1] for fold in folds(card)] == [
        "22 KB",
        "722 KB",
        "1.4 MB",
        "2.1 MB",
    ]
    assert folds(card)[0].hasFocus()


def test_a_version_is_read_once_when_it_is_unfolded(card, qtbot):
    asked = []
    card.wanted.connect(asked.append)
    qtbot.keyClick(folds(card)[0], Qt.Key.Key_Return)
    assert asked == VERSIONS[:1]
    assert "Comparing…" in texts(card)
    answer(card, VERSIONS[0])
    for _ in range(2):
        qtbot.mouseClick(folds(card)[0], Qt.MouseButton.LeftButton)
    assert asked == VERSIONS[:1]


def test_what_differs_stands_side_by_side_in_words(card):
    folds(card)[1].click()
    answer(card, VERSIONS[1])
    shown = texts(card)
    assert "Since then: Events: 1 changed, 1 added" in shown
    assert shown.index("Then") < shown.index("about February 2020")
    assert "Event · Changed" in shown
    assert "Event · Added" in shown
    assert SECOND.title["en"] in shown
    assert "(nothing)" in shown


def test_a_version_can_be_brought_back_unless_it_is_the_same(card):
    said = []
    card.restore.connect(said.append)
    for version, fold in zip(VERSIONS, folds(card), strict=False):
        fold.click()
        answer(card, version, NOW if version is VERSIONS[0] else THEN)
        if version is VERSIONS[1]:
            break
    assert "No difference from now." in texts(card)
    named(card, Button, "Bring this version back").click()
    assert said == [VERSIONS[1]]


def test_one_that_cannot_be_read_says_so_and_is_asked_for_again(card):
    asked = []
    card.wanted.connect(asked.append)
    folds(card)[0].click()
    card.show_failure(VERSIONS[0], "This backup is damaged.")
    assert "This backup is damaged." in texts(card)
    for _ in range(2):
        folds(card)[0].click()
    assert asked == [VERSIONS[0]] * 2


def test_without_versions_it_says_when_there_will_be_some(desk):
    assert any("The first save" in text for text in texts(opened(desk, ())))


def test_it_is_set_anew_in_another_style(card, desk):
    folds(card)[0].click()
    answer(card, VERSIONS[0])
    before = texts(card)
    desk.put(card)
    QApplication.processEvents()
    assert texts(card) == before


@pytest.mark.slow
def test_many_changes_are_shown_in_part(card):
    event = replace(FIRST, title=Localized({"en": "Then"}))
    many = replace(NOW, events=tuple(replace(event, id=str(n)) for n in range(500)))
    change = told(difference(many, NOW), many, NOW, "en")
    folds(card)[0].click()
    card.show_told(VERSIONS[0], change)
    assert f"And {change.more} more." in texts(card)


@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    card = opened(desk)
    for fold in folds(card)[1:3]:
        fold.click()
    answer(card, VERSIONS[1], lang=lang)
    assert desk.breaches() == []
