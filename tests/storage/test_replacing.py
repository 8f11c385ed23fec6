import errno
import os
import stat

import pytest

from timeline_app.storage.replacing import SaveError, create, replace


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "events.json"
    path.write_bytes(b"old")
    return path


def test_the_new_content_stands_alone_in_the_folder(file):
    replace(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert list(file.parent.iterdir()) == [file]


def test_mode_is_kept_and_links_are_followed(file):
    file.chmod(0o640)
    link = file.with_name("link.json")
    link.symlink_to(file)
    replace(link, b"old", b"new")
    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == 0o640


@pytest.mark.parametrize("others", [b"theirs", None])
def test_a_file_changed_under_us_is_left_alone(file, others):
    if others is None:
        file.unlink()
    else:
        file.write_bytes(others)
    with pytest.raises(SaveError, match="since it was opened"):
        replace(file, b"old", b"new")
    assert [path.read_bytes() for path in file.parent.iterdir()] == [others] * (others is not None)


def test_a_folder_that_is_gone_is_named(file):
    file.unlink()
    file.parent.rmdir()
    with pytest.raises(SaveError, match="the folder is gone"):
        replace(file, b"old", b"new")


CALLS = {"open": os.open, "fsync": os.fsync, "replace": os.replace, "write": os.write}


@pytest.mark.faults
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("nth", [1, 2])
@pytest.mark.parametrize(
    ("number", "cause"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EIO, "the disk has a fault or was removed"),
    ],
)
def test_every_failing_call_leaves_the_old_or_the_new(file, monkeypatch, name, nth, number, cause):
    calls = []

    def failing(*args, **keys):
        calls.append(args)
        if len(calls) == nth:
            raise OSError(number, os.strerror(number))
        return CALLS[name](*args, **keys)

    told = ""
    with monkeypatch.context() as patch:
        patch.setattr(os, name, failing)
        try:
            replace(file, b"old", b"new")
        except SaveError as fault:
            told = str(fault)
    assert bool(told) == (len(calls) >= nth)
    assert cause in told or not told
    assert file.read_bytes() in (b"old", b"new")
    assert list(file.parent.iterdir()) == [file]
    replace(file, b"old", b"new")
    assert file.read_bytes() == b"new"


@pytest.mark.faults
def test_a_disk_that_gives_back_something_else(file, monkeypatch):
    def lossy(handle, content):
        CALLS["write"](handle, content[:-1])
        return len(content)

    monkeypatch.setattr(os, "write", lossy)
    with pytest.raises(SaveError, match="gives back something else"):
        replace(file, b"old", b"new")
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_write_protected_file_stays(file):
    file.chmod(0o444)
    with pytest.raises(SaveError, match="write-protected"):
        replace(file, b"old", b"new")
    assert file.read_bytes() == b"old"


def test_where_there_are_no_links_no_file_is_replaced_either(tmp_path, monkeypatch):
    def none(*_):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", none)
    create(tmp_path / "new", b"new")
    with pytest.raises(SaveError, match="already a file"):
        create(tmp_path / "new", b"other")
    assert (tmp_path / "new").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "new"]
