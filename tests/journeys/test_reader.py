"""From an event to its passage in the whole article, and from another passage back to its event."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.views.explore.staged import Stage
from tests.widgets.shown import settle, texts
from timeline_app.stage.reader.quote import ReaderQuote
from timeline_app.storage.problems import Severity
from timeline_app.widgets.scroll import Scroll

ARTICLE = Path(__file__).parents[1] / "articles" / "data" / "mill-bridge.txt"
QUOTES = {
    "oak": ("1871", "The first bridge was built of oak on three stone piers."),
    "ferry": ("1894", "He\nworked the crossing for two years."),
    "iron": ("1896-05", "The second bridge came up the river on barges in May 1896."),
}


@pytest.fixture
def collection(tmp_path):
    """A collection that keeps the full text of its article."""
    (tmp_path / "articles").mkdir()
    shutil.copy(ARTICLE, tmp_path / "articles" / "mill.txt")
    source = {
        "id": "mill",
        "headline": "The Mill Bridge",
        "inLanguage": "en",
        "text": "articles/mill.txt",
    }
    events = [
        {"id": key, "date": date, "title": key, "excerpts": [{"source": "mill", "exact": quote}]}
        for key, (date, quote) in QUOTES.items()
    ]
    held = {"schema": "timeline/1", "title": "Bridges", "languages": ["en"], "sources": [source]}
    path = tmp_path / "events.json"
    path.write_text(json.dumps(held | {"events": events}), encoding="utf-8")
    return path


def test_reading_the_article_there_and_back(qtbot, collection):
    stage = Stage(qtbot, collection).without_motion()
    assert not [p for p in stage.session.loaded.problems if p.severity is Severity.ERROR]
    stage.director.select("iron")
    settle()
    assert any("The mayor crossed first" in each for each in texts(stage.window.detail))

    stage.director.open_passage()
    settle()
    reader = stage.window.reader
    quotes = {each.passage.event: each for each in reader.findChildren(ReaderQuote)}
    assert quotes["iron"].is_current
    assert reader.findChild(Scroll).shows(quotes["iron"])

    other = quotes["ferry"]
    at = other.rooms[0].center().toPoint() - other.pos()
    QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=QPoint(at))
    QApplication.processEvents()
    assert stage.state.selected == "ferry"
    assert stage.state.reading is None
    assert "ferry" in stage.seen()
