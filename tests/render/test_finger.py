from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QEventPoint

from timeline_app.render.finger import Finger, fingers

STATE = QEventPoint.State


def point(key, state, diameters=(0, 0)):
    """A point of a touch: Qt's own can't be given a size."""
    return SimpleNamespace(
        id=lambda: key,
        state=lambda: state,
        position=lambda: QPointF(10 * key, 5),
        ellipseDiameters=lambda: QSizeF(*diameters),
    )


def read(*points, resolution=96.0):
    return fingers(SimpleNamespace(points=lambda: points), resolution)


def test_what_happened_to_each_finger():
    told = read(point(1, STATE.Pressed), point(2, STATE.Updated), point(3, STATE.Released))
    assert told == (
        Finger(1, QPointF(10, 5)),
        Finger(2, QPointF(20, 5)),
        Finger(3, QPointF(30, 5), lifted=True),
    )


def test_fingers_that_stay_are_not_told_of():
    assert read(point(1, STATE.Stationary)) == ()


@pytest.mark.parametrize(("resolution", "wide"), [(96.0, 25.4), (192.0, 12.7)])
def test_the_longer_side_of_a_contact_in_millimetres(resolution, wide):
    (told,) = read(point(1, STATE.Pressed, (40, 96)), resolution=resolution)
    assert told.wide == pytest.approx(wide)
