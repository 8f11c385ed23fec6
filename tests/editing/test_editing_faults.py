import errno
import json
import os
import shutil
from contextlib import contextmanager
from functools import partial

import pytest

from tests.editing.edited import event_in, opened, set_value, written
from tests.editing.hand import fingerprint
from timeline_app.editing.editing import ConflictsError, Editing, SaveError
from timeline_app.editing.operations import delete_events
from timeline_app.editing.resolving import Choice
from timeline_app.model.progress import CancelledError
from timeline_app.storage.reader import load

CALLS = ("open", "write", "fsync", "replace", "link", "unlink", "mkdir", "ftruncate")


@contextmanager
def failing(monkeypatch, nth, *, onward=False, number=errno.ENOSPC):
    """The N-th call of the system fails, or every one from it onward; gives what was called."""
    calls = []

    def call(name, real, *args, **keys):
        calls.append(name)
        if len(calls) == nth or (onward and len(calls) > nth):
            raise OSError(number, os.strerror(number))
        return real(*args, **keys)

    with monkeypatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, partial(call, name, getattr(os, name)))
        yield calls


def die(editing):
    """As if the process had gone: its locks are free, its journal is left."""
    editing._notes.close(keep=True)
    if editing._held is not None:
        editing._held.release()


ACTS = (
    partial(set_value, event_id="a", field="rank", value=3),
    partial(set_value, event_id="b", field="title:zh", value="离"),
    partial(set_value, event_id="b", field="title:zh", value="离开"),
    Editing.undo,
    Editing.save,
    Editing.redo,
    lambda editing: editing.keep(delete_events(editing.collection, ["c"])),
    Editing.save,
    Editing.undo,
)


def run(editing):
    """Do all of it; what fails changes nothing. The collections there were, as `said` tells them."""
    seen = [said(editing)]
    for act in ACTS:
        before = fingerprint(editing.collection)
        try:
            act(editing)
        except SaveError:
            assert fingerprint(editing.collection) == before
        seen.append(said(editing))
    return seen


def said(editing):
    """What the events say, without when it was said."""
    fields = ("id", "title", "rank")
    return [tuple(getattr(event, name) for name in fields) for event in editing.collection.events]


def check_every(tmp_path, monkeypatch, places, *, onward):
    """Whatever fails, the next start has the last collection that was there, and can save it.

    Where nothing can be written from then on, not even the line taken back that was begun, the edit
    that was refused may be there, too.
    """
    allright = run(opened(written(tmp_path / "events.json"), tmp_path / "state"))
    for nth in places:
        folder = tmp_path / str(nth)
        folder.mkdir()
        path = written(folder / "events.json")
        with failing(monkeypatch, nth, onward=onward) as calls:
            editing = opened(path, folder / "state")
            seen = run(editing)
        assert load(path).problems == ()
        die(editing)
        again = opened(path, folder / "state")
        possible = [seen[-1]]
        if onward:
            possible.append(next((b for a, b in zip(seen, allright, strict=True) if a != b), None))
        assert said(again) in possible, f"call {nth}"
        again.save()
        assert load(path).collection == again.collection
        again.close()
        assert not list((folder / "state").glob("*.jsonl"))
        shutil.rmtree(folder)
        if len(calls) < nth:
            return


@pytest.mark.faults
@pytest.mark.parametrize("onward", [False, True])
def test_some_calls_that_fail_lose_nothing(tmp_path, monkeypatch, onward):
    check_every(tmp_path, monkeypatch, range(3 + onward, 400, 41), onward=onward)


@pytest.mark.faults
@pytest.mark.slow
@pytest.mark.parametrize("onward", [False, True])
def test_every_call_that_fails_loses_nothing(tmp_path, monkeypatch, onward):
    check_every(tmp_path, monkeypatch, range(1, 1000), onward=onward)


def test_an_edit_that_cannot_be_journalled_is_not_kept_and_can_be_tried_again(edit, monkeypatch):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    with failing(monkeypatch, 1, onward=True), pytest.raises(SaveError) as told:
        set_value(editing, "a", "rank", 4)
    assert told.value.sentence["en"] == "This change was not kept: the disk is full."
    assert told.value.sentence["zh"] == "这项改动没有记下：磁盘已满。"
    assert editing.collection.event("a").rank == 3
    set_value(editing, "a", "rank", 4)
    die(editing)
    assert edit().collection.event("a").rank == 4


def test_a_full_disk_keeps_the_work_and_saving_can_be_tried_again(edit, file, monkeypatch):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    with failing(monkeypatch, 1, onward=True), pytest.raises(SaveError, match="the disk is full"):
        editing.save()
    assert editing.dirty
    set_value(editing, "b", "rank", 4)
    editing.save()
    assert (event_in(file, "a")["rank"], event_in(file, "b")["rank"]) == (3, 4)


