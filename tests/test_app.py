import gc
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from timeline_app import paths, settings
from timeline_app.app import show
from timeline_app.views.explore.session import Preferences
from timeline_app.views.explore.welcome_card import WelcomeCard
from timeline_app.views.explore.wishes import Opening, Wishes

pytestmark = pytest.mark.gui
SHIPPED = paths.shipped_collection()
ENGLISH = Wishes(lang="en")
SPAN = (1_581_000_000, 1_583_000_000)


@pytest.fixture(autouse=True)
def _collection_goes_on():
    yield
    gc.enable()


@pytest.fixture
def shown(qapp, monkeypatch, tmp_path):
    """Open the window for a person who never used it, look at it, close it.

    Gives the exit code and what was seen.
    """
    for kind in ("CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind))

    def open_and_look(opening, look):
        found = []

        def visit():
            try:
                (window,) = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
                found.append(look(window))
            finally:
                QApplication.closeAllWindows()

        QTimer.singleShot(0, visit)
        return show(opening), *found

    return open_and_look


def test_the_window_opens_where_it_was_told_to(shown):
    def look(window):
        view = window.canvas.view
        chosen = [each.id for each in window.canvas.scene.events]
        return window.windowTitle(), view.start, view.seconds, "projects-start" in chosen

    code, (title, start, seconds, seen) = shown(Opening(SHIPPED, None, SPAN, ENGLISH), look)
    assert (code, title) == (0, "A City in Early 2020")
    assert (start, seconds) == (SPAN[0], SPAN[1] - SPAN[0])
    assert seen


def test_an_event_is_selected_and_in_view(shown):
    code, label = shown(
        Opening(SHIPPED, "team-returns", None, Wishes(lang="zh")),
        lambda window: next(e for e in window.canvas.scene.events if e.id == "team-returns").label,
    )
    assert code == 0
    assert label is not None


@pytest.mark.slow
def test_the_first_start_shows_three_gestures_once(shown):
    def look(window):
        return [card.isVisible() for card in window.findChildren(WelcomeCard)]

    assert shown(Opening(SHIPPED), look) == (0, [True])
    Preferences.of_person().keep(settings.GESTURES_SHOWN, value=True)
    assert shown(Opening(SHIPPED), look) == (0, [])


@pytest.mark.slow
def test_no_gestures_lie_under_what_makes_a_file_ready_to_be_edited(shown, tmp_path):
    path = Path(copy(SHIPPED, tmp_path))

    def look(window):
        return window.findChildren(WelcomeCard)

    assert shown(Opening(path, editing=True), look) == (0, [])
    assert not Preferences.of_person()[settings.GESTURES_SHOWN]


def test_a_file_that_cannot_be_read_opens_a_window_that_says_so(shown, tmp_path):
    code, visible = shown(
        Opening(tmp_path / "nowhere.json"), lambda window: window.notice.empty.isVisible()
    )
    assert (code, visible) == (0, True)


def test_a_show_is_brought_in_when_it_is_wanted(shown, monkeypatch):
    begun = []

    class Show:
        def __init__(self, place):
            self.place = place

        def begin(self, *, here):
            begun.append((self.place.window.windowTitle(), here))

    monkeypatch.setattr("timeline_app.presentation.Presentation", Show)
    shown(
        Opening(SHIPPED, None, None, ENGLISH),
        lambda window: window.header.command.emit("present-here"),
    )
    assert begun == [("A City in Early 2020", True)]
