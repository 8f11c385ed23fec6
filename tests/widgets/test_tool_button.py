import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from tests.render.test_theme import contrast
from timeline_app.render.style import Style
from timeline_app.render.theme import DARK, LIGHT
from timeline_app.widgets.icon import LEAST_TARGET, Icon
from timeline_app.widgets.tool_button import ToolButton

pytestmark = pytest.mark.gui


@pytest.fixture
def button(qtbot):
    made = ToolButton("undo", Icon.UNDO)
    qtbot.addWidget(made)
    made.restyle(Style(LIGHT))
    made.say("Undo", "Undo: Change title")
    made.resize(made.sizeHint())
    return made


def test_it_tells_its_key(button):
    told = []
    button.chosen.connect(told.append)
    button.click()
    assert told == ["undo"]


def test_without_its_word_it_is_narrower_and_still_large_enough(button):
    before = button.sizeHint()
    button.set_bare(bare=True)
    assert button.sizeHint().width() < before.width() / 2 + 20
    assert min(button.sizeHint().toTuple()) >= LEAST_TARGET
    assert button.accessibleName() == "Undo: Change title"


def test_it_says_when_it_is_pointed_at(button):
    told = []
    button.regarded.connect(lambda: told.append(button.is_regarded))
    button.show()
    place = QPointF(3, 3)
    QApplication.sendEvent(button, QEnterEvent(place, place, place))
    assert len(told) == 1


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_disabled_it_looks_otherwise_and_can_be_read(button, theme):
    button.restyle(Style(theme))
    able = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != able
    assert contrast(Style(theme).color("muted"), Style(theme).color("ground")) >= 4.5
