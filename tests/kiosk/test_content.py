import errno
import json
import os

import pytest

from tests.kiosk import published
from tests.kiosk.published import serving, write_collection
from tests.storage.faults import at_call, failing
from timeline_app.kiosk.content import Content, News
from timeline_app.kiosk.local_origin import FileOrigin, FolderOrigin
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.publishing import publish
from timeline_app.kiosk.versions import Versions
from timeline_app.kiosk.web_origin import Trust, WebOrigin
from timeline_app.storage.reader import load

LARGE = 1 << 30


class Hall:
    """A publisher, and a kiosk that takes its content from there in one of three ways."""

    def __init__(self, folder, way):
        self.work, self.web, self.home = folder / "work", folder / "web", folder / "home"
        self.way = way
        self.server = None
        self.start()

    def start(self, limit=LARGE):
        """The kiosk, as after a restart."""
        self.versions = Versions(self.home)
        log = Log(self.home / "log.jsonl", 1 << 20, 2)
        self.content = Content(self.origin(), self.versions, limit, log)

    def origin(self):
        if self.way == "file":
            return FileOrigin(self.work / "events.json")
        if self.way == "folder":
            return FolderOrigin(self.web)
        address = self.server.address if self.server else "http://127.0.0.1:9"
        return WebOrigin(address, Trust(0.3))

    def publish(self, *titles, **keys):
        file = write_collection(self.work, *titles, **keys)
        if self.way != "file":
            assert publish(str(file), str(self.web)).exit_code == 0

    def poll(self):
        return self.content.poll()

    def titles(self):
        shown = self.versions.shown()
        if shown is None:
            return None
        return [each.title["zh"] for each in load(shown.collection).collection.events]

    def noted(self):
        told = (self.home / "log.jsonl").read_text(encoding="utf-8").splitlines()
        return [json.loads(line)["what"] for line in told]


@pytest.fixture(params=["file", "folder", "web"])
def hall(tmp_path, request):
    hall = Hall(tmp_path, request.param)
    if request.param != "web":
        yield hall
        return
    hall.web.mkdir()
    with serving(hall.web) as hall.server:
        hall.start()
        yield hall


def only(*ways):
    return pytest.mark.parametrize("hall", ways, indirect=True)


def test_a_good_update_is_shown(hall):
    assert hall.poll().news is News.UNREACHED
    hall.publish("One")
    outcome = hall.poll()
    assert (outcome.news, outcome.version) == (News.TAKEN, hall.versions.shown())
    assert hall.titles() == ["One"]
    assert hall.poll().news is News.NONE
    hall.publish("One", "Two")
    assert hall.poll().news is News.TAKEN
    assert hall.titles() == ["One", "Two"]
    assert hall.noted() == ["unreached", "update", "update"]


def test_articles_and_pictures_come_along(hall):
    hall.publish("One", pictures=("a.png", "b.png"))
    version = hall.poll().version
    for name in ("articles/a.txt", "media/a.png", "media/b.png"):
        assert (version.folder / name).read_bytes() == (hall.work / name).read_bytes()


def test_what_an_older_version_has_is_not_fetched_again(hall):
    hall.publish("One")
    first = hall.poll().version
    if hall.server:
        hall.server.asked.clear()
    hall.publish("Two")
    second = hall.poll().version
    shared = (first.folder / "media/a.png").stat().st_ino
    assert (second.folder / "media/a.png").stat().st_ino == shared
    assert hall.server is None or hall.server.count("files/") == 1


def test_versions_are_never_changed(hall):
    hall.publish("One")
    version = hall.poll().version
    for entry in version.manifest.files:
        assert version.file(entry).stat().st_mode & 0o222 == 0


@only("file")
@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b'{"schema": "timeline/1", "events": [{', "events.json:1:"),
        (b"", "too early"),
        (b"[]", "no event"),
        (b'[{"date": "2020-02-31", "title": "t"}]', "is not a day of the calendar"),
        (None, "no such file"),
    ],
)
def test_a_broken_update_leaves_the_old_one_and_says_why(hall, content, cause):
    hall.publish("One")
    hall.poll()
    file = hall.work / "events.json"
    file.unlink() if content is None else file.write_bytes(content)
    for _ in range(3):
        assert cause in hall.poll().sentence
        assert hall.titles() == ["One"]
    assert len(hall.noted()) == 2
    hall.publish("Two")
    hall.poll()
    assert hall.titles() == ["Two"]


