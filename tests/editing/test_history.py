import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.model.collections_made import COLLECTIONS, FEWER, edited
from timeline_app.editing.history import MOST_STEPS, History, Step
from timeline_app.model.collection import Collection
from timeline_app.model.difference import applied, difference, inverted
from timeline_app.model.localized import Localized

NAME = Localized({"en": "An edit"})
EMPTY = Collection(title=NAME)


def having(history, old, new, key=None, **selected):
    step = Step(name=NAME, change=difference(old, new), key=key, **selected)
    return history.having(step, old)


def undone(history, collection):
    step, history = history.undo()
    return history, applied(inverted(step.change), collection)


def redone(history, collection):
    step, history = history.redo()
    return history, applied(step.change, collection)


def titled(text):
    return replace(EMPTY, title=Localized({"en": text}))


@FEWER
@given(COLLECTIONS, st.lists(st.sampled_from([None, "a", "b"]), max_size=12), st.data())
def test_undoing_everything_and_doing_it_again(first, keys, data):
    history, now = History(), first
    for key in keys:
        new = data.draw(edited(now))
        history = having(history, now, new, key)
        now = new
    last = now
    while history.done:
        history, now = undone(history, now)
    assert now == first
    while history.undone:
        history, now = redone(history, now)
    assert now == last


def test_what_is_typed_into_one_field_is_one_step():
    history, now = History(), EMPTY
    for text in ("T", "Ti", "Tid", "Tide"):
        history = having(history, now, titled(text), "title", before="a", after=text)
        now = titled(text)
    assert len(history.done) == 1
    assert (history.done[0].before, history.done[0].after) == ("a", "Tide")
    assert undone(history, now)[1] == EMPTY


def test_another_field_a_pause_and_an_undo_begin_a_new_step():
    history = having(History(), EMPTY, titled("T"), "title")
    assert len(having(history, titled("T"), titled("Ti"), "subtitle").done) == 2
    assert len(having(history, titled("T"), titled("Ti")).done) == 2
    assert len(having(history.sealed(), titled("T"), titled("Ti"), "title").done) == 2
    both = having(history, titled("T"), titled("Ti"), "subtitle")
    back = undone(both, titled("Ti"))[0]
    assert len(having(back, titled("T"), titled("To"), "title").done) == 2


def test_what_was_typed_and_taken_back_again_is_no_step():
    history = having(History(), EMPTY, titled("T"), "title")
    assert having(history, titled("T"), EMPTY, "title") == History()


def test_a_new_edit_forgets_what_was_undone():
    history = having(History(), EMPTY, titled("T"))
    back, _ = undone(history, titled("T"))
    assert back.undone
    assert not having(back, EMPTY, titled("U")).undone


def test_steps_without_number_would_fill_the_memory():
    steps = (Step(name=NAME, change=difference(EMPTY, titled("T"))),) * MOST_STEPS
    assert len(having(History(steps), titled("T"), titled("U")).done) == MOST_STEPS


def test_there_is_an_end_to_undoing():
    with pytest.raises(IndexError):
        History().undo()
    with pytest.raises(IndexError):
        History().redo()
