import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.widgets.drop_zone import DropZone

pytestmark = pytest.mark.gui
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def zone(qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    made = DropZone({".png", ".mp3"}, pane)
    made.restyle(Style(LIGHT))
    made.say("Let go", "en")
    made.set_open(is_open=True)
    made.told = []
    made.dropped.connect(made.told.append)
    pane.resize(300, 200)
    pane.show()
    vars(qtbot)["pane"] = pane
    return made


def files(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return data


def hover(zone, data):
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, PLAIN)
    event.ignore()
    QApplication.sendEvent(zone.parentWidget(), event)
    return event.isAccepted()


def drop(zone, data):
    event = QDropEvent(QPointF(5, 5), COPY, data, LEFT, PLAIN)
    QApplication.sendEvent(zone.parentWidget(), event)


def test_files_that_hover_are_told_what_will_become_of_them(zone):
    data = files("/a.png")
    assert hover(zone, data)
    assert zone.isVisible()
    assert zone.geometry() == zone.parentWidget().rect()
    QApplication.sendEvent(zone.parentWidget(), QDragLeaveEvent())
    assert not zone.isVisible()
    assert zone.told == []


def test_files_that_are_let_go_are_told(zone):
    data = files("/a.PNG", "/b.mp3", "/c.txt")
    hover(zone, data)
    drop(zone, data)
    assert zone.told == [["/a.PNG", "/b.mp3"]]
    assert not zone.isVisible()


def test_other_files_are_left_to_what_is_behind(zone):
    assert not hover(zone, files("/a.json"))
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/a.png")])
    assert not hover(zone, remote)
    assert not zone.isVisible()


def test_nothing_is_taken_where_there_is_nothing_to_drop_on(zone):
    zone.set_open(is_open=False)
    assert not hover(zone, files("/a.png"))
