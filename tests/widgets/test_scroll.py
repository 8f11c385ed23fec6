import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from tests.widgets.shown import settle
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.button import Button, Kind
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.scroll import Scroll

TEXT = "许昌市支援武汉医疗队的41名医护人员出征。" * 6


def page(count):
    column = Column(Style(LIGHT), "zh")
    for number in range(count):
        button = Button(Kind.FLAT, Style(LIGHT))
        button.say(f"{number}", "zh")
        column.put(button)
        column.say(Face(18), TEXT)
    return column


@pytest.fixture
def scroll(qtbot):
    made = Scroll(Style(LIGHT))
    made.resize(400, 300)
    qtbot.addWidget(made)
    made.show_content(page(8))
    made.show()
    return made


def buttons(scroll):
    return scroll.findChildren(Button)


def test_the_content_is_as_wide_as_the_frame_and_as_high_as_it_needs(scroll):
    content = scroll.viewport().findChild(Column)
    assert content.width() == scroll.viewport().width()
    assert content.height() == content.heightForWidth(content.width())
    assert scroll.verticalScrollBar().maximum() == content.height() - scroll.viewport().height()


def test_a_widget_can_be_brought_to_a_share_of_the_height(scroll):
    third = buttons(scroll)[3]
    scroll.bring(third, 1 / 3)
    assert scroll.shows(third)
    assert third.mapTo(scroll.viewport(), QPoint(0, 0)).y() == pytest.approx(100, abs=1)
    scroll.bring(buttons(scroll)[0], 1 / 3)
    assert scroll.verticalScrollBar().value() == 0


def test_what_has_the_focus_is_in_view(scroll):
    last = buttons(scroll)[-1]
    assert not scroll.shows(last)
    last.setFocus(Qt.FocusReason.TabFocusReason)
    assert scroll.shows(last)


def test_wheel_and_arrows_scroll(qtbot, scroll):
    bar = scroll.verticalScrollBar()
    place = QPointF(50, 50)
    wheel = QWheelEvent(
        place,
        scroll.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(scroll.viewport(), wheel)
    rolled = bar.value()
    assert rolled > 0
    qtbot.keyClick(buttons(scroll)[1], Qt.Key.Key_Down)
    assert bar.value() > rolled


def test_a_drag_over_text_scrolls(scroll):
    drag(scroll.viewport(), [200, 150, 120])
    assert scroll.verticalScrollBar().value() == 30  # the first move only takes hold


def test_a_drag_that_begins_on_a_button_scrolls_and_does_not_press(qtbot, scroll):
    button = buttons(scroll)[2]
    scroll.bring(button, 0.5)
    before = scroll.verticalScrollBar().value()
    with qtbot.assertNotEmitted(button.clicked):
        drag(button, [10, -20, -60])
    assert scroll.verticalScrollBar().value() == before + 40


def drag(widget, heights):
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    kinds = QMouseEvent.Type
    top = widget.mapToGlobal(QPointF(0, 0))  # the finger moves on the screen, not on the text
    for number, height in enumerate([*heights, heights[-1]]):
        kind = kinds.MouseMove
        if number == 0:
            kind = kinds.MouseButtonPress
        elif number == len(heights):
            kind = kinds.MouseButtonRelease
        held = none if kind is kinds.MouseButtonRelease else left
        pressed = none if kind is kinds.MouseMove else left
        spot = QPointF(5, height)
        QCoreApplication.sendEvent(
            widget,
            QMouseEvent(kind, spot, top + spot, pressed, held, Qt.KeyboardModifier.NoModifier),
        )


@pytest.mark.slow
def test_what_it_showed_before_is_deleted(scroll):
    settle()
    count = len(scroll.findChildren(Column))
    for _ in range(5):
        scroll.show_content(page(8))
    settle()
    assert len(scroll.findChildren(Column)) == count
    assert scroll.verticalScrollBar().value() == 0


def test_no_menu_opens(scroll):
    prevent = Qt.ContextMenuPolicy.PreventContextMenu
    assert scroll.contextMenuPolicy() is prevent
    assert scroll.verticalScrollBar().contextMenuPolicy() is prevent
