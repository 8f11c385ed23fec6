import wave
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject

from timeline_app.widgets import playback as module
from timeline_app.widgets.playback import playback


@pytest.mark.gui
def test_without_the_extra_there_is_none(qapp, tmp_path, monkeypatch):
    def absent(name):
        raise ImportError(name)

    monkeypatch.setattr(module, "import_module", absent)
    assert playback(tmp_path / "x.wav", QObject()) is None


@pytest.mark.gui
@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.skipif(find_spec("PySide6.QtMultimedia") is None, reason="the extra is not installed")
def test_a_sound_is_opened_when_it_is_played(qtbot, tmp_path):
    with wave.open(str(tmp_path / "x.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(8000))
    owner = QObject()
    opened = playback(tmp_path / "x.wav", owner)
    if opened is None:
        pytest.skip("the extra cannot be loaded here")
    assert (opened.playing, opened.length) == (False, 0)
    opened.toggle_sound()
    opened.toggle()
    qtbot.waitUntil(lambda: opened.length == 500, timeout=10_000)
