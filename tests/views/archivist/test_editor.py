"""Edits, undo and refusals, in a window."""

import pytest

from tests.views.archivist.staged import Office
from timeline_app.editing import operations
from timeline_app.storage import journal as journals
from timeline_app.storage.replacing import SaveError

pytestmark = pytest.mark.gui


def delete(office, *ids):
    return office.archivist.editor.make(lambda held, _by: operations.delete_events(held, ids))


@pytest.mark.slow
def test_what_cannot_be_journalled_is_told_and_not_shown(office, monkeypatch):
    def full(*_given):
        raise SaveError("the disk is full", "磁盘已满")

    before = office.state.collection
    monkeypatch.setattr(journals.Journal, "append", full)
    assert not delete(office, "team-departs")
    assert office.state.collection is before
    assert "full" in office.window.notice.accessibleName()
    monkeypatch.undo()
    assert delete(office, "team-departs")


@pytest.mark.slow
def test_undo_shows_again_what_it_brings_back(office):
    office.director.select("team-departs")
    assert delete(office, "team-departs")
    assert office.state.collection.event("team-departs") is None
    office.director.work("undo")
    assert office.state.selected == "team-departs"
    office.director.work("redo")
    assert office.state.selected != "team-departs"
    office.director.work("redo")  # there is nothing more


@pytest.mark.slow
def test_before_the_first_edit_nothing_is_undone(qtbot, tmp_path):
    office = Office(qtbot, tmp_path)
    before = office.state
    office.archivist.editor.undo()
    office.archivist.editor.redo()
    assert office.state is before
