import gc

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
