"""Saving into another file, and going on there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from timeline_app.editing.copying import copied
from timeline_app.model.localized import Localized
from timeline_app.storage.formats.note import Note
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist.asking import ask_file
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.saving import SAVING, Saving
from timeline_app.views.archivist.surroundings import Surroundings

WHERE = Localized({"zh": "另存到哪里", "en": "Where to save it"})
KINDS = Localized({"zh": "时间线 (*.json)", "en": "Collections (*.json)"})
DONE = Localized({"zh": "已另存为：{}", "en": "Saved as: {}"})
MISSING = Localized(
    {
        "zh": "已另存为：{}。有 {:,} 个文件没能一起带过去。",
        "en": "Saved as: {}. {:,} files could not be taken along.",
    }
)


class SavingAs(QObject):
    """The old file stays as it was last saved; its edits are in the new one."""

    def __init__(
        self, around: Surroundings, editor: Editor, saving: Saving, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around, self._editor, self._saving = around, editor, saving
        self._path: Path | None = None

    def save_as(self) -> None:
        """Ask where, and write there; the very file that is open is simply saved."""
        editing = self._editor.begin()
        if editing is None or self._saving.busy:
            return
        path = self._ask_path(editing.path)
        if path is None:
            return
        if path.resolve() == editing.path.resolve() and path.exists():
            self._saving.save()
            return
        self._path = path
        task = self._around.task(partial(copied, editing.loaded, editing.collection, path))
        task.done.connect(self._go_on)
        task.failed.connect(self._fail)
        task.start(SAVING.best(self._editor.lang), self._editor.lang)

    def _ask_path(self, now: Path) -> Path | None:
        lang = self._editor.lang
        try:
            return ask_file(self._around.window, WHERE.best(lang), now, KINDS.best(lang), ".json")
        except SaveError as fault:
            self._editor.refuse(fault.sentence)
            return None

    def _go_on(self, notes: tuple[Note, ...]) -> None:
        path, lang = self._path, self._editor.lang
        if path is None:
            return
        self._saving.forget()
        self._editor.end(discard=True)
        self._around.open_path(str(path), partial(self._tell, path, lang, notes))

    def _tell(self, path: Path, lang: str, notes: tuple[Note, ...]) -> None:
        if notes:
            lines = tuple(note.sentence.best(lang) for note in notes)
            self._around.tell_lines(MISSING.best(lang).format(path.name, len(notes)), lines)
        else:
            self._around.tell(DONE.best(lang).format(path.name))

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, SaveError):
            raise fault
        self._editor.refuse(fault.sentence)
