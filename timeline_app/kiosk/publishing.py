"""``timeline-app publish``: a collection as a folder that kiosks take their content from.

Files are named by their content and never change; the manifest is exchanged last. So a kiosk that
is fetching meanwhile gets the old content or the new one, whole.
"""

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from timeline_app.kiosk.belonging import Belonging, belonging
from timeline_app.kiosk.home import keep
from timeline_app.kiosk.manifest import (
    NAME,
    Entry,
    Manifest,
    ManifestError,
    manifest_of,
    read_manifest,
    wrongs,
)
from timeline_app.storage.check import Report
from timeline_app.storage.problems import Problem, Severity
from timeline_app.storage.reader import Loaded, load
from timeline_app.storage.replacing import SaveError
from timeline_app.storage.save_error import told
from timeline_app.storage.stamp import stamp_of
from timeline_app.storage.temporary import ORDINARY, sync_folder, target_of, written_beside

_BLOCK: Final = 1 << 20
_FILE: Final = re.compile(r"[0-9a-f]{64}")


def publish(given: str, wanted: str) -> Report:
    """Publish a collection into a folder; the paths are repeated as given.

    The exit code is 0, or 1 where the collection has errors, or 2 where nothing could be read or
    written; then the folder still offers what it did.
    """
    loaded, folder = load(Path(given)), Path(wanted)
    if loaded.collection is None:
        return Report(_lines(given, loaded.problems), f"{given}: nothing could be read", 2)
    found = belonging(loaded)
    try:
        manifest = manifest_of(loaded.path.name, _entries(loaded, found))
        errors = (*loaded.problems, *_errors(loaded, manifest))
        if errors:
            return Report(_lines(given, errors), f"{given}: not published: it has errors", 1)
        old = _before(folder)
        written = _written(folder, manifest, found.files)
        if old != manifest:
            keep(folder / NAME, manifest.text)
        removed = _pruned(folder, manifest, old)
    except SaveError as fault:
        return Report((), f"{wanted}: {fault}", 2)
    summary = (
        f"{wanted}: files: {len(manifest.files)}, written: {written}, removed: {removed}, "
        f"version: {manifest.id}"
    )
    return Report(_lines(given, _missing(found)), summary, 0)


def _entries(loaded: Loaded, found: Belonging) -> Iterator[Entry]:
    for name, file in found.files.items():
        with told():
            stamp = stamp_of(file)
        if file == loaded.path and loaded.stamp is not None:
            stamp = loaded.stamp  # what was checked is what is published
        yield Entry(name, stamp.size, stamp.sha256)


def _errors(loaded: Loaded, manifest: Manifest) -> Iterator[Problem]:
    """What a kiosk would refuse it for."""
    if loaded.collection is not None and not loaded.collection.events:
        yield Problem(Severity.ERROR, "there is no event in it")
    for sentence in wrongs(manifest):
        yield Problem(Severity.ERROR, sentence)


def _missing(found: Belonging) -> Iterator[Problem]:
    for name in found.missing:
        yield Problem(Severity.WARNING, f'the file "{name}" is not there')


def _before(folder: Path) -> Manifest | None:
    """What the folder has offered so far.

    Raises:
        SaveError: a manifest of another program lies there.
    """
    with told():
        try:
            return read_manifest((folder / NAME).read_bytes())
        except FileNotFoundError:
            return None
        except ManifestError as fault:
            raise SaveError(
                f'the "{NAME}" that lies there is not one of ours', f"那里的“{NAME}”不是本程序写的"
            ) from fault


def _written(folder: Path, manifest: Manifest, files: dict[str, Path]) -> int:
    """Write the files that aren't there yet, and say how many they were."""
    written = 0
    for entry in manifest.files:
        target = folder / entry.lies_at
        with told():
            target.parent.mkdir(parents=True, exist_ok=True)
            if _holds(target, entry):
                continue
            with written_beside(target, _blocks(files[entry.path]), ORDINARY) as new:
                if new.sha256 != entry.sha256:
                    raise SaveError(
                        f'"{entry.path}" was changed meanwhile', f"“{entry.path}”在此期间被修改过"
                    )
                os.replace(new.path, target)  # noqa: PTH105 - faults are injected at os level
            sync_folder(target.parent)
        written += 1
    return written


def _pruned(folder: Path, manifest: Manifest, old: Manifest | None) -> int:
    """Remove what neither the manifest nor the one before it names; who fetches may still need that."""
    wanted = {entry.sha256 for each in (manifest, old or manifest) for entry in each.files}
    removed = 0
    with suppress(OSError):
        for file in (folder / "files").iterdir():
            ours = _FILE.fullmatch(file.name) is not None or target_of(file) is not None
            if ours and file.name not in wanted:
                file.unlink()
                removed += 1
    return removed


def _holds(file: Path, entry: Entry) -> bool:
    return (
        file.is_file()
        and file.stat().st_size == entry.size
        and (stamp_of(file).sha256 == entry.sha256)
    )


def _blocks(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while block := opened.read(_BLOCK):
            yield block


def _lines(path: str, problems: Iterable[Problem]) -> tuple[str, ...]:
    return tuple(problem.line_for(path) for problem in problems)
