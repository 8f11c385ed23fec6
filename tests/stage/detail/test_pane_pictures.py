"""The detail pane with pictures: nothing stays behind, nothing comes late."""

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.pictured import deliver, picture
from tests.views.explore.staged import Stage
from tests.widgets.shown import settle
from timeline_app.widgets.picture import Picture
from timeline_app.widgets.picture_viewer import PictureViewer


@pytest.fixture
def stage(qtbot, tmp_path):
    """Three events; the first two have pictures, the third a link out of the folder."""
    folder = tmp_path / "in"
    folder.mkdir()
    picture(tmp_path / "secret.png")
    (folder / "link.png").symlink_to(tmp_path / "secret.png")
    names = [picture(folder / f"{n}.png", 800 + n, 500).name for n in range(3)]
    media = [[{"src": names[0]}, {"src": names[1]}], [{"src": names[2]}], [{"src": "link.png"}]]
    events = [
        {"id": str(n), "date": f"2020-01-0{n + 1}", "title": str(n), "media": each}
        for n, each in enumerate(media)
    ]
    file = folder / "events.json"
    file.write_text(json.dumps({"schema": "timeline/1", "title": "t", "events": events}))
    made = Stage(qtbot, file)
    yield made
    made.window.close()


def pictures(stage):
    return stage.window.detail.findChildren(Picture)


@pytest.mark.gui
def test_the_pictures_of_the_event_are_shown(stage):
    stage.window.detail.finish_pictures()
    deliver()
    assert [each.complete for each in pictures(stage)] == [True, True]
    stage.director.step(1)
    settle()
    assert len(pictures(stage)) == 1


@pytest.mark.gui
def test_nothing_outside_the_folder_is_shown(stage):
    stage.director.select("2")
    settle()
    assert pictures(stage) == []


@pytest.mark.gui
@pytest.mark.slow
def test_fifty_switches_leave_nothing_behind(stage):
    def counted():
        deliver()
        threads = threading.active_count(), len(list(Path("/proc/self/task").glob("*")))
        return threads, len(stage.window.findChildren(QWidget))

    def round_trip():
        for event in ("1", "0"):
            stage.director.select(event)
            settle()
        stage.window.detail.finish_pictures()

    round_trip()
    before = counted()
    for _ in range(25):
        round_trip()
    assert counted() == before


@pytest.mark.gui
def test_what_comes_late_is_shown_nowhere(stage):
    stage.director.select("1")
    stage.director.select("0")
    stage.director.select("2")
    stage.window.detail.finish_pictures()
    deliver()
    assert pictures(stage) == []


@pytest.mark.gui
def test_enter_on_a_picture_opens_it_large_and_esc_returns(stage, qtbot):
    second = pictures(stage)[1]
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    viewer = stage.window.findChild(PictureViewer)
    assert viewer.isVisible()
    assert viewer.geometry() == stage.window.rect()
    stage.key("Escape")
    assert viewer.isHidden()
    assert QApplication.focusWidget() is second


@pytest.mark.gui
def test_a_change_of_language_shows_the_picture_at_once(stage):
    stage.window.detail.finish_pictures()
    deliver()
    stage.director.switch_theme()
    settle()
    assert all(each.complete for each in pictures(stage))


@pytest.mark.gui
def test_a_closed_window_reads_no_more(stage):
    stage.director.select("1")
    stage.window.close()
    deliver()
    assert not stage.window.detail._loader.busy
