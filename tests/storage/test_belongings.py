import errno
import os
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.progress import CancelledError
from timeline_app.storage.belongings import copy_medium, keep_article, sweep_copies, tidy
from timeline_app.storage.files import inside
from timeline_app.storage.replacing import SaveError

PICTURE = b"\x89PNG a picture"


@pytest.fixture
def collection(tmp_path):
    folder = tmp_path / "collection"
    folder.mkdir()
    return folder / "events.json"


@pytest.fixture
def picture(tmp_path):
    def drawn(name="a.png", content=PICTURE):
        file = tmp_path / "elsewhere" / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        return file

    return drawn


def held(collection):
    """What lies in the folder of the collection, by relative names."""
    folder = collection.parent
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_picture_is_copied_and_named(collection, picture):
    assert copy_medium(collection, picture()).src == "media/a.png"
    assert held(collection) == {"media/a.png": PICTURE}


def test_another_picture_of_the_same_name_gets_another_one(collection, picture):
    copy_medium(collection, picture())
    assert copy_medium(collection, picture(content=b"other")).src == "media/a-2.png"
    assert copy_medium(collection, picture(content=b"third")).src == "media/a-3.png"
    assert held(collection)["media/a.png"] == PICTURE


def test_the_same_picture_is_kept_once(collection, picture):
    copy_medium(collection, picture())
    assert copy_medium(collection, picture("b.png")).src == "media/a.png"
    assert list(held(collection)) == ["media/a.png"]


def test_a_picture_in_the_folder_stays_where_it_is(collection):
    (collection.parent / "图片").mkdir()
    file = collection.parent / "图片" / "合影.jpg"
    file.write_bytes(PICTURE)
    assert copy_medium(collection, file).src == "图片/合影.jpg"
    assert list(held(collection)) == ["图片/合影.jpg"]


@pytest.mark.parametrize(
    ("name", "src"),
    [
        ("合影 2020.jpg", "media/合影 2020.jpg"),
        ("..hidden.png", "media/hidden.png"),
        ("http:x?.png", "media/http_x_.png"),
        ("con.png", "media/_con.png"),
        ("名" * 80 + ".jpeg", "media/" + "名" * 40 + ".jpeg"),
        ("no suffix", "media/no suffix"),
    ],
)
def test_odd_names(collection, picture, name, src):
    assert copy_medium(collection, picture(name)).src == src
    assert held(collection) == {src: PICTURE}


@given(st.text(max_size=40))
def test_every_name_becomes_one_that_stays_in_the_folder(tmp_path_factory, name):
    tidied = tidy(name)
    assert len(tidied.encode()) <= 255
    assert tidy(tidied) == tidied
    folder = tmp_path_factory.getbasetemp()
    assert inside(folder, f"media/{tidied}") == folder.resolve() / "media" / tidied


def test_a_folder_of_media_that_leads_out_is_refused(collection, picture, tmp_path):
    (collection.parent / "media").symlink_to(tmp_path)
    with pytest.raises(SaveError, match="leads out"):
        copy_medium(collection, picture())


def test_what_is_no_file_or_cannot_be_read_is_named(collection, tmp_path):
    with pytest.raises(SaveError, match="not a file"):
        copy_medium(collection, tmp_path)
    with pytest.raises(SaveError, match="not a file"):
        copy_medium(collection, tmp_path / "none.png")


def test_progress_is_told_and_stopping_leaves_nothing(collection, picture):
    shares = []
    large = picture(content=b"x" * (3 << 20))
    copy_medium(collection, large, shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1], len(shares)) == (0, 1, 4)

    def stop(share):
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        copy_medium(collection, picture("b.png", b"y" * (3 << 20)), stop)
    assert list(held(collection)) == ["media/a.png"]


def test_a_full_disk_is_named(collection, picture, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(SaveError, match="the disk is full"):
        copy_medium(collection, picture())
    assert held(collection) == {}


@pytest.mark.faults
@pytest.mark.parametrize("name", ["open", "write", "fsync", "link", "mkdir"])
@pytest.mark.parametrize("nth", [1, 2, 3])
def test_whatever_fails_nothing_is_left_and_trying_again_works(
    collection, picture, monkeypatch, name, nth
):
    real, calls = getattr(os, name), []

    def failing(*args, **keys):
        calls.append(args)
        if len(calls) == nth:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*args, **keys)

    file = picture()
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing)
        with suppress(SaveError):
            copy_medium(collection, file)
    assert set(held(collection).values()) <= {PICTURE}
    assert copy_medium(collection, file).src == "media/a.png"
    assert held(collection) == {"media/a.png": PICTURE}


def test_an_article_is_kept_as_text(collection):
    assert keep_article(collection, "危难 2020.2.15", "2月15日\n") == "articles/危难 2020.2.15.txt"
    assert keep_article(collection, "危难 2020.2.15", "另\n") == "articles/危难 2020.2.15-2.txt"
    assert keep_article(collection, "other", "2月15日\n") == "articles/危难 2020.2.15.txt"
    assert held(collection)["articles/危难 2020.2.15.txt"] == "2月15日\n".encode()
    with pytest.raises(SaveError, match="half a character"):
        keep_article(collection, "x", "\ud800")


def test_what_a_killed_copy_left_is_swept(collection, picture):
    copy_medium(collection, picture())
    (collection.parent / "media" / ".b.png.0123456789ab.saving").write_bytes(b"half")
    sweep_copies(collection)
    assert held(collection) == {"media/a.png": PICTURE}