@only("folder", "web")
def test_a_published_collection_with_errors_is_refused_and_not_fetched_again(hall):
    hall.publish("One")
    hall.poll()
    hall.publish("Two")
    manifest = json.loads((hall.web / "manifest.json").read_bytes())
    entry = next(each for each in manifest["files"] if each["path"] == "events.json")
    bad = b'[{"date": "2020-02-31", "title": "t"}]'
    entry |= {"size": len(bad), "sha256": published.sha256(bad)}
    (hall.web / "files" / entry["sha256"]).write_bytes(bad)
    (hall.web / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    for _ in range(2):
        outcome = hall.poll()
        assert outcome.news is News.REFUSED
        assert 'events.json:1:11: error: "2020-02-31"' in outcome.sentence
    assert hall.titles() == ["One"]
    assert hall.server is None or hall.server.count(entry["sha256"]) == 1


def test_taking_an_update_back_shows_the_one_before(hall):
    hall.publish("One")
    first = hall.poll().version
    hall.publish("Two")
    hall.poll()
    hall.publish("One")
    assert hall.poll().version == first
    assert hall.titles() == ["One"]


def test_one_that_crashed_twice_is_not_taken_again(hall):
    hall.publish("One")
    hall.poll()
    hall.publish("Two")
    second = hall.poll().version
    for _ in range(2):
        hall.versions.trials.crashed(second.id)
    assert hall.titles() == ["One"]
    hall.publish("One")
    hall.poll()
    hall.publish("Two")
    hall.start()
    assert "crashed the window twice" in hall.poll().sentence
    assert hall.titles() == ["One"]


def test_too_much_is_refused(hall):
    hall.publish("One")
    hall.poll()
    hall.publish("One", "Two")
    hall.start(limit=1000)
    assert "too large" in hall.poll().sentence
    assert hall.titles() == ["One"]


@only("web")
def test_without_network_the_last_good_version_is_shown(hall):
    hall.publish("One")
    hall.poll()
    hall.server.faults[""] = published.status(503)
    hall.start()
    assert hall.poll().news is News.UNREACHED
    assert hall.titles() == ["One"]


WRONG_FILES = {
    "404": (published.status(404), "answers 404"),
    "truncated": (published.other_content(b"x", length=3000), "ends too early"),
    "short": (published.other_content(b"x"), "ends too early"),
    "another content": (published.other_content(b"?????????????"), "hash differs"),
    "endless": (published.endless, "hash differs"),
    "silence": (published.silence, "too slow"),
    "to a file": (published.redirect("file:///etc/passwd"), "redirects"),
}


@only("web")
@pytest.mark.parametrize("name", WRONG_FILES)
def test_a_wrong_file_is_never_shown_and_asked_for_again(hall, name):
    hall.publish("One")
    hall.poll()
    hall.publish("Two", article="Another one.!")
    fault, sentence = WRONG_FILES[name]
    hall.server.faults[published.sha256(b"Another one.!")] = fault
    outcome = hall.poll()
    assert outcome.news is News.UNREACHED
    assert outcome.sentence.startswith('"articles/a.txt"')
    assert sentence in outcome.sentence
    assert hall.titles() == ["One"]
    hall.server.faults.clear()
    hall.start()
    assert hall.poll().news is News.TAKEN
    assert hall.titles() == ["Two"]


@only("web")
def test_what_has_arrived_before_the_line_broke_is_not_fetched_again(hall):
    hall.publish("One", pictures=("a.png", "b.png"))
    hall.server.faults[published.sha256(b"b.png" * 1000)] = published.status(500)
    hall.poll()
    hall.server.faults.clear()
    hall.server.asked.clear()
    hall.start()
    assert hall.poll().news is News.TAKEN
    assert hall.server.count("files/") == 1


@only("folder")
def test_a_disk_without_room_is_told(hall, monkeypatch):
    hall.publish("One")
    full = os.statvfs_result((4096, 4096, 10, 1, 1, 10, 10, 10, 0, 255))
    monkeypatch.setattr(os, "statvfs", lambda path: full)
    assert "no room" in hall.poll().sentence


@pytest.mark.faults
@only("folder")
def test_whatever_fails_the_old_version_or_the_new_one_is_shown(hall):
    hall.publish("One")
    hall.poll()
    hall.publish("Two")
    with at_call(0, failing(errno.EIO)) as calls:
        other = Content(hall.origin(), Versions(hall.home / "other"), LARGE, hall.content._log)
        other.poll()
    for nth in range(1, len(calls), 9):
        with at_call(nth, failing(errno.EIO), forever=True):
            hall.poll()
        assert hall.titles() in (["One"], ["Two"])
    hall.poll()
    assert hall.titles() == ["Two"]
