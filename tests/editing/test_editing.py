import json
from threading import Thread

import pytest
from msgspec.structs import replace

from tests.editing.edited import event_in, opened, set_value, written
from timeline_app.editing.editing import ConflictsError, Editing, SaveError
from timeline_app.editing.merge import Conflict
from timeline_app.editing.operations import delete_events
from timeline_app.editing.resolving import Choice
from timeline_app.model.edition import Edition
from timeline_app.model.localized import Localized
from timeline_app.model.progress import unwatched
from timeline_app.storage.large.index_cache import IndexCache
from timeline_app.storage.large.loading import load_large
from timeline_app.storage.large.unpacking import unpacked
from timeline_app.storage.reader import load


def rank(editing, event_id="a"):
    return editing.collection.event(event_id).rank


def names(editing):
    return [name and name["en"] for name in (editing.undo_name, editing.redo_name)]


def test_an_edit_is_undone_and_done_again(edit):
    editing = edit()
    assert (editing.dirty, editing.can_undo, editing.can_redo) == (False, False, False)
    set_value(editing, "a", "rank", 3)
    assert (rank(editing), editing.changes, names(editing)) == (3, 1, ["Change rank", None])
    editing.undo()
    assert (rank(editing), editing.dirty, names(editing)) == (0, False, [None, "Change rank"])
    editing.redo()
    assert (rank(editing), editing.dirty) == (3, True)
    editing.undo()
    assert editing.undo() is None


def test_undo_and_redo_say_which_event_to_select(edit):
    editing = edit()
    editing.keep(delete_events(editing.collection, ["b"]), before="b")
    assert editing.undo() == "b"
    assert editing.redo() == "c"


def test_nothing_changed_is_no_step(edit):
    editing = edit()
    editing.do(Localized({"en": "Nothing"}), replace(editing.collection))
    assert not editing.can_undo


def test_saving_writes_the_file_and_undo_goes_on(edit, file):
    editing = edit()
    set_value(editing, "a", "title:zh", "离开")
    assert editing.save().merged == 0
    assert not editing.dirty
    assert event_in(file, "a")["title"] == {"zh": "离开"}
    assert event_in(file, "a")["unknown"] == [1, 2]
    editing.undo()
    assert editing.dirty
    editing.save()
    assert event_in(file, "a")["title"] == {"zh": "出发a"}
    editing.redo()
    assert editing.collection.event("a").title == Localized({"zh": "离开"})


def test_typing_goes_on_after_saving_as_a_step_of_its_own(edit):
    editing = edit()
    set_value(editing, "a", "title:zh", "离")
    editing.save()
    set_value(editing, "a", "title:zh", "离开")
    editing.undo()
    assert editing.collection.event("a").title == Localized({"zh": "离"})


def test_what_is_not_saved_is_found_at_the_next_start(edit):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    set_value(editing, "b", "rank", 4)
    editing.undo()
    editing.close()
    again = edit()
    assert (again.recovered, rank(again), rank(again, "b")) == (1, 3, 0)
    assert names(again) == ["Change rank", "Change rank"]
    again.redo()
    assert rank(again, "b") == 4


def test_what_is_discarded_or_saved_is_not_brought_back(edit):
    for save in (True, False):
        editing = edit()
        set_value(editing, "a", "rank", 3 + save)
        if save:
            editing.save()
        editing.close(discard=not save)
        again = edit()
        assert (again.recovered, rank(again)) == (0, 4)
        again.close()


def test_an_undo_of_what_was_saved_before_is_brought_back_too(edit):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    editing.save()
    editing.undo()
    editing.close()
    again = edit()
    assert (again.recovered, rank(again)) == (1, 0)
    again.undo()
    assert rank(again) == 3


def test_two_people_are_told_of_each_other_and_merged(edit, file):
    chen, hu = edit("chen"), edit("hu")
    assert chen.holder is None
    assert hu.holder.by == "chen"
    set_value(chen, "a", "rank", 3)
    set_value(hu, "a", "category", "care")
    set_value(hu, "b", "rank", 5)
    hu.save()
    assert chen.changed_outside()
    assert not hu.changed_outside()
    assert chen.save().merged == 2
    assert not chen.changed_outside()
    assert (event_in(file, "a")["rank"], event_in(file, "a")["category"]) == (3, "care")
    assert event_in(file, "b")["rank"] == 5
    assert names(chen) == ["Merge the changes of others", None]
    chen.undo()
    assert (rank(chen), rank(chen, "b")) == (3, 0)


