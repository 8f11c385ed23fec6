import os

import pytest

from tests.kiosk.published import write_collection
from timeline_app.kiosk.local_origin import FileOrigin, FolderOrigin
from timeline_app.kiosk.origin import RefusedError, UnreachedError
from timeline_app.kiosk.publishing import publish


@pytest.fixture
def file(tmp_path):
    return write_collection(tmp_path / "work", "One", "Two")


def contents(origin):
    return {entry.path: b"".join(origin.blocks(entry)) for entry in origin.look().files}


def test_a_file_and_its_published_folder_offer_the_same(file, tmp_path):
    publish(str(file), str(tmp_path / "out"))
    beside, folder = FileOrigin(file), FolderOrigin(tmp_path / "out")
    assert beside.look() == folder.look()
    assert contents(beside) == contents(folder)
    assert contents(beside)["events.json"] == file.read_bytes()


def test_what_has_not_changed_is_not_read_again(file):
    origin = FileOrigin(file)
    first = origin.look()
    assert origin.look() is first


@pytest.mark.parametrize("name", ["events.json", "articles/a.txt", "media/a.png"])
def test_every_file_is_watched(file, name):
    origin = FileOrigin(file)
    first = origin.look()
    changed = file.parent / name
    changed.write_bytes(changed.read_bytes() + b" ")
    assert origin.look() != first


def test_a_file_that_arrives_later_is_noticed(file):
    picture = file.parent / "media" / "a.png"
    held = picture.read_bytes()
    picture.unlink()
    origin = FileOrigin(file)
    assert "media/a.png" not in contents(origin)
    picture.write_bytes(held)
    assert contents(origin)["media/a.png"] == held


@pytest.mark.parametrize(
    ("content", "kind", "sentence"),
    [
        (b'{"schema": "timel', UnreachedError, "events.json:1:"),
        (b"", UnreachedError, "too early"),
        (b"[]", RefusedError, "no event"),
        (b'[{"date": "soon", "title": "t"}]', RefusedError, 'events.json:1:11: error: "soon"'),
    ],
)
def test_a_file_that_is_wrong_is_told_until_it_is_right(file, content, kind, sentence):
    good = file.read_bytes()
    origin = FileOrigin(file)
    first = origin.look()
    file.write_bytes(content)
    for _ in range(2):
        with pytest.raises((RefusedError, UnreachedError), match=sentence):
            origin.look()
    file.write_bytes(good)
    assert origin.look() == first


def test_what_is_not_there_is_told_until_it_is(file, tmp_path):
    missing = [FileOrigin(tmp_path / "e.json"), FolderOrigin(tmp_path / "none"), FolderOrigin(file)]
    for origin in missing:
        with pytest.raises(UnreachedError):
            origin.look()
    os.mkfifo(tmp_path / "manifest.json")
    with pytest.raises(UnreachedError, match="not there"):
        FolderOrigin(tmp_path).look()


def test_a_folder_whose_manifest_is_wrong_is_refused(tmp_path):
    (tmp_path / "manifest.json").write_text("{}", encoding="utf-8")
    with pytest.raises(RefusedError, match="no manifest"):
        FolderOrigin(tmp_path).look()


def test_no_more_is_read_than_was_announced(file):
    origin = FileOrigin(file)
    entry = next(each for each in origin.look().files if each.path == "media/a.png")
    (file.parent / "media" / "a.png").write_bytes(b"x" * 100_000)
    assert len(b"".join(origin.blocks(entry))) == entry.size
    (file.parent / "media" / "a.png").unlink()
    with pytest.raises(UnreachedError, match=r'"media/a\.png" is not there'):
        b"".join(origin.blocks(entry))
