"""A sound or film among the words: play, pause, place, loudness, and what is said."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from timeline_app.model.localized import Localized
from timeline_app.render.style import Style
from timeline_app.storage.captions import Cue, said_at
from timeline_app.widgets.column import Column
from timeline_app.widgets.face import Face
from timeline_app.widgets.icon import Icon, IconButton
from timeline_app.widgets.playback import Playback
from timeline_app.widgets.slider import Slider
from timeline_app.widgets.text_block import TextBlock

PLAY = Localized({"zh": "播放", "en": "Play"})
PAUSE = Localized({"zh": "暂停", "en": "Pause"})
PLACE = Localized({"zh": "播放位置", "en": "Place in the recording"})
VOLUME = Localized({"zh": "音量", "en": "Volume"})
MUTE = Localized({"zh": "静音", "en": "Mute"})
LOUD = Localized({"zh": "打开声音", "en": "Turn the sound on"})
_TIME = Face(14, color="muted", leading=1.5, most=1)
_SAID = Face(16, leading=1.6)
_STEP, _PAGE = 5_000, 30_000
"""Milliseconds that a key goes on."""


class Screen(QWidget):
    """Where a film is seen, in a frame of 16 to 9 from the beginning, so that nothing jumps."""

    def __init__(self, style: Style, parent: QWidget) -> None:
        super().__init__(parent)
        self._style = style
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        """Show the film's next picture."""
        self._image = image
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return width * 9 // 16

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(320), self._style.px(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRectF(0, 0, size.width(), size.height())
        room.moveCenter(QRectF(self.rect()).center())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.rect(), self._style.color("band"))
            if not self._image.isNull():
                painter.drawImage(room, self._image)


class Player(Column):
    """Silent until it is played; what is said stands below while it is said."""

    failed = Signal()

    def __init__(self, style: Style, lang: str, parent: QWidget) -> None:
        super().__init__(style, lang, parent)
        self._playback: Playback | None = None
        self._spoken: Sequence[Cue] = ()
        self._play = IconButton(Icon.PLAY, self, 44)
        self._place, self._volume = Slider(self), Slider(self)
        self._time = TextBlock(_TIME, style, clock(0, 0), lang, self)
        self._mute = IconButton(Icon.SOUND, self)
        self._said = TextBlock(_SAID, style, "", lang, self)

    def fill(self, playback: Playback, spoken: Sequence[Cue], *, film: bool) -> None:
        """Play this; it becomes the player's own."""
        self._playback, self._spoken = playback, spoken
        playback.setParent(self)
        if film:
            screen = Screen(self.look, self)
            playback.seen.connect(screen.show_image)
            self.put(screen)
        self._lay_out()
        self._prepare()
        self._play.clicked.connect(playback.toggle)
        self._mute.clicked.connect(playback.toggle_sound)
        self._place.chosen.connect(playback.seek)
        self._volume.chosen.connect(playback.set_volume)
        playback.moved.connect(self._move)
        playback.changed.connect(self._follow)
        playback.failed.connect(self.failed)
        self._follow()

    def _lay_out(self) -> None:
        px = self.look.px
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for button in (self._play, self._mute):
            button.restyle(self.look)
        for slider in (self._place, self._volume):
            slider.restyle(self.look)
        self._volume.setFixedWidth(px(64))
        for part in (self._play, self._place, self._time, self._mute, self._volume):
            row.addWidget(part, 1 if part is self._place else 0, Qt.AlignmentFlag.AlignVCenter)
        self.put(line)
        self._said.setVisible(bool(self._spoken))
        self._said.setMinimumHeight(self.look.room(2 * _SAID.pixels * _SAID.leading))
        self.put(self._said)

    def _prepare(self) -> None:
        self._place.setSingleStep(_STEP)
        self._place.setPageStep(_PAGE)
        self._place.setAccessibleName(PLACE.best(self.lang))
        self._volume.setRange(0, 100)
        self._volume.setValue(100)
        self._volume.setAccessibleName(VOLUME.best(self.lang))

    def _follow(self) -> None:
        playback = self._playback
        if playback is None:
            return
        self._play.set_icon(Icon.PAUSE if playback.playing else Icon.PLAY)
        self._play.setAccessibleName((PAUSE if playback.playing else PLAY).best(self.lang))
        self._mute.set_icon(Icon.MUTED if playback.muted else Icon.SOUND)
        self._mute.setAccessibleName((LOUD if playback.muted else MUTE).best(self.lang))
        self._place.setEnabled(playback.length > 0)
        self._place.setRange(0, playback.length)
        self._tell_time(self._place.value())

    def _move(self, place: int) -> None:
        if not self._place.isSliderDown():
            self._place.setValue(place)
        self._tell_time(place)
        said = said_at(self._spoken, place)
        if said != self._said.words:
            self._said.set_text(said, self.lang)

    def _tell_time(self, place: int) -> None:
        length = self._playback.length if self._playback is not None else 0
        text = clock(place, length)
        if text != self._time.words:
            self._time.set_text(text, self.lang)
            self._time.setFixedWidth(round(self._time.line_width(clock(length, length))) + 4)


def clock(place: int, length: int) -> str:
    """A place and a length in milliseconds, as ``0:12 / 3:04``."""
    return f"{_clock(place)} / {_clock(length)}"


def _clock(milliseconds: int) -> str:
    minutes, seconds = divmod(milliseconds // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
