import pytest
from PySide6.QtWidgets import QLabel, QWidget

from timeline_app.widgets.rows import Rows

pytestmark = pytest.mark.gui


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def rows(widget):
    made = Rows[QLabel](widget)
    made.column.addWidget(QLabel("below"))
    for name in "abc":
        made.add(QLabel(name))
    return made


def seen(rows):
    """What stands in the column, from top to bottom."""
    return "".join(rows.column.itemAt(n).widget().text() for n in range(rows.column.count()))


@pytest.mark.parametrize(
    ("at", "step", "order"), [(0, 1, "bac"), (2, -1, "acb"), (0, 2, "bca"), (0, -1, ""), (2, 1, "")]
)
def test_a_row_moves_as_far_as_there_are_others(rows, at, step, order):
    assert rows.move(rows[at], step) == bool(order)
    assert "".join(row.text() for row in rows) == (order or "abc")
    assert seen(rows) == (order or "abc") + "below"


def test_a_row_that_is_taken_out_is_gone_at_once(rows):
    gone = rows[1]
    rows.remove(gone)
    assert gone.isHidden()
    assert (len(rows), rows.place(rows[1]), seen(rows)) == (2, 1, "acbelow")
    rows.clear()
    assert (len(rows), seen(rows)) == (0, "below")
