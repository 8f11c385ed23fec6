import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.views.explore.staged import Stage
from tests.widgets.shown import texts
from timeline_app import settings
from timeline_app.paths import shipped_collection
from timeline_app.views.explore.goto_card import GotoCard
from timeline_app.views.explore.keys_card import KeysCard
from timeline_app.views.explore.session import Preferences
from timeline_app.views.explore.welcome_card import WelcomeCard

pytestmark = pytest.mark.gui
SHIPPED = shipped_collection()


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "events.json"
    path.write_bytes(SHIPPED.read_bytes())
    return path


@pytest.fixture
def hall(qtbot, file):
    return Stage(qtbot, file).without_motion()


def card(hall, kind):
    found = [each for each in hall.window.findChildren(kind) if each.isVisible()]
    return found[0] if found else None


# Opening


BROKEN = {"truncated": b'{"schema": "timeline/1", "events": [', "empty": b"", "binary": b"\xff\x00"}


@pytest.mark.parametrize("kind", [*BROKEN, "missing"])
def test_a_broken_file_keeps_the_open_one_and_says_why(hall, tmp_path, kind):
    hall.director.select("diary-entry")
    before, view = hall.state, hall.view
    path = tmp_path / "broken.json"
    if kind in BROKEN:
        path.write_bytes(BROKEN[kind])
    hall.window.dropped.emit([str(path)])
    assert (hall.state, hall.view) == (before, view)
    assert hall.window.notice.isVisible()
    (sentence,) = texts(hall.window.notice)
    assert sentence.startswith(str(path))
    assert "error: " in sentence


@pytest.mark.slow
def test_a_good_file_takes_the_place_of_the_open_one(hall, tmp_path):
    held = {"schema": "timeline/1", "title": "Other", "languages": ["en"], "events": [
        {"id": "only", "date": "1999-12-31", "title": "The only one"}]}  # fmt: skip
    path = tmp_path / "other.json"
    path.write_text(json.dumps(held), encoding="utf-8")
    hall.window.dropped.emit([str(path)])
    assert (hall.state.selected, set(hall.seen())) == ("only", {"only"})
    assert hall.view == hall.canvas.plan.fit()
    assert not hall.window.notice.isVisible()
    assert hall.window.windowTitle() == "Other"


@pytest.mark.slow
def test_events_that_were_set_aside_are_counted(hall, tmp_path):
    held = json.loads(SHIPPED.read_text(encoding="utf-8"))
    held["events"][3]["date"] = "2020-02-31"
    path = tmp_path / "one-bad.json"
    path.write_text(json.dumps(held), encoding="utf-8")
    hall.director.open(path)
    assert len(hall.seen()) == 8
    assert any("1 event" in text for text in texts(hall.window.notice))


@pytest.mark.slow
def test_the_file_that_is_chosen_is_opened(hall, monkeypatch, tmp_path):
    asked = []

    def choose(_parent, _title, folder, _kinds):
        asked.append(folder)
        return str(SHIPPED), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    hall.director.desk.choose_file()
    assert asked == [str(tmp_path)]
    assert hall.session.loaded.path == SHIPPED


def test_choosing_no_file_changes_nothing(hall, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    before = hall.state
    hall.director.desk.choose_file()
    assert hall.state is before


# Cards


@pytest.mark.slow
@pytest.mark.parametrize("key", ["?", "F1"])
def test_the_list_of_keys_opens_and_esc_closes_it_alone(hall, key):
    hall.key(key)
    assert card(hall, KeysCard)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert card(hall, KeysCard) is None
    assert hall.state.selected is not None


@pytest.mark.slow
def test_there_is_one_card_at_a_time(hall):
    hall.director.desk.show_keys()
    hall.director.desk.go_to()
    assert card(hall, KeysCard) is None
    assert card(hall, GotoCard)


@pytest.mark.slow
def test_under_a_card_keys_do_not_reach_the_stage(hall):
    before = hall.state.selected, hall.view
    hall.director.desk.show_keys()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Plus, Qt.Key.Key_End, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert (hall.state.selected, hall.view) == before
    assert not hall.window.reader_open


@pytest.mark.slow
def test_the_welcome_comes_once(qtbot, tmp_path):
    preferences = Preferences(tmp_path / "settings.toml", tmp_path / "state.toml")
    hall = Stage(qtbot, preferences=preferences)
    hall.director.welcome()
    welcome = card(hall, WelcomeCard)
    assert welcome
    assert not preferences[settings.GESTURES_SHOWN]
    welcome.escape()
    assert preferences[settings.GESTURES_SHOWN]
    again = Stage(qtbot, preferences=preferences)
    again.director.welcome()
    assert card(again, WelcomeCard) is None


@pytest.mark.slow
def test_another_file_begins_with_everything_whatever_its_title(hall, file, tmp_path):
    other = json.loads(file.read_text(encoding="utf-8"))
    for number, event in enumerate(other["events"]):
        event["date"] = f"19{number}0-01-01"
    path = tmp_path / "other.json"
    path.write_text(json.dumps(other), encoding="utf-8")
    hall.canvas.show_view(hall.view.zoomed(3, 200))
    hall.director.open(path)
    assert hall.view == hall.canvas.plan.fit()