def test_the_lock_is_taken_once_it_is_free(edit):
    chen, hu = edit("chen"), edit("hu")
    chen.close()
    assert not hu.changed_outside()
    assert hu.holder is None
    assert edit("third").holder.by == "hu"


def test_a_conflict_is_told_and_nothing_is_written_until_it_is_decided(edit, file):
    chen, hu = edit("chen"), edit("hu")
    set_value(chen, "a", "title:zh", "离开")
    set_value(hu, "a", "title:zh", "启程")
    set_value(hu, "b", "rank", 5)
    hu.save()
    for _ in range(2):
        with pytest.raises(ConflictsError) as told:
            chen.save()
        assert told.value.conflicts == chen.conflicts
    assert chen.conflicts == (Conflict("events", "a", "title:zh", "出发a", "离开", "启程"),)
    assert event_in(file, "a")["title"] == {"zh": "启程"}
    assert chen.collection.event("a").title == Localized({"zh": "离开"})
    chen.resolve([Choice.MINE])
    assert chen.conflicts == ()
    chen.save()
    assert event_in(file, "a")["title"] == {"zh": "离开"}
    assert event_in(file, "b")["rank"] == 5


def test_what_is_typed_before_deciding_is_asked_about(edit):
    chen, hu = edit("chen"), edit("hu")
    set_value(chen, "a", "title:zh", "离开")
    set_value(hu, "a", "title:zh", "启程")
    set_value(hu, "a", "rank", 5)
    hu.save()
    with pytest.raises(ConflictsError):
        chen.save()
    set_value(chen, "a", "rank", 7)
    with pytest.raises(ConflictsError):
        chen.resolve([Choice.MINE])
    assert [conflict.field for conflict in chen.conflicts] == ["title:zh", "rank"]
    chen.resolve([Choice.THEIRS, Choice.MINE])
    assert chen.collection.event("a").title == Localized({"zh": "启程"})
    assert rank(chen) == 7


def test_what_others_wrote_can_be_taken_in_without_saving(edit):
    chen, hu = edit("chen"), edit("hu")
    set_value(hu, "a", "rank", 5)
    hu.save()
    assert chen.take_in().merged == 1
    assert (rank(chen), chen.dirty, chen.changed_outside()) == (5, False, False)
    chen.undo()
    assert (rank(chen), chen.dirty) == (0, True)


def test_an_edit_made_while_it_is_saved_is_not_saved_yet(edit, file):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    saving = editing.prepare()
    set_value(editing, "b", "rank", 4)
    outcome = saving.write()
    assert not editing.changed_outside()
    assert editing.finish(outcome).merged == 0
    assert event_in(file, "a")["rank"] == 3
    assert "rank" not in event_in(file, "b")
    assert editing.changes == 1
    editing.close()
    assert edit().recovered == 1


@pytest.mark.slow
def test_edits_go_on_while_another_thread_saves(edit, file):
    editing = edit()
    for number in range(1, 6):
        set_value(editing, "a", "rank", number)
        outcomes = []
        saving = editing.prepare()
        thread = Thread(target=lambda: outcomes.append(saving.write()))  # noqa: B023
        thread.start()
        while thread.is_alive():
            set_value(editing, "b", "tags", (*editing.collection.event("b").tags[-5:], "x"))
            set_value(editing, "c", "rank", rank(editing, "c") + 1)
        thread.join()
        assert editing.finish(outcomes[0]).merged == 0
        assert event_in(file, "a")["rank"] == number
    assert editing.dirty
    while editing.can_undo:
        editing.undo()
    assert [rank(editing, each) for each in "abc"] == [0, 0, 0]
    editing.redo()
    editing.save()
    assert load(file).collection == editing.collection


