"""The console shows the audience's picture as it is, by its next frame."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from timeline_app.presenting.action import Action

pytestmark = pytest.mark.gui


def difference(one, other):
    """How far two pictures are apart on average, of 255."""
    a, b = (
        bytes(each.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
        for each in (one, other)
    )
    return sum(abs(x - y) for x, y in zip(a[::7], b[::7], strict=True)) / len(a[::7])


def shown(show):
    """The live picture."""
    return show.console.live.grab().toImage().copy(inner(show))


def inner(show):
    return show.console.live.room.toAlignedRect().adjusted(2, 2, -2, -2)  # without its hairline


def drawn(show):
    """The audience's window drawn now as the live picture draws it."""
    live = show.console.live
    image = QImage(live.size(), QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipRect(live.room)
        painter.scale(
            live.room.width() / show.audience.width(), live.room.height() / show.audience.height()
        )
        show.audience.render(painter, QPoint())
    return image.copy(inner(show))


def blurred(image):
    """Its large shapes: how letters are smoothed doesn't matter."""
    return image.scaled(64, 36, mode=Qt.TransformationMode.SmoothTransformation)


@pytest.mark.slow
def test_whatever_the_audience_sees_is_seen_on_the_console(hall):
    show = hall()
    before = shown(show)
    for action in (
        Action.NEXT,
        Action.WHITE,
        Action.BLACK,
        Action.RESTORE,
        Action.SPOTLIGHT,
        Action.LEAVE,
        Action.WANDER,
        Action.FREEZE,
    ):
        show.presenter.do(action)
        show.settle()
        seen, whole = shown(show), show.audience.grab().toImage()
        assert seen != before
        assert seen == drawn(show), action
        assert difference(blurred(seen), blurred(whole)) < 5, action
        before = seen if action is not Action.WANDER else None


def test_it_is_painted_after_the_audience_and_only_then(hall):
    show = hall()
    painted = []
    paint = show.console.live.paintEvent
    show.console.live.paintEvent = lambda event: (painted.append(1), paint(event))
    show.settle()
    painted.clear()
    show.audience.thread_view.update()
    for _ in range(3):
        QApplication.processEvents()
    assert painted == [1]
    for _ in range(20):  # drawing the audience's window anew is no news of it
        QApplication.processEvents()
    assert painted == [1]


def test_pointing_at_it_points_at_the_same_place_for_the_audience(hall):
    show = hall()
    told = []
    show.console.pointed.connect(told.append)
    room = show.console.live.room
    live, at, none = show.console.live, room.center(), Qt.MouseButton.NoButton
    move = QEvent.Type.MouseMove, at, live.mapToGlobal(at), none, none
    QApplication.sendEvent(live, QMouseEvent(*move, Qt.KeyboardModifier.NoModifier))
    assert abs(told[-1].x() - 0.5) < 0.02
    assert abs(told[-1].y() - 0.5) < 0.02
