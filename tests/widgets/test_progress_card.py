import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.painting import painted
from tests.views.archivist.carded import Desk, in_all_looks
from timeline_app.widgets.progress_bar import ProgressBar
from timeline_app.widgets.progress_card import ProgressCard

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot):
    """The stage of a small laptop, in English."""
    return Desk(qtbot)


def opened(desk):
    card = ProgressCard(desk)
    desk.put(card)
    card.show_for("Exporting the whole timeline as a picture of 3 m × 1 m", desk.lang)
    card.show_share(0.42)
    card.appear()
    return card


def test_assistive_technology_reads_how_far_it_is(desk):
    card = opened(desk)
    bar = card.findChild(ProgressBar)
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() is QAccessible.Role.ProgressBar
    assert interface.text(QAccessible.Text.Name).startswith("Exporting")
    assert interface.valueInterface().currentValue() == 420


@pytest.mark.parametrize(("share", "value"), [(-1, 0), (0.5, 500), (7, 1000)])
def test_a_share_beyond_the_ends_is_one_of_them(desk, share, value):
    card = opened(desk)
    card.show_share(share)
    assert card.findChild(ProgressBar).value() == value


def test_stopping_is_said_once_and_stays_said(desk, qtbot):
    card = opened(desk)
    asked = []
    card.stop_asked.connect(lambda: asked.append(1))
    card.escape()
    card.escape()
    card.show_share(0.9)
    assert asked == [1]
    assert card._told.words == "Stopping…"


def test_what_lies_around_it_stays_within_reach_and_unpainted(desk):
    beside = QPushButton("beside", desk)
    beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it tells by a ring that it was pressed
    beside.show()
    pressed = []
    beside.clicked.connect(lambda: pressed.append(1))
    with painted() as seen:
        card = opened(desk)
    assert card in seen
    assert beside not in seen
    QTest.mouseClick(desk.windowHandle(), Qt.MouseButton.LeftButton, pos=beside.geometry().center())
    assert pressed == [1]
    with painted() as seen:
        card.dismiss()
    assert desk in seen
    assert beside not in seen


@in_all_looks
def test_nothing_is_cut_pale_or_nameless(qtbot, size, percent, lang, theme):
    desk = Desk(qtbot, size, percent, lang, theme)
    opened(desk)
    assert desk.breaches() == []
