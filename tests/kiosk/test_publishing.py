import errno
import json

import pytest

from tests.kiosk.published import write_collection
from tests.storage.faults import at_call, failing
from timeline_app.kiosk.manifest import read_manifest
from timeline_app.kiosk.publishing import publish


@pytest.fixture
def file(tmp_path):
    return write_collection(tmp_path / "work", "One", "Two")


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def published(file, out):
    return publish(str(file), str(out))


def offered(out):
    """The files that a folder offers, each compared with its hash by name."""
    manifest = read_manifest((out / "manifest.json").read_bytes())
    return {entry.path: (out / entry.lies_at).read_bytes() for entry in manifest.files}


def inodes(out):
    return {file.name: file.stat().st_ino for file in (out / "files").iterdir()}


def test_everything_that_belongs_to_it_is_offered(file, out):
    report = published(file, out)
    assert (report.lines, report.exit_code) == ((), 0)
    assert offered(out) == {
        name: (file.parent / name).read_bytes()
        for name in ("events.json", "articles/a.txt", "media/a.png")
    }


def test_publishing_again_writes_only_what_has_changed(file, out):
    published(file, out)
    before, manifest = inodes(out), (out / "manifest.json").stat().st_ino
    assert "written: 0" in published(file, out).summary
    assert (inodes(out), (out / "manifest.json").stat().st_ino) == (before, manifest)
    write_collection(file.parent, "One", "Three")
    assert "written: 1, removed: 0" in published(file, out).summary
    assert before.items() <= inodes(out).items()  # who fetches just now still finds them
    write_collection(file.parent, "One", "Four")
    assert "written: 1, removed: 1" in published(file, out).summary


def test_a_damaged_file_is_mended(file, out):
    published(file, out)
    for each in (out / "files").iterdir():
        each.write_bytes(b"?" * each.stat().st_size)
    assert "written: 3" in published(file, out).summary
    assert offered(out)["events.json"] == file.read_bytes()


def test_what_is_missing_is_told_and_published_without(file, out):
    (file.parent / "media" / "a.png").unlink()
    report = published(file, out)
    assert report.lines == (f'{file}: warning: the file "media/a.png" is not there',)
    assert report.exit_code == 0
    assert "media/a.png" not in offered(out)


@pytest.mark.parametrize(
    ("content", "code", "line"),
    [
        ("{", 2, ":1:2: error: this is not JSON"),
        ('{"schema": "timeline/1", "title": "t", "events": []}', 1, "there is no event in it"),
        ('[{"date": "2020-02-31", "title": "t"}]', 1, ':1:11: error: "2020-02-31" is not a day'),
        (None, 2, "there is no such file"),
    ],
)
def test_with_errors_nothing_new_is_offered(file, out, content, code, line):
    published(file, out)
    before = offered(out)
    file.unlink() if content is None else file.write_text(content, encoding="utf-8")
    report = published(file, out)
    assert report.exit_code == code
    assert line in report.lines[0]
    assert offered(out) == before


def test_names_that_other_systems_do_not_take_are_told(tmp_path, out):
    file = write_collection(tmp_path / "work", "One", pictures=("a:b.png",))
    report = published(file, out)
    assert report.exit_code == 1
    assert "'media/a:b.png', which is no safe name" in report.lines[0]
    assert not out.exists()


def test_a_manifest_of_another_program_is_left_alone(file, out):
    out.mkdir()
    (out / "manifest.json").write_text('{"name": "a web app"}', encoding="utf-8")
    report = published(file, out)
    assert report.exit_code == 2
    assert "not one of ours" in report.summary
    assert json.loads((out / "manifest.json").read_bytes()) == {"name": "a web app"}
    assert [each.name for each in out.iterdir()] == ["manifest.json"]


@pytest.mark.faults
def test_whatever_fails_the_old_content_or_the_new_one_is_offered_whole(file, out):
    published(file, out)
    old = offered(out)
    write_collection(file.parent, "One", "Three", article="Another.")
    with at_call(0, failing(errno.EIO)) as calls:
        published(file, out.with_name("other"))
    new = offered(out.with_name("other"))
    for nth in range(1, len(calls) + 1, 3):
        with at_call(nth, failing(errno.EIO), forever=True):
            published(file, out)
        assert offered(out) in (old, new)
    published(file, out)
    assert offered(out) == new