def test_an_edit_made_while_others_changes_are_found_is_merged_too(edit, file):
    chen, hu = edit("chen"), edit("hu")
    set_value(hu, "a", "rank", 3)
    hu.save()
    set_value(chen, "b", "rank", 4)
    outcome = chen.prepare().write()
    set_value(chen, "c", "rank", 5)
    assert chen.finish(outcome) is None
    assert chen.save().merged == 1
    assert [event_in(file, each)["rank"] for each in "abc"] == [3, 4, 5]


def test_an_earlier_version_is_restored_as_a_step(edit):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    editing.save()
    (first,) = editing.versions()
    assert editing.version(first).event("a").rank == 0
    assert editing.version(first).event("b") is editing.collection.event("b")
    editing.restore(first)
    assert names(editing) == ["Restore an earlier version", None]
    assert (rank(editing), editing.dirty) == (0, True)
    editing.undo()
    assert (rank(editing), editing.dirty) == (3, False)


def test_a_version_that_cannot_be_read(edit):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    editing.save()
    (first,) = editing.versions()
    first.path.write_bytes(b"{")
    with pytest.raises(SaveError, match="damaged"):
        editing.restore(first)
    assert not editing.dirty


def test_articles_follow_their_sources(edit, file):
    editing = edit()
    (file.parent / "article.txt").write_text("2月15日", encoding="utf-8")
    paper = editing.collection.source("paper")
    new = replace(editing.collection, sources=(replace(paper, text="article.txt"),))
    editing.do(Localized({"en": "Attach"}), new)
    articles = editing.articles
    assert articles == {"paper": "2月15日"}
    set_value(editing, "a", "rank", 3)
    assert editing.articles is articles  # so that a view knows at once that it shows them
    editing.undo()
    editing.undo()
    assert editing.articles == {}


def test_a_file_that_is_gone_is_named_and_the_work_stays(edit, file):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    content = file.read_bytes()
    file.unlink()
    assert editing.changed_outside()
    with pytest.raises(SaveError, match="was removed"):
        editing.save()
    assert rank(editing) == 3
    file.write_bytes(content)
    editing.save()
    assert event_in(file, "a")["rank"] == 3


def test_a_file_that_became_something_else(edit, file):
    editing = edit()
    set_value(editing, "a", "rank", 3)
    file.write_text("no collection", encoding="utf-8")
    with pytest.raises(SaveError, match="can't be read"):
        editing.save()
    assert file.read_text(encoding="utf-8") == "no collection"
    written(file)
    editing.save()
    assert event_in(file, "a")["rank"] == 3


def test_what_cannot_be_read_cannot_be_edited(tmp_path):
    with pytest.raises(ValueError, match="nothing could be read"):
        opened(tmp_path / "none.json", tmp_path)


def test_the_file_on_the_disk_is_what_was_edited(edit, file):
    editing = edit()
    set_value(editing, "a", "tags", ("one", "two"))
    editing.keep(delete_events(editing.collection, ["c"]))
    editing.save()
    assert load(file).collection == editing.collection
    assert [event["id"] for event in json.loads(file.read_bytes())["events"]] == ["a", "b"]


def test_a_large_collection_stays_an_edition_whatever_is_done(edit, file, tmp_path):
    """Also what others made of it, or a file brought in, goes on in its way."""
    found = load_large(file, IndexCache(tmp_path / "cache"), unwatched)
    large = Editing.open(unpacked(found, unwatched), by="hu", state_folder=tmp_path / "state")
    small = edit("chen")
    set_value(large, "a", "rank", 7)
    set_value(small, "b", "rank", 5)
    small.save()
    assert large.save().merged == 1
    named = replace(large.collection.events[0], id="d")
    large.do(Localized({"en": "Bring in"}), added(large.collection, named))
    large.keep(delete_events(large.collection, ["b"]))
    assert isinstance(large.collection.events, Edition)
    large.save()
    assert [event.id for event in load(file).collection.events] == ["a", "c", "d"]
    assert event_in(file, "a")["rank"] == 7
    large.undo()
    assert large.collection.event("b").rank == 5
    large.close()


def added(collection, event):
    return replace(collection, events=(*collection.events, event))
