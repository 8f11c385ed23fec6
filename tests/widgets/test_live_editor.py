import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QInputMethodEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from timeline_app.widgets.live_editor import LiveLineEdit, LiveTextEdit

pytestmark = pytest.mark.gui
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(params=[LiveLineEdit, LiveTextEdit])
def editor(request, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def text(editor):
    return editor.text() if isinstance(editor, LiveLineEdit) else editor.toPlainText()


def compose(editor, preedit, commit=""):
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor, event)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [("Z", CONTROL), ("Z", CONTROL | SHIFT), ("Y", CONTROL)],
)
def test_undo_and_redo_are_the_windows(editor, key, modifiers):
    QTest.keyClicks(editor, "abc")
    code = Qt.Key[f"Key_{key}"]
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, code, modifiers, "\x1a")
        event.accept()
        QApplication.sendEvent(editor, event)
        assert not event.isAccepted()
    assert text(editor) == "abc"


def test_other_keys_are_its_own(editor):
    event = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_0, Qt.KeyboardModifier.NoModifier, "0"
    )
    event.ignore()
    QApplication.sendEvent(editor, event)
    assert event.isAccepted()


def test_nothing_is_told_while_characters_are_composed(editor):
    QTest.keyClicks(editor, "abc")
    told = []
    editor.written.connect(lambda: told.append(text(editor)))
    editor.selectAll()
    compose(editor, "ni")
    compose(editor, "nih")
    assert told == []
    compose(editor, "", "你好")
    assert set(told) == {"你好"}


def test_what_is_taken_away_by_composing_and_giving_up_is_told(editor):
    QTest.keyClicks(editor, "abc")
    editor.selectAll()
    compose(editor, "ni")
    told = []
    editor.written.connect(lambda: told.append(text(editor)))
    compose(editor, "")
    assert set(told) == {""}


def test_files_are_left_to_what_is_around_it(editor):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a.png")])
    copy, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(5, 5), copy, data, button, Qt.KeyboardModifier.NoModifier)
    editor.dragEnterEvent(event)
    assert not event.isAccepted()


def test_keys_of_commands_are_told_and_those_of_the_line_are_not(qtbot):
    line = LiveLineEdit()
    qtbot.addWidget(line)
    passed = []
    line.passed.connect(lambda: passed.append(1))
    for key in (Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_Left, Qt.Key.Key_Control):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, CONTROL)
        event.ignore()
        QApplication.sendEvent(line, event)
    assert passed == []
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_S, CONTROL)
    event.ignore()
    QApplication.sendEvent(line, event)
    assert passed == [1]


def test_enter_begins_a_paragraph_or_goes_on(qtbot):
    texts, title = LiveTextEdit(), LiveTextEdit(paragraphs=False)
    entered = []
    for each in (texts, title):
        qtbot.addWidget(each)
        each.entered.connect(lambda: entered.append(1))
        QTest.keyClicks(each, "a")
        QTest.keyClick(each, Qt.Key.Key_Return)
        QTest.keyClick(each, Qt.Key.Key_Return, CONTROL)
    assert (texts.toPlainText(), title.toPlainText(), entered) == ("a\n", "a", [1])


def test_line_ends_are_pasted_as_spaces_where_there_are_no_paragraphs(qtbot):
    title, data = LiveTextEdit(paragraphs=False), QMimeData()
    qtbot.addWidget(title)
    data.setText("a\nb")
    title.insertFromMimeData(data)
    assert title.toPlainText() == "a b"


def test_the_wheel_scrolls_what_is_around_a_text_that_is_all_seen(qtbot):
    made = LiveTextEdit()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    assert not turned(made)
    made.setPlainText("x\n" * 50)
    assert turned(made)


def turned(widget):
    event = QWheelEvent(
        QPointF(5, 5),
        widget.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    widget.wheelEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("paragraphs", [True, False])
def test_one_paragraph_is_ready_to_be_written_over_as_a_line_is(qtbot, paragraphs):
    around = QWidget()
    qtbot.addWidget(around)
    first, second = QLineEdit(around), LiveTextEdit(around, paragraphs=paragraphs)
    second.setPlainText("New event")
    around.show()
    around.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(second, "A bridge ")
    assert second.toPlainText() == ("A bridge New event" if paragraphs else "A bridge ")
    second.selectAll()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.textCursor().hasSelection() is paragraphs
