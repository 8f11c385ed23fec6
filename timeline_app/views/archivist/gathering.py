"""Pictures, sounds and films: copied into the collection's folder, then hung on an event."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from timeline_app.editing import operations
from timeline_app.model.collection import Medium
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress
from timeline_app.storage.belongings import copy_medium
from timeline_app.storage.media import Kind
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.panes import Panes
from timeline_app.views.archivist.surroundings import Surroundings

CHOOSE = Localized({"zh": "选择图片或音像", "en": "Choose pictures or recordings"})
KINDS = Localized({"zh": "图片与音像 ({})", "en": "Pictures and recordings ({})"})
SELECT = Localized(
    {
        "zh": "请先选中一个事件，再把图片或音像拖放进来。",
        "en": "Select an event first, then drop pictures or recordings for it.",
    }
)
SUFFIXES: Final = tuple(suffix for kind in Kind for suffix in kind.suffixes)
COPYING = Localized({"zh": "正在复制文件", "en": "Copying files"})


class Gathering(QObject):
    """A file that can't be copied is told and hangs on nothing."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._panes: Panes | None = None
        self._event = ""

    def serve(self, panes: Panes) -> None:
        """Hear what these panes ask."""
        self._panes = panes
        panes.side.media_dropped.connect(self.take)

    def follow(self, folder: Path) -> None:
        """The collection, and its media, lie in this folder."""
        if self._panes is not None:
            self._panes.side.set_folder(folder)

    def attach(self) -> None:
        """Ask for files for the selected event."""
        state, loaded = self._around.state, self._around.loaded
        if state is None or state.selected is None or loaded is None:
            return
        suffixes = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        paths, _ = QFileDialog.getOpenFileNames(
            self._around.window,
            CHOOSE.best(state.lang),
            str(loaded.path.parent),
            KINDS.best(state.lang).format(suffixes),
        )
        if paths:
            self.take(paths)

    def take(self, paths: list[str]) -> None:
        """Copy these files, and hang them on the event that is selected now."""
        state, editing = self._around.state, self._editor.begin()
        if state is None or editing is None:
            return
        if state.selected is None:
            self._editor.refuse(SELECT)
            return
        files = tuple(Path(path) for path in paths)
        task = self._around.task(partial(_copied, editing.path, files))
        self._event = state.selected
        task.done.connect(self._hang)
        task.failed.connect(self._fail)
        task.start(COPYING.best(state.lang), state.lang)

    def _hang(self, media: tuple[Medium, ...]) -> None:
        event = self._event
        self._editor.make(lambda held, by: operations.add_media(held, event, media, by))
        editing = self._editor.editing
        if editing is not None:
            self.follow(editing.path.parent)

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, SaveError):
            raise fault
        self._editor.refuse(fault.sentence)


def _copied(collection: Path, files: tuple[Path, ...], progress: Progress) -> tuple[Medium, ...]:
    """The media of these files, each a share of the whole."""

    def part(number: int, share: float) -> None:
        progress((number + share) / len(files))

    return tuple(
        copy_medium(collection, file, partial(part, number)) for number, file in enumerate(files)
    )