def test_a_file_that_may_not_be_written_can_be_edited(edit, file):
    file.chmod(0o444)
    editing = edit()
    set_value(editing, "a", "rank", 3)
    with pytest.raises(SaveError, match="write-protected"):
        editing.save()
    assert editing.dirty
    file.chmod(0o644)
    editing.save()
    assert event_in(file, "a")["rank"] == 3


def test_a_text_with_half_a_character_is_refused(edit):
    editing = edit()
    with pytest.raises(SaveError, match="half a character"):
        set_value(editing, "a", "title:zh", "\ud800")
    assert not editing.dirty


def test_stopping_leaves_everything_as_it_was(edit, file):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    content = file.read_bytes()

    def stop(share):
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        editing.save(stop)
    assert file.read_bytes() == content
    assert editing.dirty
    assert editing.save().merged == 0


def test_edits_that_others_changed_too_are_brought_back_as_conflicts(edit, file):
    chen = edit("chen")
    set_value(chen, "a", "title:zh", "离开")
    set_value(chen, "b", "rank", 4)
    die(chen)
    hu = edit("hu")
    set_value(hu, "a", "title:zh", "启程")
    set_value(hu, "c", "rank", 5)
    hu.save()
    for _ in range(2):  # the conflict is told again after one more death
        again = edit("chen")
        assert [conflict.field for conflict in again.conflicts] == ["title:zh"]
        assert [again.collection.event(each).rank for each in "abc"] == [0, 4, 5]
        set_value(again, "b", "category", "care")
        die(again)
    again = edit("chen")
    with pytest.raises(ConflictsError):
        again.save()
    again.resolve([Choice.MINE])
    again.save()
    assert event_in(file, "a")["title"] == {"zh": "离开"}
    assert event_in(file, "b")["category"] == "care"
    assert event_in(file, "c")["rank"] == 5


def test_edits_are_brought_back_into_a_file_that_changed_since(edit):
    chen = edit("chen")
    set_value(chen, "a", "rank", 3)
    die(chen)
    hu = edit("hu")
    set_value(hu, "b", "rank", 5)
    hu.save()
    again = edit("chen")
    assert (again.recovered, again.changes, again.conflicts) == (1, 1, ())
    assert [again.collection.event(each).rank for each in "ab"] == [3, 5]
    assert again.undo_name["en"] == "Bring back unsaved changes"
    again.undo()
    assert not again.dirty


def test_what_was_merged_and_not_saved_is_brought_back(edit):
    chen, hu = edit("chen"), edit("hu")
    set_value(chen, "a", "title:zh", "离开")
    set_value(hu, "a", "title:zh", "启程")
    hu.save()
    with pytest.raises(ConflictsError):
        chen.take_in()
    chen.resolve([Choice.MINE])
    set_value(chen, "b", "rank", 3)
    now = fingerprint(chen.collection)
    die(chen)
    again = edit("chen")
    assert again.conflicts == ()
    assert fingerprint(again.collection) == now


def test_two_dead_programs_of_one_person(edit, file, tmp_path):
    first = edit("chen")
    second = edit("chen")
    set_value(first, "a", "rank", 3)
    set_value(second, "b", "rank", 4)
    die(first)
    second._notes.close(keep=True)
    again = edit("chen")
    assert [again.collection.event(each).rank for each in "ab"] == [3, 4]
    assert len(list((tmp_path / "state-chen").glob("*.jsonl"))) == 1


def test_a_journal_of_a_newer_program_stays_for_that(edit, tmp_path):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    editing._notes.journal.append({"steps": [{"how": "fly"}]})
    die(editing)
    again = edit()
    assert (again.unreadable, again.dirty) == (1, False)
    again.close()
    assert len(list((tmp_path / "state-chen").glob("*.jsonl"))) == 1


def test_a_damaged_journal_is_put_aside_and_its_good_beginning_counts(edit, tmp_path):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    set_value(editing, "b", "rank", 4)
    set_value(editing, "c", "rank", 5)
    journal = editing._notes.journal.file
    die(editing)
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join((*lines[:2], b"damaged\n", *lines[3:])))
    again = edit()
    assert [again.collection.event(each).rank for each in "abc"] == [3, 0, 0]
    assert journal.with_suffix(".damaged").exists()


def test_a_bare_list_is_edited_and_becomes_a_collection(tmp_path):
    path = tmp_path / "list.json"
    path.write_text('[{"date": "2020-02-15", "title": "The team leaves"}]', encoding="utf-8")
    editing = opened(path, tmp_path / "state")
    set_value(editing, "event-1", "rank", 3)
    editing.save()
    assert json.loads(path.read_bytes())["events"][0]["id"] == "event-1"
    set_value(editing, "event-1", "rank", 4)
    editing.save()
    assert event_in(path, "event-1")["rank"] == 4
    editing.close()
