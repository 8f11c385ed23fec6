"""Qt gives back every reference to None that it takes.

PySide6 6.12 on Python 3.11 did not: each call that returns nothing lost one, until the interpreter
aborted.
"""

import sys

import pytest
from PySide6.QtWidgets import QLabel


@pytest.mark.gui
def test_void_calls_keep_references_to_none(qapp):
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(200):
        label.setText("a")
        label.setEnabled(True)
        label.setIndent(2)
        label.setMargin(2)
        label.setWordWrap(True)
        label.setVisible(False)
        label.resize(20, 20)
        label.move(1, 1)
        label.update()
        label.adjustSize()
    assert abs(sys.getrefcount(None) - before) < 50
