"""The versions of the content on this machine: never changed, three of them kept.

Each is a folder of its own. Which ones count, the newest first, stands in ``kept.json``, whose
exchange is what makes a version the one that is shown: a power cut leaves the one before.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from timeline_app.kiosk.home import keep
from timeline_app.kiosk.manifest import NAME, Entry, Manifest, ManifestError, read_manifest
from timeline_app.kiosk.trials import Trials
from timeline_app.storage.save_error import told
from timeline_app.storage.stamp import stamp_of
from timeline_app.storage.temporary import sync_folder

KEPT: Final = 3


class Version(NamedTuple):
    """One content in its folder."""

    id: str
    folder: Path
    manifest: Manifest

    @property
    def collection(self) -> Path:
        """The collection's file."""
        return self.folder / self.manifest.collection

    def file(self, entry: Entry) -> Path:
        """Where one of its files lies."""
        return self.folder / entry.path


class _Kept(msgspec.Struct, frozen=True):
    kept: tuple[str, ...] = ()


class Versions:
    """The versions in one folder. One program adds to them; any may look."""

    def __init__(self, folder: Path) -> None:
        self._versions = folder / "versions"
        self._incoming = folder / "incoming"
        self._kept = folder / "kept.json"
        self.trials = Trials(folder / "trials.json")

    def all(self) -> Iterator[Version]:
        """Those that are whole as far as their sizes tell, the newest first."""
        for version_id in self._ids():
            version = self._version(version_id)
            if version is not None:
                yield version

    def shown(self) -> Version | None:
        """The one to show: the newest that is whole and doesn't crash; None where there is none."""
        sound = (version for version in self.all() if not self.trials.has_failed(version.id))
        return _first_whole(sound) or _first_whole(self.all())

    def good(self) -> Version | None:
        """The newest that has run well before, else the one to show."""
        proved = (version for version in self.all() if self.trials.has_proved(version.id))
        sound = (version for version in proved if not self.trials.has_failed(version.id))
        return _first_whole(sound) or self.shown()

    def is_newest(self, version_id: str) -> bool:
        """Whether this is the newest, and whole."""
        ids = self._ids()
        return bool(ids) and ids[0] == version_id and self._version(version_id) is not None

    def incoming(self, manifest: Manifest) -> Path:
        """The folder in which the files of a new version are gathered; those of others go.

        Raises:
            SaveError: it can't be made.
        """
        folder = self._incoming / manifest.id
        with told():
            folder.mkdir(parents=True, exist_ok=True)
            for other in self._incoming.iterdir():
                if other != folder:
                    _remove(other)
        return folder

    def commit(self, manifest: Manifest, in_use: Path | None = None) -> Version:
        """Make what was gathered, or what is kept already, the newest version.

        The version that has the folder ``in_use`` keeps its files, however old it is.

        Raises:
            SaveError: what was shown is shown still.
        """
        if self._version(manifest.id) is None:
            self._moved(manifest)
        kept = self._wanted(manifest.id)
        keep(self._kept, msgspec.json.encode(_Kept(kept)))
        with suppress(OSError):
            for folder in self._versions.iterdir():
                if folder.name not in kept and folder not in (in_use, *_above(in_use)):
                    _remove(folder)
        return Version(manifest.id, self._versions / manifest.id, manifest)

    def _moved(self, manifest: Manifest) -> None:
        source, target = self._incoming / manifest.id, self._versions / manifest.id
        keep(source / NAME, manifest.text)
        with told():
            self._versions.mkdir(exist_ok=True)
            _remove(target)  # it isn't whole
            os.replace(source, target)  # noqa: PTH105 - faults are injected at os level
            sync_folder(self._versions)

    def _wanted(self, newest: str) -> tuple[str, ...]:
        """The ids to keep; those that crashed aren't among the three."""
        others = [each for each in self._ids() if each != newest]
        sound = [each for each in others if not self.trials.has_failed(each)]
        return (newest, *(sound or others)[: KEPT - 1])

    def _ids(self) -> tuple[str, ...]:
        with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return msgspec.json.decode(self._kept.read_bytes(), type=_Kept).kept
        return ()

    def _version(self, version_id: str) -> Version | None:
        folder = self._versions / Path(version_id).name
        with suppress(OSError, ManifestError):
            version = Version(version_id, folder, read_manifest((folder / NAME).read_bytes()))
            if all(
                version.file(each).stat().st_size == each.size for each in version.manifest.files
            ):
                return version
        return None


def _first_whole(versions: Iterable[Version]) -> Version | None:
    """The first whose collection the disk still gives back as it was."""
    for version in versions:
        hashes = {entry.path: entry.sha256 for entry in version.manifest.files}
        with suppress(OSError):
            if stamp_of(version.collection).sha256 == hashes[version.manifest.collection]:
                return version
    return None


def _above(folder: Path | None) -> Iterable[Path]:
    return () if folder is None else folder.parents


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
