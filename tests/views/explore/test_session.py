import pytest

from timeline_app import paths, settings
from timeline_app.model.collection import Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.storage.replacing import SaveError
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


def event(name="new"):
    return Event(id=name, date=parse("2020-03-01"), title=Localized({"zh": "新", "en": "New"}))


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


def test_an_event_is_saved_and_the_others_keep_their_bytes(copies):
    path = copies()
    before = path.read_bytes()
    session = Session(Preferences())
    session.open(path)
    found = session.add(event())
    assert found.event("new") is not None
    assert session.loaded.collection is found
    after = path.read_bytes()
    kept = next(at for at in range(len(before)) if before[at] != after[at])
    assert after.endswith(before[kept:])
    assert b'"new"' in after[kept : len(after) - len(before) + kept]


def test_a_file_that_another_changed_is_not_overwritten(copies):
    path = copies()
    session = Session(Preferences())
    session.open(path)
    path.write_bytes(path.read_bytes() + b"\n")
    before = path.read_bytes()
    with pytest.raises(SaveError):
        session.add(event())
    assert path.read_bytes() == before


def test_without_a_file_nothing_can_be_added():
    with pytest.raises(RuntimeError):
        Session(Preferences()).add(event())


def test_a_new_collection_is_written_and_opened(preferences, tmp_path):
    session = Session(preferences)
    path = tmp_path / "new.json"
    loaded = session.create(path, Collection(title=Localized({"zh": "新"}), languages=("zh",)))
    assert loaded.collection.title == Localized({"zh": "新"})
    assert session.loaded is loaded
    assert session.recent == (str(path),)
    assert session.add(event()).events[0].id == "new"


def test_a_new_collection_never_replaces_a_file(copies):
    path = copies()
    before = path.read_bytes()
    with pytest.raises(SaveError):
        Session(Preferences()).create(path, Collection(title=Localized({"zh": "新"})))
    assert path.read_bytes() == before
