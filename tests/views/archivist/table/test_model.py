import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.views.archivist.table import made
from timeline_app.state.state import State
from timeline_app.views.archivist.table.model import EventModel
from timeline_app.views.archivist.table.order import Sorting
from timeline_app.views.archivist.table.rows import Rows

pytestmark = pytest.mark.gui
Flag = QItemSelectionModel.SelectionFlag


class Table:
    """A model that follows its rows; some of them are selected."""

    def __init__(self, collection, *, tested=True):
        self.rows = Rows()
        self.rows.show(State(collection))
        self.model = EventModel(self.rows.stock)
        self.model.head(self.rows.columns, Sorting())
        if tested:  # by Qt's own tester, which takes its time
            mode = QAbstractItemModelTester.FailureReportingMode.Fatal
            self.tester = QAbstractItemModelTester(self.model, mode)
        self.selection = QItemSelectionModel(self.model)
        self.resets = self.told = 0
        self.follow()
        self.model.modelReset.connect(self._reset)
        self.model.dataChanged.connect(self._tell)

    def _reset(self):
        self.resets += 1

    def _tell(self, first, last):
        self.told += last.row() - first.row() + 1

    def follow(self, changed=()):
        self.model.show(self.rows.numbers, changed)

    def show(self, collection):
        self.follow(self.rows.show(State(collection)).changed)

    def ids(self):
        rows = range(self.model.rowCount())
        return [self.model.event_at(row).id for row in rows]

    def select(self, ids):
        chosen = QItemSelection()
        for row, each in enumerate(self.ids()):
            if each in ids:
                chosen.append(QItemSelectionRange(self.model.index(row, 0)))
        self.selection.select(chosen, Flag.ClearAndSelect | Flag.Rows)

    def selected(self):
        return {self.model.event_at(index.row()).id for index in self.selection.selectedRows()}


def follows(data, *, tested):
    """Whatever is shown, what stays stays selected, and nothing is reset."""
    table = Table(data.draw(made.collections()), tested=tested)
    now = table.rows._state.collection
    for _ in range(3):
        chosen = data.draw(st.sets(st.sampled_from("abcdefghij")))
        table.select(chosen)
        chosen &= set(table.ids())
        way = data.draw(st.sampled_from(("sort", "filter", "change")))
        if way == "sort":
            table.rows.sort(Sorting(data.draw(st.sampled_from(("rank", "title:zh", "date")))))
            table.follow()
        elif way == "filter":
            table.rows.filter(data.draw(st.sampled_from(("", "医", "2020", "abc"))))
            table.follow()
        else:
            now = data.draw(made.changed(now))
            table.show(now)
        assert table.ids() == [table.rows.stock[number].id for number in table.rows.numbers]
        assert table.selected() == chosen & set(table.ids())
    assert table.resets == 0


@pytest.mark.slow
@given(data=st.data())
def test_what_stays_stays_selected(data):
    follows(data, tested=False)


@pytest.mark.slow
@settings(max_examples=200)
@given(data=st.data())
def test_what_stays_stays_selected_and_qt_finds_no_fault(data):
    follows(data, tested=True)


def many(count=60):
    return [made.event(f"e{n:02}", f"20{n:02}", zh=f"第{n}") for n in range(count)]


def test_rows_far_apart_come_and_go_together():
    events = many()
    table = Table(made.collection(*events))
    table.select({"e01", "e10", "e30"})
    table.show(made.collection(*events[::2]))
    assert table.selected() == {"e10", "e30"}
    table.show(made.collection(*events))
    assert table.selected() == {"e10", "e30"}
    assert table.ids() == [each.id for each in events]


def test_a_change_of_one_cell_touches_one_row():
    events = many()
    table = Table(made.collection(*events))
    events[7] = made.titled(events[7], "别的")
    table.show(made.collection(*events))
    assert table.told == 1
    index = table.model.index(7, [c.key for c in table.model.columns].index("title:zh"))
    assert table.model.data(index) == "别的"


def test_a_row_that_moves_keeps_what_points_at_it():
    events = many()
    table = Table(made.collection(*events))
    index = table.model.index(3, 2)
    table.selection.setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
    events[3] = made.event("e03", "2099")
    table.show(made.collection(*events))
    assert table.selection.currentIndex().row() == 59
    assert table.selection.currentIndex().column() == 2


def test_a_head_says_what_sorts_the_rows():
    table = Table(made.collection(made.event("a")))
    across, role = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    assert table.model.headerData(0, across, role) == "日期，升序"
    table.model.sorted_by(Sorting("rank", descending=True))
    assert table.model.headerData(0, across, role) == "日期"
    assert table.model.headerData(0, Qt.Orientation.Vertical, role) == "事"
    assert table.model.headerData(1, Qt.Orientation.Vertical, role) is None


def test_other_words_are_no_other_columns():
    table = Table(made.collection(made.event("a")))
    table.rows.show(State(made.collection(made.event("a")), "en"))
    table.model.head(table.rows.columns, Sorting())
    assert table.resets == 0
    assert table.model.headerData(0, Qt.Orientation.Horizontal) == "Date"


def test_only_what_one_may_write_is_writable():
    table = Table(made.collection(made.event("a")))
    writable = {
        column.key
        for at, column in enumerate(table.model.columns)
        if table.model.index(0, at).flags() & Qt.ItemFlag.ItemIsEditable
    }
    assert {column.key for column in table.model.columns} - writable == {"excerpts", "by", "at"}
