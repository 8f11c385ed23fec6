import pytest

from tests.pictured import medium
from tests.widgets.shown import settle, texts
from tests.widgets.test_player import Silence
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.stage.detail import recording
from timeline_app.stage.detail.recording import Recording
from timeline_app.widgets.player import Player, Screen


@pytest.fixture
def told(qtbot, tmp_path, monkeypatch):
    (tmp_path / "film.mp4").write_bytes(b"\0\0\0\x18ftypmp42")
    (tmp_path / "film.en.vtt").write_text("00:00.000 --> 00:09.000\nhello")

    def shown(opened, lang="en"):
        monkeypatch.setattr(recording, "playback", lambda path, parent: opened)
        made = Recording(Style(LIGHT), lang)
        qtbot.addWidget(made)
        made.fill(tmp_path, medium("film.mp4"))
        made.resize(400, 500)
        made.show()
        return made

    return shown


@pytest.mark.gui
def test_without_the_extra_it_says_what_is_needed(told):
    assert texts(told(None)) == [
        "Playing “film.mp4” needs the program’s extra “media”.",
        "What is seen",
        "A caption",
        "Film: N. N.",
    ]


@pytest.mark.gui
def test_with_it_there_is_a_player_with_captions(told):
    silence = Silence()
    made = told(silence)
    assert made.findChild(Screen) is not None
    silence.moved.emit(10)
    assert "hello" in texts(made)


@pytest.mark.gui
def test_what_cannot_be_played_is_told_once(told):
    silence = Silence()
    made = told(silence)
    player = made.findChild(Player)
    for _ in range(2):
        player.failed.emit()
    settle()
    assert made.findChild(Player) is None
    assert set(texts(made)) == {
        "“film.mp4” can’t be played.",
        "What is seen",
        "A caption",
        "Film: N. N.",
    }
