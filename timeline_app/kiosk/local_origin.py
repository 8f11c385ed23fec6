"""Content from this machine or a drive: a published folder, or a collection as it is edited."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from timeline_app.kiosk.belonging import belonging
from timeline_app.kiosk.checked import checked
from timeline_app.kiosk.manifest import (
    LARGEST,
    NAME,
    Entry,
    Manifest,
    ManifestError,
    manifest_of,
    read_manifest,
    wrongs,
)
from timeline_app.kiosk.origin import RefusedError, UnreachedError
from timeline_app.storage.reader import Loaded, load
from timeline_app.storage.save_error import error_of
from timeline_app.storage.stamp import Stamp, stamp_of

_BLOCK: Final = 1 << 20


class FolderOrigin:
    """A folder that ``timeline-app publish`` wrote."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def look(self) -> Manifest:
        """What the folder's manifest names; see `Origin`."""
        try:
            with _plain(self._folder / NAME).open("rb") as file:
                return read_manifest(file.read(LARGEST + 1))
        except ManifestError as fault:
            raise RefusedError(str(fault)) from fault
        except OSError as fault:
            raise _unreached(NAME, fault) from fault

    def blocks(self, entry: Entry) -> Iterator[bytes]:
        """The content of one file; see `Origin`."""
        return _blocks(self._folder / entry.lies_at, entry)


class FileOrigin:
    """A collection's file with what lies beside it, taken over whenever it has changed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._files: dict[str, Path] = {}
        self._stamps: dict[Path, Stamp | None] = {}
        self._known: Manifest | None = None

    def look(self) -> Manifest:
        """The collection as it is now; see `Origin`."""
        if self._known is None or self._has_changed():
            self._known = None
            self._known = self._made(load(self._file))
        return self._known

    def blocks(self, entry: Entry) -> Iterator[bytes]:
        """The content of one file; see `Origin`."""
        return _blocks(self._files.get(entry.path, self._file), entry)

    def _made(self, loaded: Loaded) -> Manifest:
        found = belonging(loaded)
        self._files = found.files
        self._stamps = dict.fromkeys(found.missing.values())
        self._stamps |= {file: _stamp(file) for file in found.files.values()}
        if loaded.stamp is None:
            raise UnreachedError(loaded.problems[0].line_for(self._file.name))
        self._stamps[self._file] = loaded.stamp  # of the moment in which it was read
        checked(loaded)
        stamps = {name: self._stamps[file] for name, file in found.files.items()}
        manifest = manifest_of(
            self._file.name,
            [Entry(name, stamp.size, stamp.sha256) for name, stamp in stamps.items() if stamp],
        )
        wrong = next(wrongs(manifest), None)
        if wrong is not None:
            raise RefusedError(wrong)
        return manifest

    def _has_changed(self) -> bool:
        return any(not _fits(file, stamp) for file, stamp in self._stamps.items())


def _stamp(file: Path) -> Stamp | None:
    try:
        return stamp_of(file)
    except OSError:
        return None


def _fits(file: Path, stamp: Stamp | None) -> bool:
    try:
        return stamp is not None and stamp.fits(file.stat())
    except OSError:
        return stamp is None


def _blocks(path: Path, entry: Entry) -> Iterator[bytes]:
    left = entry.size
    try:
        with _plain(path).open("rb") as file:
            while left and (block := file.read(min(left, _BLOCK))):
                left -= len(block)
                yield block
    except OSError as fault:
        raise _unreached(entry.path, fault) from fault


def _plain(path: Path) -> Path:
    """The path of a plain file: reading a pipe would never end."""
    if path.exists() and not path.is_file():
        raise FileNotFoundError(path)
    return path


def _unreached(name: str, fault: OSError) -> UnreachedError:
    if isinstance(fault, FileNotFoundError):
        return UnreachedError(f'"{name}" is not there')
    return UnreachedError(f'"{name}" cannot be read: {error_of(fault).cause}')
