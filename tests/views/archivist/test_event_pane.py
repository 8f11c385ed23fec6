from dataclasses import replace as with_state

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.audit.checks import cut_controls, cut_texts, nameless, small, strays
from tests.views.archivist.form.written import COLLECTION, Desk, changed
from tests.views.explore.shipped import hostile
from tests.widgets.shown import settle
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized
from timeline_app.render.style import style_of
from timeline_app.render.theme import DARK, looks
from timeline_app.widgets.tab_stops import go_on, tab_stops

pytestmark = pytest.mark.gui
SIZES = {(1366, 768): (416, 668), (1920, 1080): (585, 970), (1080, 1920): (1080, 730)}


@pytest.fixture
def desk(qtbot):
    return Desk(qtbot)


def dress(desk, window, text, lang):
    """Show the pane as it is in such a window."""
    collection = desk.state.collection
    desk.pane.resize(*SIZES[window])
    style = style_of(DARK, window, lang, text)
    desk.pane.restyle(style, looks(collection.categories, DARK))
    desk.show(collection, lang=lang)
    settle()
    settle()


LOOKS = [
    (window, text, lang) for window in SIZES for text in (100, 150, 200) for lang in ("zh", "en")
]
SAMPLE = [((1366, 768), 200, "en"), ((1366, 768), 100, "zh"), ((1080, 1920), 150, "en")]


def breaches(desk):
    """All that is wrong with each of the pane's pages."""
    several = ("team-departs", "team-returns")
    for ids, event in (((), "team-departs"), (several, "team-departs"), ((), None)):
        desk.pane.show_several(ids)
        desk.show(desk.state.collection, selected=event)
        settle()
        settle()
        for check in (cut_texts, cut_controls, strays, nameless, small):
            yield from check(desk.pane, [desk.pane])


@pytest.mark.slow
def test_nothing_is_cut_nameless_or_small(desk):
    for look in SAMPLE:
        dress(desk, *look)
        assert list(breaches(desk)) == []


@pytest.mark.slow
def test_nothing_is_cut_in_any_look(desk):
    for look in LOOKS:
        dress(desk, *look)
        assert list(breaches(desk)) == []


@pytest.mark.slow
def test_several_events_are_told_with_their_ids(desk):
    ids, said = ("team-departs", "team-returns"), []
    for signal in (desk.pane.several_changed, desk.pane.several_tagged, desk.pane.category_made):
        signal.connect(lambda *values: said.append(values))
    desk.pane.show_several(ids)
    several = desk.pane._several
    several.changed.emit("rank", 7)
    several.tagged.emit(("a",), ())
    several.category_made.emit("category")
    assert said == [(ids, "rank", 7), (ids, ("a",), ()), ("category", ids)]
    desk.pane.show_several(())
    assert desk.text("Title in English") == desk.event.title["en"]
    desk.pane._form.category_made.emit("category")
    assert said[-1] == ("category", ("team-departs",))


@pytest.mark.slow
def test_of_several_that_go_the_one_left_is_shown(desk):
    desk.pane.show_several(("team-departs", "team-returns"))
    left = tuple(event for event in COLLECTION.events if event.id != "team-returns")
    desk.show(replace(COLLECTION, events=left))
    assert "2 events selected" not in desk.texts
    assert "41名医护人员出征武汉" in desk.text("Title in Chinese")


@pytest.mark.slow
def test_what_is_begun_is_said_before_a_button_acts(desk):
    commands = []
    desk.pane.command.connect(lambda command: commands.append((command, desk.event.tags[-1])))
    QTest.keyClicks(desk.focus("Tags"), "begun")
    for name in ("New event", "Duplicate", "Delete"):
        desk.press(name)
    assert commands == [("new-event", "begun"), ("duplicate", "begun"), ("delete", "begun")]


def test_files_are_dropped_on_the_pane_wherever_the_hand_is(desk):
    dropped, data = [], QMimeData()
    desk.pane.media_dropped.connect(dropped.append)
    data.setUrls([QUrl.fromLocalFile("/c.png"), QUrl.fromLocalFile("/d.json")])
    how = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    editor = desk.editor("Date")  # which leaves files to the pane
    QApplication.sendEvent(editor, QDragEnterEvent(QPoint(9, 9), *how))
    QApplication.sendEvent(editor, QDropEvent(QPointF(9, 9), *how))
    assert dropped == [["/c.png"]]
    desk.select(None)
    event = QDragEnterEvent(QPoint(9, 9), *how)
    event.ignore()
    QApplication.sendEvent(desk.pane, event)
    assert not event.isAccepted()


@pytest.mark.slow
@pytest.mark.parametrize("event", ["e", pytest.param("bare", marks=pytest.mark.slow)])
def test_hostile_texts_are_texts(qtbot, event):
    desk = Desk(qtbot, event=event, collection=hostile(), lang="zh")
    dress(desk, (1366, 768), 100, "zh")
    assert list(cut_texts(desk.pane, [desk.pane])) == []
    assert desk.said == []


@pytest.mark.slow
def test_showing_an_event_says_nothing(desk):
    for event in COLLECTION.events:
        desk.select(event.id)
        settle()
    desk.select(None)
    assert desk.said == []


