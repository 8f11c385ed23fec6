"""A large collection is decoded before it is edited, and saved like any other."""

import json

import pytest

from tests.views.explore.staged import Stage
from timeline_app.model.edition import Edition
from timeline_app.storage import opening
from timeline_app.storage.large import room
from timeline_app.storage.reader import load
from timeline_app.views.archivist.unpacking import NO_ROOM

pytestmark = pytest.mark.gui


@pytest.fixture
def stage(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "LARGE", 1)
    events = [{"id": f"e{n}", "date": str(1000 + n), "title": f"event {n}"} for n in range(1200)]
    path = tmp_path / "large.json"
    path.write_text(json.dumps({"schema": "timeline/1", "title": "x", "events": events}))
    return Stage(qtbot, path)


def rows(stage):
    return stage.archivist.panes.table._model.rowCount()


@pytest.mark.slow
def test_panes_come_one_after_the_other_also_when_edit_mode_is_left_meanwhile(qtbot, stage):
    stage.director.work("edit")
    qtbot.waitUntil(lambda: stage.archivist.editing)
    panes, detail = stage.archivist.panes, stage.window.detail
    assert panes.side.isVisible() != detail.isVisible()
    stage.director.work("edit")
    assert detail.isVisible()
    assert not panes.side.isVisible()
    stage.director.work("edit")
    qtbot.waitUntil(lambda: rows(stage) == 1200)
    assert panes.side.isVisible()
    assert panes.table.isVisible()
    assert not detail.isVisible()


@pytest.mark.slow
def test_it_is_edited_and_saved_like_any_other(qtbot, stage):
    path = stage.session.loaded.path
    before = path.read_text()
    stage.director.work("edit")
    qtbot.waitUntil(lambda: stage.archivist.editing)

    events = stage.state.collection.events
    assert isinstance(events, Edition)
    assert len(events.columns) == len(events) == 1200
    qtbot.waitUntil(lambda: rows(stage) == 1200)
    stage.director.select("e600")
    stage.director.work("delete")
    stage.director.work("save")
    qtbot.waitUntil(lambda: path.read_text() != before)
    qtbot.waitUntil(lambda: not stage.archivist.saving.busy)

    assert [each.id for each in load(path).collection.events] == [
        f"e{n}" for n in range(1200) if n != 600
    ]


@pytest.mark.slow
def test_too_little_memory_is_told(qtbot, stage, monkeypatch):
    monkeypatch.setattr(room, "_available", lambda: 1)
    stage.director.work("edit")
    qtbot.waitUntil(stage.window.notice.isVisible)
    assert stage.window.notice.accessibleName() == NO_ROOM.best(stage.state.lang)
    assert not stage.archivist.editing
