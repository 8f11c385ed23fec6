import pytest
from PySide6.QtWidgets import QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.views.kiosk.control import Control
from timeline_app.views.kiosk.pager import Pager
from timeline_app.widgets.scroll import Scroll

pytestmark = pytest.mark.gui


@pytest.fixture
def pager(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 500)
    scroll = Scroll(Style(LIGHT), window)
    scroll.setGeometry(0, 0, 400, 300)
    made = Pager(scroll, window)
    made.restyle(Style(LIGHT, lang="en"), 55)
    made.setGeometry(0, 310, 200, 60)
    window.show()
    made.scroll_, made.window_ = scroll, window
    return made


class Tall(QWidget):
    """As tall as it is told to be."""

    def __init__(self, height):
        super().__init__()
        self._height = height

    def hasHeightForWidth(self):  # noqa: N802
        return True

    def heightForWidth(self, _width):  # noqa: N802
        return self._height


def fill(pager, height):
    pager.scroll_.show_content(Tall(height))


def able(pager):
    return [button.isEnabled() for button in pager.findChildren(Control) if button.isVisible()]


def test_it_reads_on_to_the_end_and_back(pager):
    fill(pager, 700)
    assert able(pager) == [False, True]
    up, down = pager.findChildren(Control)
    down.click()
    assert able(pager) == [True, True]
    assert pager.scroll_.verticalScrollBar().value() == 240
    down.click()
    assert able(pager) == [True, False]
    up.click()
    up.click()
    assert able(pager) == [False, True]


def test_it_is_hidden_where_all_is_in_view(pager):
    fill(pager, 200)
    assert able(pager) == []
    fill(pager, 2000)
    assert able(pager) == [False, True]


def test_its_buttons_have_names_and_the_size_they_are_given(pager):
    assert [each.accessibleName() for each in pager.findChildren(Control)] == [
        "Read back",
        "Read on",
    ]
    assert {each.sizeHint().toTuple() for each in pager.findChildren(Control)} == {(55, 55)}
