"""The journal of one editing, begun with its first edit, and what it took over from dead programs."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from timeline_app.editing.recorded import Recorded, plain_records
from timeline_app.storage.journal import Journal
from timeline_app.storage.leftover import Leftover
from timeline_app.storage.replacing import SaveError


class UnkeptError(SaveError):
    """An edit couldn't be journalled; the collection is as it was before it."""

    what, what_zh = "this change was not kept", "这项改动没有记下"


class Notes:
    """Writes steps down, made over a file with the hash ``base``.

    What was taken over is held by its old journal until the new one has it.
    """

    def __init__(self, folder: Path, path: Path, base: str, by: str) -> None:
        self._folder, self._path, self._by = folder, path, by
        self._base = base
        self._journal: Journal | None = None
        self._waiting: list[Recorded] = []
        self._leftovers: list[Leftover] = []

    @property
    def journal(self) -> Journal | None:
        """The journal; None before the first edit."""
        return self._journal

    @property
    def count(self) -> int:
        """How many steps the journal holds."""
        return 0 if self._journal is None else self._journal.count

    def take_over(self, leftover: Leftover, steps: Iterable[Recorded]) -> None:
        """Write down what was brought back from a journal, and let go of that.

        Where it can't be written the old one stays, and it is tried again with the next edit.
        """
        self._leftovers.append(leftover)
        self._waiting += steps
        with suppress(SaveError):
            self._catch_up()

    def write(self, recorded: Recorded) -> None:
        """Write a step down; it is on the disk when this returns.

        Raises:
            UnkeptError: it isn't.
        """
        try:
            self._catch_up()
            self._append([recorded])
        except SaveError as fault:
            raise UnkeptError(fault.cause, fault.cause_zh) from fault

    def rebase(self, recorded: Recorded, base: str) -> None:
        """Write down a step that merged the collection with a file of this hash.

        Raises:
            UnkeptError: it isn't written.
        """
        self.write(recorded)
        self._base = base
        if self._journal is not None:
            with suppress(SaveError):  # without it all steps would be merged: more is asked
                self._journal.saving(base, self.count - 1)

    def saved(self, base: str, count: int) -> None:
        """Forget the first steps: a file with this hash holds them."""
        self._base = base
        if self._journal is not None:
            self._journal.saved(base, count)
        else:
            self._waiting.clear()
            self._let_go()

    def close(self, *, keep: bool) -> None:
        """End; what is kept is found at the next start."""
        if self._journal is not None:
            self._journal.close(keep=keep)
        if not keep:
            self._let_go()
        for leftover in self._leftovers:
            leftover.release()

    def _catch_up(self) -> None:
        """Write down what was taken over, in one line: half of it would be wrong."""
        if self._waiting:
            self._append(self._waiting)
            self._waiting.clear()
        self._let_go()

    def _append(self, steps: Sequence[Recorded]) -> None:
        if self._journal is None:
            self._journal = Journal.begin(self._folder, self._path, self._base, self._by)
        self._journal.append(plain_records(steps))

    def _let_go(self) -> None:
        """Remove the journals that were taken over; a damaged one is put aside for experts."""
        for leftover in self._leftovers:
            if not leftover.whole:
                with suppress(OSError):
                    leftover.file.rename(leftover.file.with_suffix(".damaged"))
            leftover.discard()
        self._leftovers.clear()