@pytest.mark.slow
def test_tab_goes_through_all_fields_in_reading_order(desk):
    stops = tab_stops((desk.pane,))
    names = [stop.accessibleName() for stop in stops]
    assert names[:6] == [
        "Date",
        "Date in the source",
        "Title in Chinese",
        "Title in English",
        "Summary in Chinese",
        "Summary in English",
    ]
    assert names[-3:] == ["New event", "Duplicate", "Delete"]
    desk.editor("Note").setFocus()
    settle()
    assert [stop.accessibleName() for stop in tab_stops((desk.pane,))] == names


@pytest.mark.slow
def test_what_gets_the_focus_comes_into_sight(desk):
    stops = tab_stops((desk.pane,))
    for forward in (True, False):
        for _ in stops:
            go_on(tab_stops((desk.pane,)), forward=forward)
            now = QApplication.focusWidget()
            room = now.rect().translated(now.mapTo(desk.pane, now.rect().topLeft()))
            assert desk.pane.rect().contains(room), now.accessibleName()


@pytest.mark.slow
def test_a_growing_text_stays_in_sight_while_it_is_written(desk):
    editor = desk.focus("Note")
    settle()
    for _ in range(6):
        QTest.keyClick(editor, Qt.Key.Key_Return)
        settle()
        settle()
    cursor = editor.mapTo(desk.pane._scrolls[1].viewport(), editor.cursorRect().bottomLeft())
    assert cursor.y() < desk.pane._scrolls[1].viewport().height()


@pytest.mark.slow
def test_the_form_stays_where_it_is_scrolled_to(desk):
    desk.focus("Note")
    bar = desk.pane._scrolls[1].verticalScrollBar()
    at = bar.value()
    assert at > 0
    desk.show(changed(desk.state.collection, "team-departs", rank=7))
    settle()
    assert bar.value() == at


@pytest.mark.slow
def test_another_event_is_shown_from_its_beginning_unless_somebody_writes(desk):
    bar = desk.pane._scrolls[1].verticalScrollBar()
    desk.focus("Note")
    at = bar.value()
    desk.select("projects-start")
    assert bar.value() > 0
    QApplication.focusWidget().clearFocus()
    bar.setValue(at)
    desk.select("team-departs")
    assert bar.value() == 0


@pytest.mark.slow
def test_undo_is_the_windows_and_escape_too(qtbot):
    desk = Desk(qtbot)
    window = QWidget()
    qtbot.addWidget(window)
    desk.window = window
    desk.pane.setParent(window)
    window.resize(585, 970)
    pressed = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Escape", "Ctrl+N"):
        shortcut = QShortcut(QKeySequence(keys), window)
        shortcut.activated.connect(lambda keys=keys: pressed.append(keys))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for name in ("Date", "Title in English", "Tags", "Rank", "Note"):
        editor = desk.focus(name)
        for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Escape", "Ctrl+N"):
            QTest.keySequence(editor, QKeySequence(keys))
    assert pressed == ["Ctrl+Z", "Ctrl+Shift+Z", "Escape", "Ctrl+N"] * 5
    assert desk.said == []


@pytest.mark.slow
def test_the_keys_of_a_field_are_kept_from_the_window(desk):
    for name in ("Date", "Note", "Rank", "Category"):
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0"
        )
        event.ignore()
        QApplication.sendEvent(desk.editor(name), event)
        assert event.isAccepted(), name


@pytest.mark.slow
def test_another_language_renames_the_fields_and_keeps_what_is_begun(desk):
    desk.write("Date", "2020-02-31")
    desk.show(desk.state.collection, lang="zh")
    assert desk.text("日期") == "2020-02-31"
    assert "“2020-02-31”不是日历上的日子" in desk.texts


@pytest.mark.slow
def test_other_languages_of_the_collection_are_other_fields(desk):
    collection = replace(COLLECTION, languages=("en", "zh", "fr"))
    desk.show(collection)
    desk.write("Title in fr", "Un jour")
    assert desk.event.title["fr"] == "Un jour"
    desk.show(replace(desk.state.collection, languages=("en",)))
    assert desk.text("Title") == desk.event.title["en"]
    assert desk.event.title["fr"] == "Un jour"


@pytest.mark.slow
def test_an_event_that_is_gone_leaves_the_pane_empty(desk):
    desk.show(replace(COLLECTION, events=COLLECTION.events[:1]))
    assert "No event is selected" in desk.texts


@pytest.mark.slow
def test_a_hundred_events_are_told_apart(desk):
    first = COLLECTION.events[0]
    many = tuple(
        replace(
            first,
            id=f"e{number}",
            date=parse(f"{1900 + number}"),
            title=Localized({"zh": str(number)}),
        )
        for number in range(100)
    )
    desk.show(replace(COLLECTION, events=many), selected="e5")
    for number in (5, 99, 0, 50):
        desk.select(f"e{number}")
        assert desk.text("Title in Chinese") == str(number)
        desk.write("Title in English", "x")
        assert desk.state.collection.events[number].title["en"] == "x"


@pytest.mark.slow
def test_typing_looks_at_little(desk, monkeypatch):
    """With the same event nothing is set that is there already."""
    kept = with_state(desk.state)
    section = desk.pane._form.excerpts
    monkeypatch.setattr(section, "_fit", lambda count: pytest.fail("made anew"))
    desk.pane.show_state(kept)
    desk.write("Title in English", "abc")
