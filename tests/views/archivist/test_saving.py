"""Saving, conflicts, earlier versions and leaving, in a window."""

import pytest

from tests.views.archivist.staged import Office
from tests.widgets.shown import settle
from timeline_app.views.archivist.conflicts_card import ConflictsCard
from timeline_app.views.archivist.leave_card import LeaveCard
from timeline_app.views.archivist.sources_card import SourcesCard
from timeline_app.views.archivist.versions_card import VersionsCard

pytestmark = pytest.mark.gui
TITLE = "Forty-one medics leave for Wuhan"


@pytest.fixture
def office(qtbot, tmp_path):
    """An office with an edit that isn't saved, whose window asks before it closes."""
    made = Office(qtbot, tmp_path).edit()
    made.window.set_guard(made.archivist.saving.may_close)
    made.director.select("team-departs")
    made.write("Title in English", "Mine")
    yield made
    made.window.set_guard(made.leave)


def elsewhere(office, old, new):
    """Somebody else changes the file."""
    text = office.path.read_text(encoding="utf-8")
    assert old in text
    office.path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.slow
def test_whoever_stays_finds_the_card_that_was_open(office):
    elsewhere(office, TITLE, "Theirs")
    office.save()
    office.key("2")
    office.key("Ctrl+Q")
    office.key("Ctrl+Q")
    settle()
    assert len([each for each in office.window.findChildren(LeaveCard) if each.isVisible()]) == 1
    office.key("Escape")
    settle()
    assert office.window.isVisible()
    assert office.card(LeaveCard) is None
    office.key("Ctrl+Return")
    office.qtbot.waitUntil(lambda: not office.editing.dirty)
    assert office.state.collection.event("team-departs").title["en"] == "Theirs"


@pytest.mark.slow
def test_a_card_in_the_place_of_another_gives_the_focus_back(office):
    title = office.field("Title in English")
    title.setFocus()
    office.director.work("sources")
    office.director.work("versions")
    settle()
    assert office.card(SourcesCard) is None
    office.card(VersionsCard).escape()
    settle()
    assert title.hasFocus()


def test_save_and_leave(office):
    assert not office.window.close()
    office.card(LeaveCard).act_asked.emit()
    office.qtbot.waitUntil(lambda: not office.window.isVisible())
    assert "Mine" in office.path.read_text(encoding="utf-8")


def test_whoever_leaves_over_conflicts_decides_first(office):
    elsewhere(office, TITLE, "Theirs")
    assert not office.window.close()
    office.card(LeaveCard).act_asked.emit()
    office.qtbot.waitUntil(lambda: office.card(ConflictsCard) is not None)
    assert office.card(LeaveCard) is None
    assert office.window.isVisible()
    office.key("Escape")
    assert not office.window.close()
