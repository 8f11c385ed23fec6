import pytest

from tests.views.archivist.carded import Desk
from tests.views.archivist.staged import Office


@pytest.fixture
def desk(qtbot):
    """The stage of a small laptop, in English."""
    return Desk(qtbot)


@pytest.fixture
def office(qtbot, tmp_path):
    """Edit mode, with a copy of the collection that ships."""
    return Office(qtbot, tmp_path).edit()
