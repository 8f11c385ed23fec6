"""A sound or film with its caption and credit, or why it can't be played."""

from pathlib import Path, PurePosixPath

from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.render.picture_file import Fault
from timeline_app.stage.detail.figure import Lack, legend
from timeline_app.storage.captions import captions
from timeline_app.storage.media import Kind, file_of, is_recording, kind_of
from timeline_app.widgets.column import Column
from timeline_app.widgets.plate import fault_told
from timeline_app.widgets.playback import playback
from timeline_app.widgets.player import Player

NEEDS_EXTRA = Localized(
    {
        "zh": "播放“{}”需要安装本程序的附加组件 media。",
        "en": "Playing “{}” needs the program’s extra “media”.",
    }
)
UNPLAYABLE = Localized({"zh": "“{}”无法播放。", "en": "“{}” can’t be played."})


class Recording(Column):
    """The player, or a sentence in its place; the words stay the same."""

    def fill(self, folder: Path | None, medium: Medium) -> None:
        """Set it from the collection's folder."""
        self._medium = medium
        self._place: Player | Lack = self._player(folder, medium)
        self.put(self._place)
        legend(self, medium)

    def _player(self, folder: Path | None, medium: Medium) -> Player | Lack:
        path = file_of(folder, medium.src)
        if folder is None or path is None:
            return self._lack(fault_told(Fault.MISSING, medium, self.lang))
        if not is_recording(path):
            return self._lack(self._told(UNPLAYABLE))
        opened = playback(path, self)
        if opened is None:
            return self._lack(self._told(NEEDS_EXTRA))
        player = Player(self.look, self.lang, self)
        player.setAccessibleName(medium.alt.best(self.lang))
        player.failed.connect(self._fail)
        spoken = captions(folder, path, self.lang)
        player.fill(opened, spoken, film=kind_of(medium.src) is Kind.FILM)
        return player

    def _told(self, sentence: Localized) -> str:
        src = self._medium.src.replace("\\", "/")
        return sentence.best(self.lang).format(PurePosixPath(src).name)

    def _lack(self, sentence: str) -> Lack:
        lack = Lack(self.look, self.lang, self)
        lack.fill(self._medium, sentence)
        return lack

    def _fail(self) -> None:
        if isinstance(self._place, Lack):
            return
        failed, self._place = self._place, self._lack(self._told(UNPLAYABLE))
        self.rows.replaceWidget(failed, self._place)
        failed.hide()
        failed.deleteLater()
