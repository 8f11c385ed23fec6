from itertools import combinations

import pytest
from PySide6.QtCore import QRectF

from timeline_app.render.shapes import shape_path
from timeline_app.render.theme import Shape

SQUARE = QRectF(100, 50, 16, 16)


def area(path):
    """By the shoelace formula over the flattened outline."""
    total = 0.0
    for polygon in path.toSubpathPolygons():
        points = [(p.x(), p.y()) for p in polygon.toList()]
        pairs = zip(points, points[1:] + points[:1], strict=True)
        total += sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs) / 2
    return abs(total)


@pytest.mark.parametrize("shape", Shape)
def test_a_shape_fills_its_square_and_hardly_more(shape):
    bounds = shape_path(shape, SQUARE).boundingRect()
    assert SQUARE.adjusted(-2, -2, 2, 2).contains(bounds)
    assert bounds.width() >= 12
    assert bounds.height() >= 12
    assert abs(bounds.center().x() - SQUARE.center().x()) < 0.5


@pytest.mark.parametrize("shape", Shape)
def test_shapes_are_of_like_weight(shape):
    assert 0.3 < area(shape_path(shape, SQUARE)) / SQUARE.width() ** 2 < 1


def test_no_two_shapes_look_alike():
    for one, other in combinations(Shape, 2):
        first, second = shape_path(one, SQUARE), shape_path(other, SQUARE)
        differing = area(first.subtracted(second)) + area(second.subtracted(first))
        assert differing > 0.08 * SQUARE.width() ** 2, (one, other)


@pytest.mark.parametrize("shape", Shape)
def test_a_larger_square_gives_the_same_shape_larger(shape):
    small = area(shape_path(shape, QRectF(0, 0, 10, 10)))
    assert area(shape_path(shape, QRectF(7, 9, 30, 30))) == pytest.approx(9 * small, rel=0.02)
