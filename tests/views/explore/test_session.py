from dataclasses import replace

import pytest

from timeline_app import paths, settings
from timeline_app.views.explore.session import MOST_RECENT, Preferences, Session

SHIPPED = paths.shipped_collection()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "settings.toml", tmp_path / "state.toml")


@pytest.fixture
def copies(tmp_path):
    """Copies of the shipped collection."""

    def copy(name="events.json"):
        path = tmp_path / name
        path.write_bytes(SHIPPED.read_bytes())
        return path

    return copy


def test_choices_and_memories_lie_in_their_own_files(preferences):
    preferences.keep(settings.LANGUAGE, "en")
    preferences.keep(settings.GESTURES_SHOWN, value=True)
    assert "language" in preferences.chosen.read_text()
    assert "gestures-shown" in preferences.remembered.read_text()
    again = Preferences(preferences.chosen, preferences.remembered)
    assert (again[settings.LANGUAGE], again[settings.GESTURES_SHOWN]) == ("en", True)


def test_without_files_nothing_is_remembered():
    nothing = Preferences()
    nothing.keep(settings.LANGUAGE, "en")
    assert nothing[settings.LANGUAGE] == "auto"


def test_files_that_cannot_be_read_or_written_stop_nobody(tmp_path):
    broken = tmp_path / "settings.toml"
    broken.write_text("language = [", encoding="utf-8")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")
    found = Preferences(broken, in_the_way / "state.toml")
    assert found[settings.LANGUAGE] == "auto"
    found.keep(settings.GESTURES_SHOWN, value=True)
    assert found[settings.GESTURES_SHOWN] is False


def test_the_persons_files_are_where_the_system_keeps_them():
    found = Preferences.of_person()
    assert (found.chosen, found.remembered) == (paths.settings_file(), paths.state_file())


def test_a_file_that_cannot_be_read_leaves_the_one_before_open(copies, tmp_path):
    session = Session(Preferences())
    opened = session.open(copies())
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    assert session.open(broken).collection is None
    assert session.loaded is opened


def test_recent_files_are_listed_latest_first_and_once(preferences, copies):
    session = Session(preferences)
    files = [copies(f"{number}.json") for number in range(MOST_RECENT + 2)]
    for path in [*files, files[4]]:
        session.open(path)
    assert len(session.recent) == MOST_RECENT
    assert session.recent[:2] == (str(files[4]), str(files[-1]))
    assert len(set(session.recent)) == MOST_RECENT


def test_what_ships_and_what_cannot_be_read_is_not_remembered(preferences, tmp_path):
    session = Session(preferences)
    session.open(SHIPPED)
    session.open(tmp_path / "nowhere.json")
    assert session.recent == ()


def test_what_was_written_is_what_the_file_holds(copies):
    session = Session(Preferences())
    opened = session.open(copies())
    written = replace(opened, set_aside=1)
    session.keep(written)
    assert session.loaded is written
