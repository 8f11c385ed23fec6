"""Sounds and films played by QtMultimedia, which is an extra: the one module that knows it.

The extra is PySide6-Addons. Nothing is opened before it is played.
"""

from importlib import import_module
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage


class Playback(QObject):
    """One sound or film."""

    changed = Signal()
    """It plays or it stopped; it is loud or mute; its length is known."""
    moved = Signal(int)
    """It came to this place, in milliseconds."""
    seen = Signal(QImage)
    """A film shows this picture."""
    failed = Signal()

    def __init__(self, multimedia: ModuleType, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._sound = multimedia.QAudioOutput(self)
        self._screen = multimedia.QVideoSink(self)
        self._player = multimedia.QMediaPlayer(self)
        self._player.setAudioOutput(self._sound)
        self._player.setVideoOutput(self._screen)
        self._player.playingChanged.connect(self.changed)
        self._player.durationChanged.connect(self._tell)
        self._player.positionChanged.connect(self._move)
        self._player.errorOccurred.connect(self._fail)
        self._screen.videoFrameChanged.connect(self._see)
        self._sound.mutedChanged.connect(self._tell)

    @property
    def playing(self) -> bool:
        """Whether it plays now."""
        return bool(self._player.isPlaying())

    @property
    def length(self) -> int:
        """Milliseconds; 0 while it isn't known."""
        return int(self._player.duration())

    @property
    def muted(self) -> bool:
        """Whether nothing is to be heard."""
        return bool(self._sound.isMuted())

    def toggle(self) -> None:
        """Play, or wait."""
        if self._player.source().isEmpty():
            self._player.setSource(QUrl.fromLocalFile(str(self._path)))
        if self.playing:
            self._player.pause()
        else:
            self._player.play()

    def toggle_sound(self) -> None:
        """Be mute, or heard again."""
        self._sound.setMuted(not self.muted)

    def seek(self, place: int) -> None:
        """Go on from here, in milliseconds."""
        self._player.setPosition(place)

    def set_volume(self, percent: int) -> None:
        """How loud, as the ear has it: half is half as loud."""
        self._sound.setVolume((percent / 100) ** 2)

    def _move(self, place: int) -> None:
        self.moved.emit(int(place))

    def _tell(self) -> None:
        self.changed.emit()

    def _fail(self) -> None:
        self.failed.emit()

    def _see(self) -> None:
        image = self._screen.videoFrame().toImage()
        if not image.isNull():
            self.seen.emit(image)


def playback(path: Path, parent: QObject) -> Playback | None:
    """What plays this file; None where the extra isn't installed."""
    try:
        return Playback(import_module("PySide6.QtMultimedia"), path, parent)
    except ImportError:
        return None
