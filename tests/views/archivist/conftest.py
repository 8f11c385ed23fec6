import pytest

from tests.views.archivist.carded import Desk


@pytest.fixture
def desk(qtbot):
    """The stage of a small laptop, in English."""
    return Desk(qtbot)
