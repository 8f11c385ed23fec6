import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from tests.widgets.shown import settle
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.beside import Beside

pytestmark = pytest.mark.gui


@pytest.fixture
def beside(qtbot):
    window, made = QWidget(), Beside(100)
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    made.parts = QLineEdit(), QLineEdit()
    made.put(made.parts[0], 3)
    made.put(made.parts[1], 2)
    made.restyle(Style(LIGHT))
    window.resize(316, 300)
    window.show()
    settle()
    vars(qtbot)["window"] = window
    return made


def test_widths_go_by_weight(beside):
    left, right = (part.geometry() for part in beside.parts)
    assert (left.width(), right.width()) == (180, 120)
    assert left.y() == right.y()
    assert beside.in_row


def test_where_it_is_narrow_they_are_stacked(beside):
    turned = []
    beside.turned.connect(lambda: turned.append(beside.in_row))
    beside.window().resize(220, 300)
    settle()
    upper, lower = (part.geometry() for part in beside.parts)
    assert upper.bottom() < lower.top()
    assert upper.width() == lower.width() == 220
    assert beside.height() == beside.heightForWidth(220) == lower.bottom() + 1
    assert turned == [False]


def test_larger_text_needs_more_width(beside):
    beside.restyle(Style(LIGHT, text=2.0))
    assert not beside.in_row


def test_what_is_hidden_takes_no_room(beside):
    beside.parts[1].hide()
    beside.refit()
    assert beside.parts[0].width() == 316


def test_it_follows_the_height_of_its_parts(beside):
    beside.parts[0].setFixedHeight(90)
    settle()
    settle()  # the layout around it hears of it next
    assert beside.height() == 90
