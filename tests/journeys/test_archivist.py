"""An archivist makes a collection from an article, corrects it, and comes back the next day."""

import difflib
import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.views.archivist.staged import Office
from tests.widgets.shown import settle
from timeline_app.check import check
from timeline_app.views.archivist.conflicts_card import ConflictsCard
from timeline_app.views.archivist.leave_card import LeaveCard
from timeline_app.views.archivist.new_collection_card import NewCollectionCard
from timeline_app.views.archivist.source_form import SourceForm
from timeline_app.views.archivist.sources import words as source_words
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
SHARED = Path(__file__).parents[3] / "shared/articles/xuchang-2020.txt"
OURS = """河边的磨坊

本报记者 林木

磨坊的早年

2020年2月初,两位木匠修好了水轮。2月15日,磨坊重新开张,第一天磨了三百斤麦子。

“水声一响,全村都醒了。”老磨工说。

磨坊的春天

3月19日,邻村的人也把麦子送来了。
"""
PLACES = "2月初", "2月15日", "3月19日"


def article(folder, whole):
    path = folder / "article.txt"
    path.write_text(whole, encoding="utf-8")
    return path


def press(place, words):
    """The button of these words."""
    found = (each for each in place.findChildren(Button) if each.isVisible())
    next(each for each in found if each.words == words).click()
    settle()


def new_collection(office, monkeypatch, path):
    office.choose_files(monkeypatch, path)
    office.key("Ctrl+Shift+N")
    card = office.card(NewCollectionCard)
    for line in card.findChildren(QLineEdit):
        if line.isVisible():
            line.setText("The mill")
    card.act_asked.emit()
    card.act_asked.emit()
    settle()
    assert office.state.editing
    office.without_motion()


def attach(office, monkeypatch, file):
    office.choose_files(monkeypatch, file)
    office.key("Ctrl+Shift+Q")
    form = office.card(SourceForm)
    form.attach()
    take = source_words.TAKE.best("en")
    buttons = form.findChildren(Button)
    office.qtbot.waitUntil(lambda: any(each.words == take and each.isVisible() for each in buttons))
    press(form, take)
    form.submit()
    settle()
    assert office.window.reader_open


def quote_as_event(office, words, date, title):
    pane = office.panes.article
    pane.view.setFocus()
    pane.view.setTextCursor(pane.view.document().find(words))
    office.key("Return")
    office.key("Ctrl+Shift+Return")
    settle()
    office.write("Date", date)
    office.write("Title in English", title)


@pytest.mark.parametrize("whose", ["ours", pytest.param("theirs", marks=pytest.mark.slow)])
def test_from_an_article_to_a_clean_file(qtbot, monkeypatch, tmp_path, whose):
    if whose == "theirs" and not SHARED.exists():
        pytest.skip("the article is not here")
    text = OURS if whose == "ours" else SHARED.read_text(encoding="utf-8")
    path = tmp_path / "mill.json"
    office = Office(qtbot, tmp_path)
    new_collection(office, monkeypatch, path)
    attach(office, monkeypatch, article(tmp_path, text))

    for place in PLACES:
        quote_as_event(office, place, f"2020年{place}", f"What happened on {place.encode().hex()}")
    events = office.state.collection.events
    assert [each.date.text for each in events] == [
        "2020-02-01~/2020-02-10~",
        "2020-02-15",
        "2020-03-19",
    ]
    assert [each.date_text for each in events] == [f"2020年{place}" for place in PLACES]
    assert all(place in each.excerpts[0].exact for place, each in zip(PLACES, events, strict=True))
    assert all(text[e.start : e.end] == e.exact for each in events for e in each.excerpts)

    # "Early February" was within ten days, once: one press says so.
    office.director.close_reader()
    office.director.select(events[0].id)
    press_other_meaning(office)
    assert office.state.event.date.text == "[2020-02-01..2020-02-10]"

    done = office.state.collection
    back_and_again(office)
    office.save()
    assert_clean(path)

    # The next day somebody corrects one title: one small place of the file is another one.
    office.window.close()
    before = path.read_text(encoding="utf-8")
    again = Office(qtbot, tmp_path, path).edit()
    assert again.state.collection.events == done.events
    again.director.select(events[1].id)
    again.write("Title in English", "The mill opens")
    again.save()
    assert_one_small_place(before, path.read_text(encoding="utf-8"))


def back_and_again(office):
    """Undo everything, and do it all again."""
    done = office.state.collection
    while office.editing.can_undo:
        office.key("Ctrl+Z")
    assert office.state.collection.events == ()
    while office.editing.can_redo:
        office.key("Ctrl+Y")
    assert office.state.collection == done


def assert_clean(path):
    lines = check(str(path)).lines
    assert [line for line in lines if ": error: " in line or "not found" in line] == []


def assert_one_small_place(before, after):
    lines = list(difflib.unified_diff(before.splitlines(), after.splitlines(), lineterm=""))
    assert sum(line.startswith("@@") for line in lines) == 1
    assert sum(line.startswith("-") and not line.startswith("---") for line in lines) <= 2


def press_other_meaning(office):
    """The button beside the echo of a date that may mean two things."""
    found = [
        each
        for each in office.panes.side.findChildren(Button)
        if each.isVisible() and "once" in each.words.lower()
    ]
    found[0].click()
    settle()


def test_two_people_never_overwrite_each_other(qtbot, tmp_path):
    first = Office(qtbot, tmp_path).edit()
    second = Office(qtbot, tmp_path, first.path).edit()
    assert second.editing.holder is not None
    for office, title in ((first, "By the first"), (second, "By the second")):
        office.director.select("team-departs")
        office.write("Title in English", title)
    first.director.select(first.state.collection.events[0].id)
    first.write("Summary in English", "Told anew")
    first.save()
    second.save()
    card = second.card(ConflictsCard)
    assert card is not None
    assert json.loads(first.path.read_text(encoding="utf-8"))
    card._choose_mine()
    card.act_asked.emit()
    second.qtbot.waitUntil(lambda: not second.archivist.saving.busy)
    held = second.state.collection
    assert held.event("team-departs").title["en"] == "By the second"
    assert held.events[0].summary["en"] == "Told anew"
    saved = json.loads(first.path.read_text(encoding="utf-8"))["events"]
    assert {each["title"]["en"] for each in saved} >= {"By the second"}


@pytest.mark.slow
def test_work_that_was_not_saved_is_back(qtbot, tmp_path):
    office = Office(qtbot, tmp_path).edit()
    office.director.select("team-departs")
    office.write("Title in English", "Not saved yet")
    office.window.set_guard(office.archivist.saving.may_close)
    assert not office.window.close()
    card = office.card(LeaveCard)
    card.later_asked.emit()
    assert not office.window.isVisible()
    again = Office(qtbot, tmp_path, office.path)
    assert again.state.collection.event("team-departs").title["en"] == "Not saved yet"
    assert again.window.notice.isVisible()
