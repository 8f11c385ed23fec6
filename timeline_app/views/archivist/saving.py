"""Saving beside the window's thread: merging, conflicts, earlier versions, and leaving."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app.editing.editing import Editing
from timeline_app.editing.resolving import Choice
from timeline_app.editing.saving import ConflictsError, Outcome
from timeline_app.editing.telling import told
from timeline_app.model.collection import Collection
from timeline_app.model.difference import difference
from timeline_app.model.localized import Localized
from timeline_app.model.progress import Progress
from timeline_app.storage.backups import Version
from timeline_app.storage.replacing import SaveError
from timeline_app.views.archivist import words
from timeline_app.views.archivist.conflicts_card import ConflictsCard
from timeline_app.views.archivist.editor import Editor
from timeline_app.views.archivist.leave_card import LeaveCard
from timeline_app.views.archivist.surroundings import Surroundings
from timeline_app.views.archivist.versions_card import VersionsCard
from timeline_app.widgets.task import Task

LOOK = 3000
"""Milliseconds between two looks whether somebody else has changed the file."""
COMPARING = Localized({"zh": "正在比较", "en": "Comparing"})
SAVING = Localized({"zh": "正在保存", "en": "Saving"})


class Saving(QObject):
    """Saves one file; what can't be done is told, and can be tried again."""

    changed = Signal()
    """A save began or ended."""

    def __init__(self, around: Surroundings, editor: Editor, parent: QObject) -> None:
        super().__init__(parent)
        self._around, self._editor = around, editor
        self._task: Task | None = None
        self._leaving = self._outside = False
        self._conflicts: ConflictsCard | None = None
        self._versions: VersionsCard | None = None
        self._question: LeaveCard | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._clock.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether a save is on its way."""
        return self._task is not None

    def watch(self) -> None:
        """Look from time to time whether somebody else changes the file."""
        self._outside = False
        self._clock.start()

    def forget(self) -> None:
        """The file is no longer edited; a save that is on its way ends first."""
        self._clock.stop()
        if self._task is not None:
            self._task.rest()
            self._task = None

    def look(self) -> None:
        """Tell, once, that somebody else has changed the file."""
        editing = self._editor.editing
        if editing is None or self.busy:
            return
        outside = editing.changed_outside()
        if outside and not self._outside:
            self._around.tell(words.CHANGED_OUTSIDE.best(self._editor.lang))
        self._outside = outside

    def save(self) -> None:
        """Save the file, or ask what must be decided first."""
        editing = self._editor.editing
        if editing is None or self.busy:
            return
        if not editing.dirty and not editing.changed_outside():
            self._say_saved(0)
            return
        try:
            attempt = editing.prepare()
        except ConflictsError:
            self.ask_of_conflicts()
            return
        except SaveError as fault:
            self._fail(fault)
            return
        self._task = self._around.task(attempt.write)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._stop)
        self._task.start(SAVING.best(self._editor.lang), self._editor.lang)
        self.changed.emit()

    def may_close(self) -> bool:
        """Let the window close, or ask what is to become of edits that aren't saved."""
        editing = self._editor.editing
        if editing is None or self._leaving or not editing.dirty:
            self._end()
            return True
        self._ask_to_leave()
        return False

    def show_versions(self) -> None:
        """List the earlier versions of the file."""
        editing = self._editor.begin()
        if editing is None:
            return
        self._versions = VersionsCard(self._around.window)
        self._versions.wanted.connect(self._compare)
        self._versions.restore.connect(self._restore)
        self._around.put(self._versions)
        self._versions.show_versions(editing.versions(), self._editor.lang)
        self._versions.appear()

    # Saving

    def _finish(self, outcome: Outcome) -> None:
        editing = self._editor.editing
        self._task = None
        if editing is None:
            return
        try:
            saved = editing.finish(outcome)
        except ConflictsError:
            self.ask_of_conflicts()
        except SaveError as fault:
            self._fail(fault)
        else:
            if saved is None:
                self._editor.show_again()
                self.save()
                return
            self._around.keep(editing.loaded)
            self._outside = False
            self._say_saved(saved.merged)
            if self._leaving:
                self._leave()
        self.changed.emit()

    def _say_saved(self, merged: int) -> None:
        """That all is saved stands in the bar; over the stage only what others have done."""
        if merged:
            self._around.tell(words.merged(merged).best(self._editor.lang))
        else:
            self._around.hush(words.SAVED.best(self._editor.lang))

    def _fail(self, fault: Exception) -> None:
        self._task, self._leaving = None, False
        if not isinstance(fault, SaveError):
            raise fault
        self._editor.refuse(fault.sentence)
        self.changed.emit()

    def _stop(self) -> None:
        self._task, self._leaving = None, False
        self.changed.emit()

    # Conflicts

    def ask_of_conflicts(self) -> None:
        """Show what must be decided before anything can be saved, if there is something."""
        self._leaving = False
        editing = self._editor.editing
        both = None if editing is None else editing.dispute
        if editing is None or both is None:
            return
        self._conflicts = ConflictsCard(self._around.window)
        self._conflicts.resolved.connect(self._resolve)
        self._around.put(self._conflicts)
        by = "" if editing.holder is None else editing.holder.by
        self._conflicts.show_conflicts(both, by, self._editor.lang)
        self._conflicts.appear()
        self.changed.emit()

    def _resolve(self, choices: Sequence[Choice]) -> None:
        editing = self._editor.editing
        if editing is None or self._conflicts is None:
            return
        self._conflicts.dismiss()
        try:
            editing.resolve(choices)
        except ConflictsError:
            self.ask_of_conflicts()
        except SaveError as fault:
            self._editor.refuse(fault.sentence)
        else:
            self._editor.show_again()
            self.save()

    # Earlier versions

    def _compare(self, version: Version) -> None:
        editing, card = self._editor.editing, self._versions
        if editing is None or card is None:
            return
        task = self._around.task(partial(_read, editing, version))
        task.done.connect(self._show_compared)
        task.start(COMPARING.best(self._editor.lang), self._editor.lang)

    def _show_compared(self, found: "_Then") -> None:
        editing, card, lang = self._editor.editing, self._versions, self._editor.lang
        if editing is None or card is None:
            return
        if found.fault is not None:
            card.show_failure(found.version, found.fault.sentence.best(lang))
        elif found.collection is not None:
            then, now = found.collection, editing.collection
            card.show_told(found.version, told(difference(then, now), then, now, lang))

    def _restore(self, version: Version) -> None:
        editing, card = self._editor.editing, self._versions
        if editing is None or card is None:
            return
        try:
            editing.restore(version)
        except SaveError as fault:
            card.show_failure(version, fault.sentence.best(self._editor.lang))
            return
        card.dismiss()
        self._editor.show_again()

    # Leaving

    def _ask_to_leave(self) -> None:
        """Over the card that is open, so that nothing on that one is lost by staying."""
        if self._question is not None:
            if self._question.isVisible():
                return
            self._question.deleteLater()
        self._question = LeaveCard(self._around.window)
        self._question.act_asked.connect(self._save_and_leave)
        self._question.later_asked.connect(self._leave)
        self._around.dress(self._question)
        self._question.show_in(self._editor.lang)
        self._question.appear()

    def _save_and_leave(self) -> None:
        editing = self._editor.editing
        if self._question is not None:
            self._question.dismiss()
        if editing is None or not editing.dirty:
            self._leave()  # a save that was on its way has ended
            return
        self._leaving = True
        self.save()

    def _leave(self) -> None:
        self._leaving = True
        self._around.window.close()

    def _end(self) -> None:
        self.forget()
        self._editor.end()


class _Then(NamedTuple):
    """An earlier version, or why it can't be read."""

    version: Version
    collection: Collection | None = None
    fault: SaveError | None = None


def _read(editing: Editing, version: Version, progress: Progress) -> _Then:
    progress(0)
    try:
        return _Then(version, editing.version(version))
    except SaveError as fault:
        return _Then(version, fault=fault)
