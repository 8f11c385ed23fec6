from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from timeline_app.views.kiosk.grid import Grid

pytestmark = pytest.mark.gui


class Tile(QWidget):
    """As tall as its text needs at a width."""

    def __init__(self, area, parent):
        super().__init__(parent)
        self._area = area

    def heightForWidth(self, width):  # noqa: N802
        return -(-self._area // width)


@settings(suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(1, 100_000), max_size=14), st.integers(60, 2000))
def test_tiles_have_room_in_columns_of_one_width(qtbot, areas, width):
    window = QWidget()
    grid = Grid(window, narrowest=200, least=50, gap=10)
    qtbot.addWidget(window)
    tiles = [Tile(area, grid) for area in areas]
    grid.hold(tiles)
    window.show()
    grid.resize(width, grid.heightForWidth(width))
    rooms = [tile.geometry() for tile in tiles]
    assert len({room.width() for room in rooms}) <= 1
    assert all(
        room.height() >= max(50, t.heightForWidth(room.width()))
        for t, room in zip(tiles, rooms, strict=True)
    )
    assert all(room.width() >= min(200, width) for room in rooms)
    assert not any(one.intersects(other) for one, other in combinations(rooms, 2))
    assert all(QRect(0, 0, width, grid.height()).contains(room) for room in rooms)
