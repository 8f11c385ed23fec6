import pytest
from PySide6.QtCore import Qt

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.field import Choice, Line, Named, Text


@pytest.mark.gui
def test_what_is_written_is_given_without_space_around_it(qtbot):
    line, text = Line(), Text(3)
    for field in (line, text):
        qtbot.addWidget(field)
        field.restyle(Style(LIGHT))
    line.editor.setText("  a b ")
    text.editor.setPlainText("\n a\n b\n")
    assert (line.text, text.text) == ("a b", "a\n b")
    line.empty()
    text.empty()
    assert (line.text, text.text) == ("", "")


@pytest.mark.gui
def test_a_choice_is_given_by_its_key(qtbot):
    choice = Choice()
    qtbot.addWidget(choice)
    assert choice.key == ""
    choice.offer((("a", "First"), ("b", "Second\nline")))
    choice.setCurrentIndex(1)
    assert choice.key == "b"
    assert choice.currentText() == "Second line"


@pytest.mark.gui
def test_a_field_is_named_for_screen_readers(qtbot):
    line = Line()
    named = Named(line)
    qtbot.addWidget(named)
    named.set_name("Date", "en")
    assert line.editor.accessibleName() == "Date"


@pytest.mark.gui
@pytest.mark.parametrize("field", [Line, lambda: Text(2), Choice])
def test_no_field_has_a_menu_of_its_own(qtbot, field):
    made = field()
    qtbot.addWidget(made)
    editor = getattr(made, "editor", made)
    assert editor.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
