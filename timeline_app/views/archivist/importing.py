"""Files of other programs: read beside the window, looked at, then taken over or thrown away."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from timeline_app.editing.edit import Edit
from timeline_app.editing.provenance import Signature
from timeline_app.editing.taking_in import take_in
from timeline_app.model.collection import Collection
from timeline_app.model.localized import Localized
from timeline_app.storage.formats import own
from timeline_app.storage.formats.imported import FormatError, Imported
from timeline_app.storage.formats.mapping import Mapping, Table, columns, read_mapped
from timeline_app.storage.formats.table import IMPORTS, read, reader_of
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.import_card import ImportCard, ImportWish, Into
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.widgets.task import Function, Task

CHOOSE = Localized({"zh": "选择要导入的文件", "en": "Choose a file to import"})
READING = Localized({"zh": "正在读取文件", "en": "Reading the file"})
KINDS = Localized({"zh": "可以导入的文件 ({})", "en": "Files that can be imported ({})"})
KeepNew = Callable[[Collection, Callable[[str], None]], bool]
"""Makes a file of a collection and opens it, or says why not; False where there is none."""


class Importing(QObject):
    """One file at a time; until it is taken over, nothing changes."""

    def __init__(
        self, around: Surroundings, editor: Editor, keep_new: KeepNew, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keep_new = keep_new
        self._around, self._editor = around, editor
        self._card: ImportCard | None = None
        self._path = Path()
        self._task: Task | None = None

    def import_file(self) -> None:
        """Ask for a file."""
        self._open_card()
        self._choose()

    def take(self, path: str) -> None:
        """Show what this file holds."""
        if self._card is None or not self._card.isVisible():
            self._open_card()
        self._read(path)

    def _open_card(self) -> None:
        self._card = ImportCard(self._around.window)
        self._card.choose_asked.connect(self._choose)
        self._card.dropped.connect(self._read)
        self._card.mapping_changed.connect(self._read_mapped)
        self._card.submitted.connect(self._submit)
        self._around.put(self._card)
        self._card.show_in(self._editor.lang, can_add=self._around.state is not None)
        self._card.appear()

    def _choose(self) -> None:
        lang = self._editor.lang
        endings = " ".join(f"*{ending}" for kind in IMPORTS for ending in kind.endings)
        loaded = self._around.loaded
        folder = "" if loaded is None else str(loaded.path.parent)
        path, _ = QFileDialog.getOpenFileName(
            self._around.window, CHOOSE.best(lang), folder, KINDS.best(lang).format(endings)
        )
        if path:
            self._read(path)

    def _read(self, path: str) -> None:
        card, self._path = self._card, Path(path)
        if card is None:
            return
        try:
            kind = reader_of(self._path)
        except FormatError as fault:
            card.refuse(fault.sentence.best(self._editor.lang))
            return
        card.show_file(self._path.name, kind.name)
        if kind.mapped:
            self._run(partial(columns, self._path), self._show_table)
        else:
            self._run(partial(read, self._path), self._show_imported)

    def _show_table(self, table: Table) -> None:
        if self._card is not None:
            self._card.show_table(table)
            self._read_mapped(table.guess)

    def _read_mapped(self, mapping: Mapping) -> None:
        self._run(partial(read_mapped, self._path, mapping), self._show_imported)

    def _show_imported(self, imported: Imported) -> None:
        if self._card is not None:
            self._card.show_imported(imported)

    def _submit(self, wish: ImportWish) -> None:
        card = self._card
        if card is None:
            return
        if wish.into is Into.NEW:
            done = self._keep_new(wish.imported.collection, card.tell)
        else:
            done = self._editor.make(partial(_taken_in, wish.imported.collection))
        if done:
            card.dismiss()

    def _run(self, function: Function, then: Callable[[Any], None]) -> None:
        """Read beside the window; only the last reading counts."""
        if self._task is not None:
            self._task.rest()
        self._task = self._around.task(function)
        self._task.done.connect(then)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._stop)
        self._task.start(READING.best(self._editor.lang), self._editor.lang)

    def _fail(self, fault: Exception) -> None:
        if not isinstance(fault, FormatError):
            raise fault
        if self._card is not None:
            self._card.refuse(fault.sentence.best(self._editor.lang))

    def _stop(self) -> None:
        if self._card is not None:
            self._card.dismiss()


def is_foreign(path: Path) -> bool:
    """Whether a file is another program's, so that it is imported instead of opened."""
    try:
        return reader_of(path).read is not own.read
    except FormatError:
        return False


def _taken_in(imported: Collection, held: Collection, by: Signature) -> Edit:
    return take_in(held, imported, by)
