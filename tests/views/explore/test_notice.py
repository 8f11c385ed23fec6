import pytest
from PySide6.QtCore import QRect, Qt

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.explore.notice import Notice
from timeline_app.widgets.button import Button

ROOM = QRect(0, 84, 1300, 700)


@pytest.fixture
def notice(stage):
    made = Notice(stage)
    made.restyle(Style(LIGHT))
    return made


def button(notice, words):
    return next(b for b in notice.findChildren(Button) if b.words == words)


@pytest.mark.gui
@pytest.mark.parametrize(
    ("lines", "aside", "lang", "said"),
    [
        (("a", "b"), 2, "en", "2 events could not be read and were set aside"),
        (("a",), 1, "en", "1 event could not be read"),
        (("a", "b"), 0, "en", "The file has 2 problems."),
        (("a",), 0, "zh", "文件里有 1 处问题。"),
        (("a",), 3, "zh", "3 个事件读不出来"),
        (("a",), 12_345, "zh", "12,345 个事件读不出来"),
        (("a",), 12_345, "en", "12,345 events could not be read"),
    ],
)
def test_problems_are_counted_in_a_sentence(notice, lines, aside, lang, said):
    notice.place(ROOM)
    notice.show_problems(lines, aside, lang)
    assert notice.isVisible()
    assert notice.accessibleName().startswith(said)
    assert ROOM.contains(notice.geometry())


@pytest.mark.gui
def test_a_sound_file_has_no_notice(notice):
    notice.place(ROOM)
    notice.show_problems(("a",), 0, "en")
    notice.show_problems((), 0, "en")
    assert notice.isHidden()


@pytest.mark.gui
def test_details_list_the_lines(notice, qtbot):
    notice.place(ROOM)
    notice.show_problems(("events.json:3:1: error: <b>no</b>",), 1, "en")
    qtbot.mouseClick(button(notice, "Details"), Qt.MouseButton.LeftButton)
    assert notice.problems.isVisible()
    qtbot.keyClick(notice.problems, Qt.Key.Key_Escape)
    assert notice.problems.isHidden()


@pytest.mark.gui
def test_a_failure_is_said_where_there_is_a_stage(notice):
    notice.place(ROOM)
    notice.show_failure("The disk is full.", "en")
    assert notice.accessibleName() == "The disk is full."
    assert not button(notice, "Details").isVisible()
    assert notice.empty.isHidden()


@pytest.mark.gui
def test_without_a_stage_a_failure_fills_the_window_and_offers_to_open(notice, qtbot):
    notice.show_failure("there is no such file", "en")
    assert notice.isHidden()
    assert notice.empty.geometry() == notice.parentWidget().rect()
    with qtbot.waitSignal(notice.command) as asked:
        qtbot.mouseClick(button(notice.empty, "Open…"), Qt.MouseButton.LeftButton)
    assert asked.args == ["open"]
    notice.place(ROOM)
    assert notice.empty.isHidden()
