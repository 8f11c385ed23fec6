"""What killed programs have left behind, removed by whoever holds the lock."""

from contextlib import suppress
from pathlib import Path

from timeline_app.storage.backups import folder_of, is_backup
from timeline_app.storage.journal_lines import file_start, lock_of
from timeline_app.storage.lock import Held, let_go, locked
from timeline_app.storage.temporary import target_of


def sweep(held: Held) -> int:
    """Remove our own temporary files beside a collection and its backups; how many they were.

    Without a lock somebody may be saving just now: then nothing is removed.
    """
    if not held.locked:
        return 0
    path = held.path
    found = [file for file in _files(path.parent) if target_of(file) == path]
    found += [file for file in _files(folder_of(path)) if is_backup(target_of(file))]
    removed = 0
    for file in found:
        with suppress(OSError):
            file.unlink()
            removed += 1
    return removed


def sweep_journals(folder: Path, path: Path) -> None:
    """Remove what was left of beginning or starting over a collection's journals.

    Journals themselves stay, and everything of programs that run.
    """
    start = file_start(path)
    for file in _files(folder):
        journal = target_of(file) or file.with_suffix(".jsonl")
        ours = journal.name.startswith(start) and journal.suffix == ".jsonl"
        if ours and (target_of(file) or (file.suffix == ".lock" and not journal.exists())):
            with suppress(OSError):
                _remove(file, lock_of(journal))


def _remove(file: Path, lock_file: Path) -> None:
    """Remove a file, with the lock that says nobody needs it."""
    lock = locked(lock_file)
    if lock is not None:
        if file != lock_file:
            file.unlink(missing_ok=True)
        if lock_file.with_suffix(".jsonl").exists():
            lock.release()
        else:
            let_go(lock)


def _files(folder: Path) -> list[Path]:
    with suppress(OSError):
        return [file for file in folder.iterdir() if file.is_file() and not file.is_symlink()]
    return []
