import threading

import pytest

from tests.kiosk.published import write_collection
from timeline_app.kiosk.content import Content, News, Outcome
from timeline_app.kiosk.local_origin import FileOrigin
from timeline_app.kiosk.log import Log
from timeline_app.kiosk.versions import Versions
from timeline_app.model.in_time import InTime
from timeline_app.views.kiosk import supply
from timeline_app.views.kiosk.supply import Supply

pytestmark = pytest.mark.gui


class Odd:
    """A content that fails in ways nobody thought of."""

    def __init__(self):
        self.looks = 0
        self.looked_often = threading.Event()

    def poll(self):
        self.looks += 1
        if self.looks > 3:
            self.looked_often.set()
        raise RuntimeError("unthought of")


@pytest.fixture
def supplied(tmp_path, qapp):
    """Begins a supply, and gives it with all that came of it."""
    begun = []

    def begin(content, first=None):
        begun.append(Supply(content, 0.005))
        came = []
        begun[-1].came.connect(came.append)
        begun[-1].begin(first)
        return begun[-1], came

    yield begin
    for each in begun:
        each.end()


@pytest.fixture
def versions(tmp_path):
    return Versions(tmp_path / "home")


def content_of(tmp_path, versions):
    log = Log(tmp_path / "log.jsonl", 1 << 20, 2)
    return Content(FileOrigin(tmp_path / "work" / "events.json"), versions, 1 << 30, log)


def titles(came):
    return [[event.title["zh"] for event in loaded.collection.events] for loaded in came]


def test_what_is_there_comes_first_and_then_what_is_new(tmp_path, versions, supplied, until):
    content = content_of(tmp_path, versions)
    write_collection(tmp_path / "work", "One")
    content.poll()
    write_collection(tmp_path / "work", "One", "Two")
    _, came = supplied(content, versions.shown())
    until(lambda: titles(came) == [["One"], ["One", "Two"]])
    assert came[1].path.parent == versions.shown().folder
    assert came[1].articles == {"s": "An article."}


def test_many_events_know_their_order(tmp_path, versions, supplied, until, monkeypatch):
    monkeypatch.setattr(supply, "_FEW", 1)
    content = content_of(tmp_path, versions)
    write_collection(tmp_path / "work", "One", "Two")
    _, came = supplied(content)
    until(lambda: titles(came) == [["One", "Two"]])
    events = came[0].collection.events
    assert isinstance(events, InTime)
    assert [events[place].title["zh"] for place in events.order] == ["One", "Two"]


def test_what_is_broken_does_not_come_and_what_is_mended_does(tmp_path, versions, supplied, until):
    file = write_collection(tmp_path / "work", "One")
    content = content_of(tmp_path, versions)
    _, came = supplied(content)
    until(lambda: len(came) == 1)
    file.write_text("[", encoding="utf-8")
    until(lambda: content._told.news is News.REFUSED)
    write_collection(tmp_path / "work", "Three")
    until(lambda: titles(came) == [["One"], ["Three"]])


def test_whatever_happens_it_looks_again(supplied, capfd):
    odd = Odd()
    _, came = supplied(odd)
    assert odd.looked_often.wait(20)
    assert came == []
    assert "RuntimeError: unthought of" in capfd.readouterr().err


def test_a_version_that_the_disk_has_lost_does_not_come(tmp_path, versions, supplied, until):
    file = write_collection(tmp_path / "work", "One")
    content = content_of(tmp_path, versions)
    version = content.poll().version
    version.collection.unlink()
    _, came = supplied(content, version)
    file.write_bytes(file.read_bytes() + b"\n")
    until(lambda: titles(came) == [["One"]])


def test_after_its_end_it_says_nothing(supplied):
    class Still:
        def poll(self):
            return Outcome(News.NONE)

    supply, came = supplied(Still())
    supply.end()
    assert not supply._thread.is_alive()
    assert came == []
