"""Events proposed from an article, in a window: by keys alone, and by hand."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.audit.checks import breaches
from tests.views.archivist.carded import named
from tests.views.archivist.staged import Office
from tests.widgets.shown import settle, texts
from timeline_app.editing import other_parts
from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load
from timeline_app.views.archivist.article.page import Page
from timeline_app.views.archivist.proposals.offer import Standing
from timeline_app.widgets.button import Button

pytestmark = pytest.mark.gui
SHARED = Path(__file__).parents[4] / "shared" / "articles" / "xuchang-2020.txt"
ARTICLE = """The Mill at Lower Weir

On 4 March 1871 the first wheel was set in motion. The town gave a dinner that evening.

In early May 1872 a flood carried the dam away. It was rebuilt within a year.

On 17 June the engineer Ada Holm left for the coast.

Trade was slow in those years, and a loaf cost 5 pence.
"""


def collection(folder, text, **source):
    """A collection without events, and one article."""
    (folder / "article.txt").write_text(text, encoding="utf-8")
    made = json.loads(shipped_collection().read_text(encoding="utf-8"))
    about = made["sources"][0] | {"text": "article.txt"} | source
    made |= {"events": [], "tours": [], "eras": [], "sources": [about]}
    path = folder / "events.json"
    path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def office(qtbot, tmp_path):
    path = collection(tmp_path, ARTICLE, inLanguage="en", headline={"en": "The Mill"})
    made = Office(qtbot, tmp_path, path).edit()
    find(made)
    return made


def find(office):
    office.key("Ctrl+Shift+D")
    office.qtbot.waitUntil(lambda: offers(office) != (), timeout=60_000)
    settle()


def pane(office):
    return office.panes.proposals


def offers(office):
    return pane(office)._offers.offers


def standings(office):
    return [each.standing for each in offers(office)]


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    settle()


def events(office):
    return office.state.collection.events


def test_enter_accepts_delete_rejects_and_undo_brings_back(office):
    assert [each.proposal.date.text for each in offers(office)] == [
        "1871-03-04",
        "1872-05-01~/1872-05-10~",
        "1872-06-17",
    ]
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Delete)
    assert [each.date.text for each in events(office)] == ["1871-03-04"]
    assert standings(office) == [Standing.RECORDED, Standing.REJECTED, Standing.WAITING]
    assert pane(office).row == 2
    office.key("Ctrl+Z")
    settle()
    assert events(office) == ()
    assert standings(office)[0] is Standing.WAITING


@pytest.mark.slow
def test_a_part_of_a_month_is_once_within_it_and_one_key_keeps_the_stretch(office):
    press(Qt.Key.Key_Down)
    line = named(pane(office), QLineEdit, "Date")
    assert line.text() == "[1872-05-01..1872-05-10]"
    press(Qt.Key.Key_Space)
    assert line.text() == "1872-05-01~/1872-05-10~"
    press(Qt.Key.Key_Return)
    assert events(office)[0].date.text == "1872-05-01~/1872-05-10~"


@pytest.mark.slow
def test_what_is_typed_corrects_the_date(office):
    for letter in "18710305":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    press(Qt.Key.Key_Return)
    assert events(office) == ()  # that is no date
    line = named(pane(office), QLineEdit, "Date")
    line.selectAll()
    QTest.keyClicks(line, "5 March 1871")
    press(Qt.Key.Key_Return)
    assert events(office)[0].date.text == "1871-03-05"
    assert offers(office)[0].when("en") == "5 March 1871"
    assert standings(office)[0] is Standing.RECORDED
    assert QApplication.focusWidget() is pane(office).list


@pytest.mark.slow
def test_all_certain_ones_are_one_step(office):
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    certain = [each for each in offers(office) if each.certain]
    assert len(events(office)) == len(certain) > 1
    office.key("Ctrl+Z")
    assert events(office) == ()


@pytest.mark.slow
def test_the_reason_is_told_in_both_languages(office):
    pane(office).list.setCurrentIndex(pane(office)._offers.index(2))
    settle()
    assert "How it is read: year taken from what was told before" in texts(pane(office))
    office.director.switch_language()
    settle()
    assert "读法：年份取自前文" in texts(pane(office))


def test_a_corrected_date_is_not_told_to_be_read_in_the_source(office):
    assert any(text.startswith("How it is read") for text in texts(pane(office)))
    for letter in "1880":
        QTest.keyClicks(QApplication.focusWidget(), letter)
    settle()
    assert not any(text.startswith("How it is read") for text in texts(pane(office)))


@pytest.mark.slow
def test_what_was_begun_stays_in_another_language(office):
    line = named(pane(office), QLineEdit, "Date")
    line.setText("1871-03-05")
    office.director.switch_language()
    settle()
    assert line.text() == "1871-03-05"
    assert "《The Mill》里的日期" in texts(pane(office))


@pytest.mark.slow
def test_in_another_article_nothing_is_marked_and_its_dates_come_when_asked(qtbot, tmp_path):
    path = collection(tmp_path, ARTICLE, inLanguage="en", headline={"en": "The Mill"})
    other = "The Dam\n\n" + ARTICLE.split("\n", 1)[1].replace("187", "188")
    (tmp_path / "other.txt").write_text(other, encoding="utf-8")
    made = json.loads(path.read_text(encoding="utf-8"))
    made["sources"].append(made["sources"][0] | {"id": "dam", "text": "other.txt"})
    path.write_text(json.dumps(made), encoding="utf-8")
    office = Office(qtbot, tmp_path, path).edit()
    find(office)
    view = office.panes.article.view
    assert len(view._proposed) > 2
    office.director.start_reading("dam")
    settle()
    named(pane(office), QLineEdit, "Title").setText("Begun for another")
    pane(office).looked_at.emit(1)
    assert view._proposed == ()
    office.director.start_reading(office.state.collection.sources[0].id)
    assert len(view._proposed) > 2
    office.director.start_reading("dam")
    office.key("Ctrl+Shift+D")
    office.qtbot.waitUntil(lambda: offers(office)[0].proposal.date.text == "1881-03-04")
    settle()
    assert len(view._proposed) > 2
    line = named(pane(office), QLineEdit, "Title")
    assert line.text() == offers(office)[0].proposal.title


@pytest.mark.slow
def test_when_all_are_decided_it_says_so_and_esc_goes_back_to_the_timeline(office):
    for _ in range(3):
        press(Qt.Key.Key_Delete)
    assert "All are decided" in texts(pane(office))
    press(Qt.Key.Key_Escape)
    assert not pane(office).isVisible()
    assert office.canvas.isAncestorOf(QApplication.focusWidget())  # not the form


@pytest.mark.slow
def test_the_list_goes_with_its_article(office):
    source = office.state.collection.sources[0].id
    assert office.archivist.editor.make(lambda held, _by: other_parts.delete_source(held, source))
    settle()
    assert not pane(office).isVisible()
    assert not office.window.ghosts.isVisible()


@pytest.mark.slow
def test_the_form_is_back_when_it_is_closed(office):
    press(Qt.Key.Key_Return)
    assert not office.panes.side._form.isVisible()
    named(pane(office), Button, "Close").click()
    settle()
    assert office.panes.side._form.isVisible()
    assert not pane(office).isVisible()


@pytest.mark.slow
def test_without_a_whole_article_it_says_what_is_needed(qtbot, tmp_path):
    office = Office(qtbot, tmp_path).edit()
    office.key("Ctrl+Shift+D")
    assert any(
        text.startswith("Open an article with its full text") for text in texts(office.window)
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the article isn't here")
def test_nine_events_in_under_thirty_keys(qtbot, tmp_path):
    office = Office(
        qtbot, tmp_path, collection(tmp_path, SHARED.read_text(encoding="utf-8"))
    ).edit()
    find(office)
    keys = 1
    wanted = {event.date.text for event in load(shipped_collection()).collection.events}
    while pane(office)._offers.waiting:
        offer = offers(office)[pane(office).row]
        date = offer.proposal.once or offer.proposal.date
        press(Qt.Key.Key_Return if date is not None and date.text in wanted else Qt.Key.Key_Delete)
        keys += 1
    office.key("Ctrl+S")
    keys += 1
    office.qtbot.waitUntil(lambda: not office.archivist.saving.busy and not office.editing.dirty)
    assert keys < 30
    saved = load(office.path).collection.events
    assert {event.date.text for event in saved} == wanted
    assert len(saved) == 9


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("text", [100, 200])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_is_cut_pale_or_nameless(qtbot, tmp_path, size, text, lang):
    path = collection(tmp_path, ARTICLE, inLanguage="en", headline={"en": "The Mill"})
    office = Office(qtbot, tmp_path, path, size=size, text=text, lang=lang).edit()
    find(office)
    pane(office).list.setCurrentIndex(pane(office)._offers.index(1))
    settle()
    settle()  # what is laid out within what was laid out
    assert breaches(office.window) == []


@pytest.mark.slow
def test_what_waits_is_a_ghost_on_the_timeline(office):
    ghosts = office.window.ghosts
    assert len(ghosts._ghosts) == 3
    assert [ghost.current for ghost in ghosts._ghosts] == [True, False, False]
    press(Qt.Key.Key_Return)
    assert len(ghosts._ghosts) == 2
    office.panes.article.closed.emit()
    settle()
    assert ghosts.isVisible()
    named(pane(office), Button, "Close").click()
    assert not ghosts.isVisible()


def test_dates_are_not_placed_again_when_one_is_decided(office, monkeypatch):
    placed, place = [], Page.place
    monkeypatch.setattr(Page, "place", lambda *each: placed.append(each[1:]) or place(*each))
    office.key("Delete")
    assert Standing.REJECTED in standings(office)
    assert set(office.panes.article._proposed.dates).isdisjoint(placed)
