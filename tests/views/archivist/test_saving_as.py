import pytest

from tests.views.archivist.staged import Office
from tests.widgets.shown import texts
from timeline_app.storage.reader import load

pytestmark = pytest.mark.gui


@pytest.fixture
def office(qtbot, tmp_path):
    made = Office(qtbot, tmp_path).edit()
    made.director.select("team-departs")
    made.write("Title in English", "Mine")
    return made


def save_as(office, monkeypatch, path):
    office.choose_files(monkeypatch, path)
    office.key("Ctrl+Shift+S")


def title(path):
    return load(path).collection.event("team-departs").title["en"]


def test_edits_of_a_file_that_is_gone_are_saved_elsewhere(office, tmp_path, monkeypatch):
    office.path.unlink()
    save_as(office, monkeypatch, tmp_path / "rescued")
    path = tmp_path / "rescued.json"
    office.qtbot.waitUntil(lambda: office.session.loaded.path == path)
    assert title(path) == "Mine"
    assert office.editing.path == path
    assert not office.editing.dirty
    assert office.state.editing
    assert "Saved as: rescued.json" in texts(office.window)


@pytest.mark.slow
def test_the_old_file_stays_as_it_was_and_nothing_waits_for_it(office, tmp_path, monkeypatch):
    old = office.path.read_bytes()
    save_as(office, monkeypatch, tmp_path / "new.json")
    office.qtbot.waitUntil(lambda: office.session.loaded.path.name == "new.json")
    assert office.path.read_bytes() == old
    assert not office.archivist.editor.is_waiting(office.path)


@pytest.mark.slow
def test_a_file_that_is_there_is_not_replaced(office, tmp_path, monkeypatch):
    other = tmp_path / "other.json"
    other.write_text("somebody's", encoding="utf-8")
    save_as(office, monkeypatch, other)
    told = "already a file of this name"
    office.qtbot.waitUntil(lambda: any(told in text for text in texts(office.window)))
    assert other.read_text(encoding="utf-8") == "somebody's"
    assert office.editing.dirty


@pytest.mark.slow
def test_the_open_file_is_saved(office, monkeypatch):
    save_as(office, monkeypatch, office.path)
    office.qtbot.waitUntil(lambda: not office.editing.dirty)
    assert title(office.path) == "Mine"
