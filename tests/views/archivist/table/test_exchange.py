import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from timeline_app.model.edtf import parse
from timeline_app.views.archivist.table.lists import divided, joined

ITEMS = st.text(alphabet="ab ,，、é中", min_size=1).map(lambda text: " ".join(text.split()))


@given(st.lists(ITEMS.filter(bool), unique=True), st.sampled_from(("zh", "en")))
def test_names_are_read_back_as_they_were(items, lang):
    assert divided(joined(items, lang)) == tuple(items)


@pytest.fixture
def clipboard(qtbot):
    board = QGuiApplication.clipboard()
    yield board
    board.clear()


@pytest.mark.gui
def test_rows_are_copied_as_they_are_shown(desk, clipboard):
    for key in ("title:en", "place", "people", "date_text", "excerpts", "certainty"):
        desk.table._toggle(key)
    desk.go("one", "title:zh")
    desk.key("Alt+Left", "Shift+Down", "Ctrl+C")
    assert clipboard.text() == "出征\t2020-02-15\tMedical\t医\t3\n开工\t2020-02-26\tIndustry\t\t0\n"


@pytest.mark.gui
def test_cells_are_pasted_all_at_once(desk, clipboard):
    clipboard.setText("early March 2020\t甲\r\n2021\t归来\r\n")
    desk.go("two", "date")
    desk.key("Ctrl+V")
    assert desk.asked[-1] == (
        "pasted",
        ("two", "date", parse("2020-03-01~/2020-03-10~")),
        ("two", "title:zh", "甲"),
        ("three", "date", parse("2021")),
    )


@pytest.mark.gui
def test_one_cell_is_pasted_into_all_selected_rows(desk, clipboard):
    clipboard.setText("Industry")
    desk.go("one", "category")
    desk.key("Ctrl+A", "Ctrl+V")
    assert desk.asked[-1] == ("changed", ("one", "three"), "category", "b")


@pytest.mark.gui
@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("date", "soon", "soon"),
        ("date", "2020\n2021\n2022\n2023", "4 rows"),
        ("certainty", "high\tx\ty", "3 columns"),
        ("category", "Sport", "Sport"),
        ("excerpts", "7", "Quotations"),
    ],
)
def test_what_can_not_be_pasted_changes_nothing(desk, clipboard, key, text, said):
    clipboard.setText(text)
    desk.go("one", key)
    desk.key("Ctrl+V")
    assert desk.asked == []
    assert said in desk.status


@pytest.mark.gui
def test_what_was_copied_asks_for_nothing_where_it_came_from(desk, clipboard):
    desk.go("one", "date")
    desk.key("Ctrl+A", "Ctrl+C")
    desk.view.setCurrentIndex(desk.index("one", "date"))
    desk.key("Ctrl+V")
    assert [each for each in desk.asked if each[0] == "pasted"] == []


@pytest.mark.gui
def test_nothing_on_the_clipboard_is_nothing(desk, clipboard):
    clipboard.clear()
    desk.go("one", "date")
    desk.key("Ctrl+V")
    assert desk.asked == []
