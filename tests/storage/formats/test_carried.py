import pytest

from tests.storage.formats.test_note import assert_both
from timeline_app.model.collection import Collection, Event, Medium, Source
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.model.progress import CancelledError
from timeline_app.storage.formats import own
from timeline_app.storage.replacing import SaveError

TITLE = Localized({"zh": "题"})


@pytest.fixture
def folders(tmp_path):
    """Where a collection lies with its files, and an empty folder beside it."""
    old, new = tmp_path / "old", tmp_path / "new"
    (old / "media").mkdir(parents=True)
    (old / "articles").mkdir()
    new.mkdir()
    (old / "media" / "a.jpg").write_bytes(b"picture")
    (old / "articles" / "b.txt").write_text("article", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    return old, new


def held(*names):
    media = tuple(Medium(src=name) for name in names)
    event = Event(id="e", date=parse("2020"), title=TITLE, media=media)
    return Collection(
        title=TITLE, events=(event,), sources=(Source(id="s", text="articles/b.txt"),)
    )


def test_files_go_along(folders):
    old, new = folders
    assert own.write(held("media/a.jpg"), new / "c.json", folder=old) == ()
    assert (new / "media" / "a.jpg").read_bytes() == b"picture"
    assert (new / "articles" / "b.txt").read_text(encoding="utf-8") == "article"


def test_nothing_leaves_the_folder(folders):
    old, new = folders
    notes = own.write(
        held("../secret.txt", "/etc/hostname", "x:y", "gone.jpg"), new / "c.json", folder=old
    )
    assert notes == (
        'event e: the file "../secret.txt" was not copied, it lies outside the folder',
        'event e: the file "/etc/hostname" was not copied, it lies outside the folder',
        'event e: the file "x:y" was not copied, it lies outside the folder',
        'event e: the file "gone.jpg" was not copied, it is not there',
    )
    assert_both(notes)
    assert sorted(path.name for path in new.iterdir()) == ["articles", "c.json"]


def test_another_file_of_the_name_is_never_written_over(folders):
    old, new = folders
    (new / "media").mkdir()
    (new / "media" / "a.jpg").write_bytes(b"mine")
    notes = own.write(held("media/a.jpg"), new / "c.json", folder=old)
    assert notes == (
        'event e: the file "media/a.jpg" was not copied, another one of this name is there',
    )
    assert (new / "media" / "a.jpg").read_bytes() == b"mine"


def test_beside_the_old_one_nothing_is_copied(folders):
    old, _ = folders
    assert own.write(held("media/a.jpg"), old / "c.json", folder=old) == ()


def test_nothing_is_left_where_it_could_not_be_finished(folders):
    old, new = folders
    (new / "c.json").write_text("mine", encoding="utf-8")
    with pytest.raises(SaveError):
        own.write(held("media/a.jpg"), new / "c.json", folder=old)
    assert [path.name for path in new.iterdir()] == ["c.json"]


@pytest.mark.parametrize("at", [0.2, 0.8])
def test_nothing_is_left_where_it_was_stopped(folders, at):
    old, new = folders

    def stop(share):
        if share > at:
            raise CancelledError

    with pytest.raises(CancelledError):
        own.write(held("media/a.jpg"), new / "c.json", folder=old, progress=stop)
    assert list(new.iterdir()) == []


def test_a_disk_that_refuses(folders):
    old, new = folders
    (new / "media").write_bytes(b"a file where a folder must be")
    with pytest.raises(SaveError):
        own.write(held("media/a.jpg"), new / "c.json", folder=old)
    assert [path.name for path in new.iterdir()] == ["media"]
