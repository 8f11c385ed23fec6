import pytest

from tests.views.archivist.carded import Desk


@pytest.fixture
def desk(qtbot):
    """What a card lies over: the stage of a small laptop, in English."""
    return Desk(qtbot)
