import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from tests.widgets.shown import texts
from timeline_app.render.style import Style
from timeline_app.render.theme import LIGHT
from timeline_app.storage.captions import Cue
from timeline_app.widgets.icon import IconButton
from timeline_app.widgets.player import Player, Screen, clock
from timeline_app.widgets.slider import Slider


class Silence(QObject):
    """What a playback does, without QtMultimedia and without a sound."""

    changed, failed = Signal(), Signal()
    moved, seen = Signal(int), Signal(QImage)

    def __init__(self):
        super().__init__()
        self.playing = self.muted = False
        self.length, self.volume = 0, 100

    def toggle(self):
        self.playing, self.length = not self.playing, 65_000
        self.changed.emit()

    def toggle_sound(self):
        self.muted = not self.muted
        self.changed.emit()

    def seek(self, place):
        self.moved.emit(place)

    def set_volume(self, percent):
        self.volume = percent


@pytest.fixture
def player(qtbot):
    wall = QWidget()
    qtbot.addWidget(wall)
    wall.resize(400, 400)
    made = Player(Style(LIGHT), "en", wall)
    made.silence = Silence()
    made.fill(made.silence, (Cue(1000, 2000, "<b>said</b>"),), film=True)
    made.resize(400, 400)
    wall.show()
    made.wall = wall
    return made


def press(player, qtbot, name):
    buttons = {each.accessibleName(): each for each in player.findChildren(IconButton)}
    qtbot.mouseClick(buttons[name], Qt.MouseButton.LeftButton)


@pytest.mark.gui
def test_nothing_plays_before_it_is_asked_to(player, qtbot):
    assert not player.silence.playing
    press(player, qtbot, "Play")
    assert player.silence.playing
    press(player, qtbot, "Pause")
    assert not player.silence.playing


@pytest.mark.gui
def test_place_and_words_follow(player, qtbot):
    press(player, qtbot, "Play")
    place = next(s for s in player.findChildren(Slider) if s.accessibleName().startswith("Place"))
    player.silence.moved.emit(1500)
    assert place.value() == 1500
    assert {"0:01 / 1:05", "<b>said</b>"} <= set(texts(player))
    qtbot.keyClick(place, Qt.Key.Key_End)
    assert "1:05 / 1:05" in texts(player)
    assert "<b>said</b>" not in texts(player)


@pytest.mark.gui
def test_the_sound_can_be_turned_off_and_down(player, qtbot):
    press(player, qtbot, "Mute")
    assert player.silence.muted
    press(player, qtbot, "Turn the sound on")
    volume = next(s for s in player.findChildren(Slider) if s.accessibleName() == "Volume")
    qtbot.keyClick(volume, Qt.Key.Key_Home)
    assert player.silence.volume == 0


@pytest.mark.gui
def test_a_film_is_seen_in_a_frame_that_stays(player):
    screen = player.findChild(Screen)
    before = screen.size()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#B0362B"))
    player.silence.seen.emit(image)
    assert screen.size() == before
    assert screen.grab().toImage().pixelColor(screen.rect().center()) == QColor("#B0362B")


def test_times_are_written_as_on_a_clock():
    assert clock(12_345, 184_000) == "0:12 / 3:04"
    assert clock(0, 3_600_000) == "0:00 / 1:00:00"
