"""A large file is opened beside the window's thread, which can stop it."""

import json
from threading import Event

import pytest

from tests.views.explore.staged import Stage
from timeline_app.model.progress import CancelledError
from timeline_app.views.explore import fetching
from timeline_app.widgets.progress_card import ProgressCard

pytestmark = pytest.mark.gui


@pytest.fixture
def large(tmp_path):
    events = [
        {"id": f"e{n}", "date": str(1000 + n), "title": "事" * 60, "notes": "记" * 100}
        for n in range(500)
    ]
    path = tmp_path / "large.json"
    whole = {"schema": "timeline/1", "title": "大", "events": events}
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    assert not fetching.is_small(path)
    return path


@pytest.mark.slow
def test_a_large_file_is_shown_once_it_is_read(qtbot, large):
    stage, begun = Stage(qtbot), []
    before = stage.state.collection

    stage.director.desk.fetch_path(str(large), lambda: begun.append(stage.state.collection))

    assert stage.state.collection is before
    qtbot.waitUntil(lambda: bool(begun))
    assert len(begun[0].events) == 500
    assert stage.session.loaded.path == large


@pytest.mark.slow
def test_who_waits_may_stop_it_and_keeps_what_was_open(qtbot, large, monkeypatch):
    stage = Stage(qtbot)
    before, asked = stage.state.collection, Event()

    def never_ends(path, progress, prepare):
        asked.set()
        while True:
            progress(0.5)

    monkeypatch.setattr(stage.session, "read", never_ends)
    monkeypatch.setattr(fetching.Task.__init__, "__defaults__", (0,))
    stage.director.desk.fetch_path(str(large))
    qtbot.waitUntil(lambda: any(c.isVisible() for c in stage.window.findChildren(ProgressCard)))
    stage.window.findChild(ProgressCard).escape()

    qtbot.waitUntil(stage.window.notice.isVisible)
    assert "large.json" in stage.window.notice.accessibleName()
    assert stage.state.collection is before


@pytest.mark.slow
def test_who_asks_for_another_file_no_longer_wants_the_one_before(qtbot, large, monkeypatch):
    stage = Stage(qtbot)
    read, left, begun = stage.session.read, [], []

    def slow(path, progress, prepare):
        try:
            while path == large:
                progress(0.5)
        except CancelledError:
            left.append(path)
            raise
        return read(path, progress, prepare)

    other = large.with_name("other.json")
    other.write_bytes(large.read_bytes())
    monkeypatch.setattr(stage.session, "read", slow)
    stage.director.desk.fetch_path(str(large), lambda: begun.append(large))
    stage.director.desk.fetch_path(str(other), lambda: begun.append(other))

    qtbot.waitUntil(lambda: bool(begun))
    assert (left, begun) == ([large], [other])


@pytest.mark.slow
def test_a_small_file_is_shown_at_once(qtbot, large):
    stage, begun = Stage(qtbot), []
    small = large.with_name("small.json")
    small.write_text('[{"date": "1900", "title": "x"}]', encoding="utf-8")

    stage.director.desk.fetch_path(str(small), lambda: begun.append(1))

    assert begun
    assert len(stage.state.collection.events) == 1
