"""Gathering the files of a new version: from older versions what they have, the rest from its origin.

What has arrived stays, so that a slow line needs to bring each file only once.
"""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from timeline_app.kiosk.manifest import Entry, Manifest
from timeline_app.kiosk.origin import Origin, UnreachedError
from timeline_app.kiosk.versions import Version
from timeline_app.storage.save_error import told
from timeline_app.storage.stamp import stamp_of
from timeline_app.storage.temporary import sync_folder, written_beside

_SPARE: Final = 64 << 20
"""Bytes that must stay free on the disk."""
_READ_ONLY: Final = 0o444


def gather(origin: Origin, manifest: Manifest, folder: Path, older: Iterable[Version]) -> None:
    """Put all files of a version into a folder; each has the hash that was announced.

    Raises:
        OfferError: one of them can't be had.
        SaveError: one can't be written.
    """
    there = {
        each.sha256: version.file(each) for version in older for each in version.manifest.files
    }
    missing = [entry for entry in manifest.files if not _has(folder / entry.path, entry)]
    needed = sum(entry.size for entry in missing if entry.sha256 not in there)
    if needed + _SPARE > shutil.disk_usage(folder).free:
        raise UnreachedError(f"the disk has no room for {needed >> 20} MB")
    for entry in missing:
        target = folder / entry.path
        with told():
            target.parent.mkdir(parents=True, exist_ok=True)
        if not _linked(there.get(entry.sha256), target, entry):
            _fetch(origin, entry, target)
    with told():
        for each in {parent for entry in manifest.files for parent in _parents(folder, entry)}:
            sync_folder(each)


def _fetch(origin: Origin, entry: Entry, target: Path) -> None:
    with told(), written_beside(target, origin.blocks(entry), _READ_ONLY) as new:
        size = new.path.stat().st_size
        if size < entry.size:
            raise UnreachedError(f'"{entry.path}" ends too early')
        if size > entry.size or new.sha256 != entry.sha256:
            raise UnreachedError(f'"{entry.path}" is not what the manifest says: its hash differs')
        os.replace(new.path, target)  # noqa: PTH105 - faults are injected at os level


def _linked(there: Path | None, target: Path, entry: Entry) -> bool:
    """Whether an older version has the file, which is then shared with it."""
    if there is None:
        return False
    with suppress(OSError):
        if _has(there, entry):
            os.link(there, target)
            return True
    return False


def _has(file: Path, entry: Entry) -> bool:
    with suppress(OSError):
        return file.stat().st_size == entry.size and stamp_of(file).sha256 == entry.sha256
    return False


def _parents(folder: Path, entry: Entry) -> Iterable[Path]:
    """The folders around a file, up to that of the version."""
    return [folder / parent for parent in Path(entry.path).parents]
