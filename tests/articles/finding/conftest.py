import pytest

from timeline_app.paths import shipped_collection
from timeline_app.storage.reader import load


@pytest.fixture
def shipped():
    """The collection that ships with the program."""
    return load(shipped_collection()).collection
