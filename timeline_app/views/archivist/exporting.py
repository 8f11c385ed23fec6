"""Files for other programs, pictures for a wall and web pages, written beside the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject

from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress
from timeline_app.render.panel import panel
from timeline_app.render.theme import DARK, LIGHT
from timeline_app.storage.formats.imported import FormatError
from timeline_app.storage.formats.note import Note
from timeline_app.storage.formats.table import PICTURES, Format, Kind
from timeline_app.storage.formats.writing import write
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist.asking import ask_file
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.export_card import ExportCard, ExportWish
from timeline_app.views.archivist.surroundings import Surroundings

WHERE = Localized({"zh": "导出到哪里", "en": "Where to export to"})
COPY = Localized({"zh": "{}-副本", "en": "{}-copy"})
OPEN = Localized(
    {
        "zh": "这就是正在编辑的文件：请用 Ctrl+S 保存，或者换一个文件名再导出。",
        "en": "That is the file that is open: save it with Ctrl+S, or export under another name.",
    }
)
WRITING = Localized({"zh": "正在导出", "en": "Exporting"})
DONE = Localized({"zh": "已导出：{}", "en": "Exported: {}"})
LOST = Localized({"zh": "已导出：{}。有 {:,} 处未能带过去。", "en": "Exported: {}. {:,} remarks."})


class Written(NamedTuple):
    """Where it is, and a sentence for whatever the format doesn't hold."""

    path: Path
    notes: tuple[Note, ...] = ()


class Exporting(QObject):
    """One file at a time; the collection stays as it is."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._card: ExportCard | None = None

    def export_file(self) -> None:
        """Ask for a format."""
        state = self._around.state
        if state is None:
            return
        self._card = ExportCard(self._around.window)
        self._card.submitted.connect(self._export)
        self._around.put(self._card)
        self._card.show_in(state.collection.languages, state.lang, dark=state.dark)
        self._card.appear()

    def _export(self, wish: ExportWish) -> None:
        state, card = self._around.state, self._card
        if state is None or card is None:
            return
        try:
            path = self._ask_path(wish)
        except SaveError as fault:
            card.refuse(fault.sentence.best(state.lang))
            return
        if path is None:
            return
        if self._is_open(path):
            card.refuse(OPEN.best(state.lang))
            return
        card.dismiss()
        task = self._around.task(_writing(state.collection, self._folder(), path, wish))
        task.done.connect(self._tell)
        task.failed.connect(self._fail)
        task.start(WRITING.best(state.lang), state.lang)

    def _ask_path(self, wish: ExportWish) -> Path | None:
        lang, loaded = self._editor.lang, self._around.loaded
        ending = wish.kind.endings[0]
        name = "timeline" if loaded is None else loaded.path.stem
        if self._is_open(self._folder() / f"{name}{ending}"):
            name = COPY.best(lang).format(name)
        kind = f"{wish.kind.name.best(lang)} (*{ending})"
        now = self._folder() / f"{name}{ending}"
        return ask_file(self._around.window, WHERE.best(lang), now, kind, ending)

    def _is_open(self, path: Path) -> bool:
        """Whether it is the very file that is open: saving writes that, with all its care."""
        loaded = self._around.loaded
        return loaded is not None and loaded.path.resolve() == path.resolve()

    def _folder(self) -> Path:
        loaded = self._around.loaded
        return Path.cwd() if loaded is None else loaded.path.parent

    def _tell(self, written: Written) -> None:
        lang = self._editor.lang
        if written.notes:
            told = LOST.best(lang).format(written.path.name, len(written.notes))
            lines = tuple(note.sentence.best(lang) for note in written.notes)
            self._around.tell_lines(told, lines)
        else:
            self._around.tell(DONE.best(lang).format(written.path.name))

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, SaveError | FormatError):
            raise fault
        self._editor.refuse(fault.sentence)


def _writing(
    collection: Collection, folder: Path, path: Path, wish: ExportWish
) -> Callable[[Progress], Written]:
    """What writes the file, in any thread."""
    if wish.kind in PICTURES and wish.sheet is not None:
        return partial(_draw, collection, path, wish)
    return partial(_write, collection, folder, path, wish.kind)


def _draw(collection: Collection, path: Path, wish: ExportWish, progress: Progress) -> Written:
    if wish.sheet is None:
        raise ValueError("a picture has a size")
    theme = DARK if wish.dark else LIGHT
    made = panel(collection, path, wish.sheet, lang=wish.lang, theme=theme, progress=progress)
    return Written(made[0])


def _write(
    collection: Collection, folder: Path, path: Path, kind: Kind, progress: Progress
) -> Written:
    if not isinstance(kind, Format) or kind.write is None:
        raise TypeError(kind)
    notes = write(kind.write, collection, path, folder=folder, replacing=True, progress=progress)
    return Written(path, notes)
