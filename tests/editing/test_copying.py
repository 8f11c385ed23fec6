import json

import pytest

from timeline_app.editing.copying import copied
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load
from timeline_app.storage.replacing import SaveError


@pytest.fixture
def opened(tmp_path):
    """A collection with a picture, and something in its file that no program of ours knows."""
    folder = tmp_path / "old"
    folder.mkdir()
    made = json.loads(shipped_collection().read_text(encoding="utf-8"))
    made["events"][0]["media"] = [{"src": "media/a.png"}]
    made["curator"] = "kept"
    (folder / "media").mkdir()
    (folder / "media" / "a.png").write_bytes(b"picture")
    (folder / "events.json").write_text(json.dumps(made), encoding="utf-8")
    return load(folder / "events.json")


def test_all_of_it_is_in_the_new_file_and_its_pictures_lie_beside_it(opened, tmp_path):
    (tmp_path / "new").mkdir()
    path = tmp_path / "new" / "copy.json"
    assert copied(opened, opened.collection, path) == ()
    assert json.loads(path.read_text(encoding="utf-8"))["curator"] == "kept"
    assert load(path).collection == opened.collection
    assert (tmp_path / "new" / "media" / "a.png").read_bytes() == b"picture"


def test_also_when_the_old_file_is_gone(opened, tmp_path):
    opened.path.unlink()
    path = opened.path.with_name("rescued.json")
    assert copied(opened, opened.collection, path) == ()
    assert load(path).collection == opened.collection


def test_a_file_that_is_there_is_not_replaced_and_nothing_is_left_behind(opened, tmp_path):
    (tmp_path / "new").mkdir()
    path = tmp_path / "new" / "copy.json"
    path.write_text("somebody's", encoding="utf-8")
    with pytest.raises(SaveError, match="already a file"):
        copied(opened, opened.collection, path)
    assert path.read_text(encoding="utf-8") == "somebody's"
    assert [each.name for each in (tmp_path / "new").rglob("*")] == ["copy.json"]


def test_what_is_missing_is_named(opened, tmp_path):
    (opened.path.parent / "media" / "a.png").unlink()
    (tmp_path / "new").mkdir()
    notes = copied(opened, opened.collection, tmp_path / "new" / "copy.json")
    assert len(notes) == 1
    assert "media/a.png" in notes[0].sentence["en"]
