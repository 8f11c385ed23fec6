"""A large collection is of use before it can be searched; what was written is found then."""

import json

import pytest

from tests.views.explore.staged import Stage
from tests.widgets.shown import texts
from timeline_app.storage import opening
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.lazy_events import LazyEvents

pytestmark = pytest.mark.gui


@pytest.fixture
def large(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "LARGE", 1)
    events = [{"id": f"e{n}", "date": str(1000 + n), "title": f"第{n}件事"} for n in range(300)]
    path = tmp_path / "large.json"
    whole = {"schema": "timeline/1", "title": "大", "languages": ["zh"], "events": events}
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.slow
def test_what_is_written_meanwhile_is_found_then(qtbot, large):
    stage = Stage(qtbot, large, lang="zh")
    assert isinstance(stage.state.collection.events, LazyEvents)

    stage.window.header.query_changed.emit("第299")
    if stage.state.matches is None:
        assert "正在准备搜索……" in texts(stage.window.header)
    qtbot.waitUntil(lambda: stage.state.matches is not None, timeout=60_000)

    assert stage.state.matches == ("e299",)
    stage.director.walk(1)
    assert stage.state.selected == "e299"


@pytest.mark.slow
def test_that_it_cannot_be_searched_is_said(qtbot, large, monkeypatch):
    stage = Stage(qtbot)
    monkeypatch.setattr(stage.session, "make_searchable", lambda *_: False)
    stage.director.open(large)
    qtbot.waitUntil(stage.window.notice.isVisible)
    assert "无法为这条时间线准备搜索" in stage.window.notice.accessibleName()


@pytest.mark.slow
def test_that_it_will_take_as_long_again_is_said(qtbot, large, monkeypatch):
    stage = Stage(qtbot)
    monkeypatch.setattr(IndexCache, "likely", lambda *_: None)
    monkeypatch.setattr(IndexCache, "keep", lambda *_: False)
    stage.director.open(large)
    assert "下次打开这个文件还要这么久" in stage.window.notice.accessibleName()
    assert len(stage.state.collection.events) == 300
