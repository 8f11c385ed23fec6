"""Pictures and recordings by the file dialog, in a window."""

import pytest

from tests.pictured import picture
from tests.views.archivist.staged import Office

pytestmark = pytest.mark.gui


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path).edit()
    made.director.select("team-departs")
    return made


@pytest.mark.slow
def test_a_copy_hangs_on_the_event_and_undo_takes_it_off(office, monkeypatch, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    picture(elsewhere / "a.png", 8, 6)
    office.choose_files(monkeypatch, elsewhere / "a.png")
    office.key("Ctrl+Shift+M")
    office.qtbot.waitUntil(lambda: bool(office.state.event.media))
    (medium,) = office.state.event.media
    copy = office.path.parent / medium.src
    assert copy.read_bytes() == (elsewhere / "a.png").read_bytes()
    office.key("Ctrl+Z")
    assert office.state.event.media == ()


@pytest.mark.slow
def test_it_hangs_on_the_event_that_was_selected_when_it_came(office, tmp_path):
    picture(tmp_path / "a.png", 8, 6)
    office.archivist._gathering.take([str(tmp_path / "a.png")])
    office.director.select("team-returns")
    office.qtbot.waitUntil(lambda: office.editing.can_undo)
    assert len(office.state.collection.event("team-departs").media) == 1


@pytest.mark.slow
def test_a_file_that_is_gone_is_told_and_hangs_on_nothing(office, tmp_path):
    office.archivist._gathering.take([str(tmp_path / "gone.png")])
    office.qtbot.waitUntil(office.window.notice.isVisible)
    assert office.window.notice.accessibleName().startswith("Not saved")
    assert office.state.event.media == ()
    assert not office.editing.can_undo
