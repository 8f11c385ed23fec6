import pytest
from PySide6.QtWidgets import QWidget


@pytest.fixture
def stage(qtbot):
    """An empty window of a small laptop, for what lies over the stage."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window
