from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.painting import painted
from tests.widgets.shown import settle
from timeline_app.model.localized import Localized
from timeline_app.render.style import style_of
from timeline_app.render.theme import DARK
from timeline_app.views.archivist import edit_bar
from timeline_app.views.archivist.edit_bar import EditBar

pytestmark = pytest.mark.gui
EDIT = Localized({"zh": "修改标题", "en": "Change title"})
FRESH = {"saved": True, "changes": 0, "saving": False, "undo": None, "redo": None, "lang": "en"}


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    return made


@pytest.fixture
def bar(window):
    made = EditBar(window)
    window.layout().addWidget(made)
    shown(made, (1366, 768))
    return made


def shown(bar, size, text=100, **state):
    bar.restyle(style_of(DARK, size, "en", text))
    bar.show_editing(**{**FRESH, **state})
    bar.window().resize(size[0], bar.sizeHint().height())
    bar.window().show()
    bar.window().activateWindow()
    bar.setFocus()
    settle()
    return bar


def status(bar):
    return bar._status.words


def test_only_what_another_edit_changes_is_painted(bar):
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "undo": EDIT})
    with painted() as seen:
        bar.show_editing(**{**FRESH, "saved": False, "changes": 2, "undo": EDIT})
    assert seen == [bar.window(), bar, bar._status]


def test_it_says_what_is_saved(bar, monkeypatch):
    monkeypatch.setattr(edit_bar, "time_of_day", lambda _seconds: "10:32")
    assert status(bar) == "All changes saved"
    bar.show_editing(**{**FRESH, "saved": False, "changes": 3})
    assert status(bar) == "3 unsaved changes, kept safe in the journal"
    bar.show_editing(**FRESH)
    assert status(bar) == "All changes saved"
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "lang": "zh"})
    assert status(bar) == "1 处修改未保存，已记入日志，不会丢失"
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "saving": True})
    assert status(bar) == "Saving…"
    bar.show_editing(**FRESH)
    assert status(bar) == "All changes saved · 10:32"


@pytest.mark.parametrize("key", ["new-event", "undo", "redo", "save", "versions", "table", "edit"])
def test_every_button_asks_for_its_command(bar, qtbot, key):
    asked = []
    bar.command.connect(asked.append)
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "undo": EDIT, "redo": EDIT})
    QTest.mouseClick(bar._tools[key], Qt.MouseButton.LeftButton)
    assert asked == [key]


def test_what_can_not_be_done_is_not_offered(bar):
    def able():
        return {key for key, tool in bar._tools.items() if tool.isEnabled()}

    always = {"new-event", "versions", "table", "edit"}
    assert able() == always
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "undo": EDIT})
    assert able() == always | {"undo", "save"}
    bar.show_editing(**{**FRESH, "saved": False, "saving": True, "redo": EDIT})
    assert able() == always | {"redo"}


def test_undo_names_the_edit_to_the_ear_and_in_the_bar(bar):
    bar.show_editing(**{**FRESH, "saved": False, "changes": 1, "undo": EDIT})
    undo = bar._tools["undo"]
    assert undo.accessibleName() == "Undo: Change title"
    undo.setFocus()
    assert status(bar) == "Undo: Change title (Ctrl+Z)"
    bar._tools["versions"].setFocus()
    assert status(bar) == "See and bring back earlier versions"
    bar._tools["versions"].clearFocus()
    assert status(bar) == "1 unsaved change, kept safe in the journal"


def test_the_switch_says_whether_the_table_is_shown(bar):
    bar.show_table(shown=False)
    assert not bar._tools["table"].isChecked()
    assert bar._tools["table"].accessibleName() == "Show the table of events"
    bar.show_table(shown=True)
    assert bar._tools["table"].accessibleName() == "Hide the table of events"


@pytest.mark.slow
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1080, 1920), (640, 480)])
@pytest.mark.parametrize("text", [100, 150, 200])
def test_on_narrow_windows_words_give_way_and_nothing_is_cut(bar, size, text):
    shown(bar, size, text, saved=False, changes=12345)
    tools = list(bar._tools.values())
    assert all(bar.rect().contains(tool.geometry()) for tool in tools)
    assert all(tool.size() == tool.sizeHint() for tool in tools)
    for one, other in pairwise(tools):
        assert one.geometry().right() < other.geometry().left()
    assert bar._status.geometry().right() < tools[0].geometry().left()
    assert bar._status.width() > 100
    bare = [tool for tool in tools if tool._bare]
    if (size, text) == ((1920, 1080), 100):
        assert bare == []
    if size == (640, 480):
        assert len(bare) > 1
