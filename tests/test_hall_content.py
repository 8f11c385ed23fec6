"""Whatever a publisher or a server does, the window never shows less than the last good version."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from tests.hall_run import Run
from tests.kiosk import published
from tests.kiosk.published import serving, sha256
from timeline_app.kiosk.publishing import publish

pytestmark = pytest.mark.gui
ARTICLE = "Another article.!"
BAD = b'[{"date": "2020-02-31", "title": "t"}]'


class Publisher:
    """Publishes for a window that takes its content from a real server of static files."""

    def __init__(self, run, server):
        self.run, self.server = run, server

    def publish(self, *titles):
        file = self.run.write(*titles, article=ARTICLE if titles == ("Two",) else "An article.")
        assert publish(str(file), str(self.server.folder)).exit_code == 0

    def spoil(self):
        """Publish errors, as another program might."""
        file = self.server.folder / "manifest.json"
        manifest = json.loads(file.read_bytes())
        entry = next(each for each in manifest["files"] if each["path"] == "events.json")
        entry |= {"size": len(BAD), "sha256": sha256(BAD)}
        (self.server.folder / "files" / entry["sha256"]).write_bytes(BAD)
        file.write_text(json.dumps(manifest), encoding="utf-8")

    def lose(self):
        """Take away a file that isn't fetched yet."""
        self.publish("Two")
        (self.server.folder / "files" / sha256(ARTICLE.encode())).unlink()

    def answer(self, part, fault):
        """Publish, but have the server answer otherwise where a path has this part."""
        self.server.faults[part] = fault
        self.publish("Two")

    def mend(self):
        self.server.faults.clear()
        files = self.server.folder / "files" / sha256(ARTICLE.encode())
        files.write_text(ARTICLE, encoding="utf-8")
        self.publish("Two")


MANIFEST, FILE = "manifest.json", sha256(ARTICLE.encode())
BEFALLS = {
    "errors": (Publisher.spoil, "is not a day of the calendar"),
    "a lost file": (Publisher.lose, "answers 404"),
} | {
    name: (lambda publisher, part=part, fault=fault: publisher.answer(part, fault), sentence)
    for name, part, fault, sentence in [
        ("a half-written manifest", MANIFEST, published.other_content(b'{"sch'), "no manifest"),
        ("a truncated manifest", MANIFEST, published.other_content(b"{", length=9), ""),
        ("no manifest", MANIFEST, published.status(404), "answers 404"),
        ("a slow server", MANIFEST, published.silence, "too slow"),
        ("a manifest elsewhere", MANIFEST, published.redirect("file:///etc/passwd"), "redirects"),
        ("a truncated file", FILE, published.other_content(b"x", length=17), "too early"),
        ("another file", FILE, published.other_content(b"?" * 17), "hash differs"),
        ("a slow file", FILE, published.silence, "too slow"),
        ("a file elsewhere", FILE, published.redirect("file:///etc/passwd"), "redirects"),
    ]
}


@pytest.fixture
def publisher(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr(QApplication, "exit", lambda code: pytest.fail(f"it ended: {code}"))
    run, web = Run(tmp_path), tmp_path / "web"
    web.mkdir()
    with serving(web) as server:
        publisher = Publisher(run, server)
        publisher.publish("One")
        run.open(address=server.address)
        yield publisher
        run.close()


@pytest.mark.parametrize("name", BEFALLS)
def test_what_is_bad_is_not_shown_and_what_is_mended_is(publisher, until, name):
    befall, sentence = BEFALLS[name]
    run = publisher.run
    until(lambda: run.shown == [["One"]])
    befall(publisher)
    until(lambda: any(cause and sentence in cause for _, cause in run.noted()))
    asked = len(publisher.server.asked)
    until(lambda: len(publisher.server.asked) > asked)
    assert run.shown == [["One"]]
    publisher.mend()
    until(lambda: run.shown[1:] == [["Two"]])


@pytest.mark.slow
def test_what_is_taken_back_is_shown_as_before(publisher, until):
    run = publisher.run
    until(lambda: run.shown == [["One"]])
    publisher.publish("Two")
    until(lambda: run.shown == [["One"], ["Two"]])
    publisher.publish("One")
    until(lambda: run.shown == [["One"], ["Two"], ["One"]])


@pytest.mark.slow
def test_without_a_network_it_comes_up_with_what_it_had(publisher, until):
    run = publisher.run
    until(lambda: run.shown == [["One"]])
    run.close()
    publisher.server.faults[""] = published.silence
    run.open(address=publisher.server.address)
    until(lambda: run.shown == [["One"], ["One"]])
