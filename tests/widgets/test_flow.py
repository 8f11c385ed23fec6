import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from timeline_app.widgets.flow import Flow

pytestmark = pytest.mark.gui


def holding(qtbot, count=4, **how):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, **how)
    flow.setSpacing(10)
    parts = [QWidget() for _ in range(count)]
    for part in parts:
        part.setFixedSize(100, 30)
        flow.addWidget(part)
    holder.show()
    return holder, flow, parts


def places(parts):
    return [(part.x(), part.y()) for part in parts]


def test_what_has_no_room_goes_into_a_further_line(qtbot):
    _, flow, parts = holding(qtbot)
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert places(parts) == [(0, 0), (110, 0), (220, 0), (0, 40)]
    assert flow.heightForWidth(330) == 70
    assert flow.heightForWidth(430) == 30
    assert flow.sizeHint().toTuple() == (430, 30)


def test_lines_can_end_at_the_right_edge(qtbot):
    _, flow, parts = holding(qtbot, right=True)
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert places(parts) == [(10, 0), (120, 0), (230, 0), (230, 40)]


def test_what_is_hidden_takes_no_room(qtbot):
    _, flow, parts = holding(qtbot, count=2)
    parts[0].hide()
    flow.setGeometry(QRect(0, 0, 330, 100))
    assert parts[1].x() == 0
    parts[1].hide()
    assert flow.heightForWidth(330) == 0


def test_nothing_is_wider_than_the_whole(qtbot):
    _, flow, parts = holding(qtbot, count=1)
    parts[0].setMinimumSize(0, 0)
    parts[0].setMaximumSize(500, 30)
    flow.setGeometry(QRect(0, 0, 60, 100))
    assert parts[0].width() <= 60
