from tests.kiosk.published import write_collection
from timeline_app.kiosk.belonging import belonging
from timeline_app.storage.reader import load


def test_what_belongs_to_a_collection_and_what_is_missing(tmp_path):
    file = write_collection(tmp_path, "One", pictures=("a.png", "b.png"))
    (tmp_path / "media" / "b.png").unlink()
    (tmp_path / "media" / "stranger.png").write_bytes(b"x")
    found = belonging(load(file))
    assert sorted(found.files) == ["articles/a.txt", "events.json", "media/a.png"]
    assert sorted(found.missing) == ["media/b.png"]


def test_nothing_outside_its_folder_belongs_to_it(tmp_path):
    folder = tmp_path / "inside"
    (tmp_path / "secret").write_bytes(b"x")
    file = write_collection(folder, "One")
    (folder / "media" / "a.png").unlink()
    (folder / "media" / "a.png").symlink_to(tmp_path / "secret")
    assert sorted(belonging(load(file)).files) == ["articles/a.txt", "events.json"]


def test_of_what_cannot_be_read_there_is_the_file_alone(tmp_path):
    file = tmp_path / "events.json"
    file.write_bytes(b"{")
    assert belonging(load(file)).files == {"events.json": file}
