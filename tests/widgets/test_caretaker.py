import gc
import weakref

import pytest

from timeline_app.widgets import caretaker
from timeline_app.widgets.caretaker import Caretaker

pytestmark = pytest.mark.gui


@pytest.mark.slow
def test_garbage_is_collected_by_the_window_alone(qtbot, monkeypatch):
    monkeypatch.setattr(caretaker, "COLLECT", 1)
    rounds = []

    def note(phase, _facts):
        rounds.append(phase)

    gc.callbacks.append(note)
    try:
        here = Caretaker()
        assert not gc.isenabled()
        qtbot.waitUntil(lambda: "stop" in rounds)
    finally:
        gc.callbacks.remove(note)
        gc.enable()
    del here


class Ring:
    """Garbage that only the collector finds."""

    def __init__(self):
        self.itself = self


def test_what_was_set_aside_is_found_in_time_when_it_becomes_garbage(qapp, monkeypatch):
    here = Caretaker()
    try:
        ring = Ring()
        known = weakref.ref(ring)
        here._collect()  # sets aside all there is
        del ring
        here._collect()
        assert known() is not None
        monkeypatch.setattr(caretaker, "ALL", 0.0)
        here._collect()
        assert known() is None
    finally:
        gc.unfreeze()
        gc.enable()
        here.deleteLater()
