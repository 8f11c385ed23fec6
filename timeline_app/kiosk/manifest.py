"""What a published collection consists of: every file with its size and its hash.

Whoever wrote a manifest may be careless or hostile: a manifest that was read has safe names, whole
hashes and a bounded size, or wasn't read.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Final

import msgspec

NAME: Final = "manifest.json"
SCHEMA: Final = "timeline-kiosk/1"
LARGEST: Final = 8 << 20
"""Bytes of a manifest."""
MOST_FILES: Final = 20_000
_DEEPEST: Final = 20
_LONGEST: Final = 220
"""Bytes of a name; the longest that all disks take is 255, and temporary ones are longer."""
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"\\|?*]|^[. ]|[. ]$')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows keeps for devices."""
_UNSEEN: Final = {"Cc", "Cf", "Cs"}
_SHA256: Final = re.compile(r"[0-9a-f]{64}")


class ManifestError(ValueError):
    """One sentence why this is no manifest to trust."""


class Entry(msgspec.Struct, frozen=True):
    """One file: its name in the collection's folder, its size in bytes, its hash in hexadecimal."""

    path: str
    size: int
    sha256: str

    @property
    def lies_at(self) -> str:
        """Where it lies in a published folder: named by its content, so that it never changes."""
        return f"files/{self.sha256}"


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """All files, and which of them is the collection."""

    schema: str = SCHEMA
    collection: str
    files: tuple[Entry, ...]

    @property
    def text(self) -> bytes:
        """How it is written; the same files always give the same bytes."""
        return msgspec.json.format(msgspec.json.encode(self), indent=1) + b"\n"

    @property
    def id(self) -> str:
        """The name of this content: 32 hexadecimal digits."""
        return hashlib.sha256(self.text).hexdigest()[:32]

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(entry.size for entry in self.files)


def manifest_of(collection: str, files: Iterable[Entry]) -> Manifest:
    """The manifest of these files."""
    return Manifest(collection=collection, files=tuple(sorted(files, key=_path)))


def read_manifest(content: bytes) -> Manifest:
    """Read a manifest.

    Raises:
        ManifestError: it isn't one, or one that can't be trusted.
    """
    if len(content) > LARGEST:
        raise ManifestError(f"the manifest is larger than {LARGEST >> 20} MB")
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as fault:
        raise ManifestError(f"this is no manifest: {fault}") from fault
    wrong = next(wrongs(manifest), None)
    if wrong is not None:
        raise ManifestError(wrong)
    return manifest_of(manifest.collection, manifest.files)


def wrongs(manifest: Manifest) -> Iterator[str]:
    """Everything that is wrong with it, a sentence each."""
    if manifest.schema != SCHEMA:
        yield f'the manifest is of another version than "{SCHEMA}"'
    if len(manifest.files) > MOST_FILES:
        yield f"the manifest names more than {MOST_FILES} files"
    for entry in manifest.files:
        if not is_safe(entry.path):
            yield f"the manifest names a file {entry.path[:200]!a}, which is no safe name"
        if _SHA256.fullmatch(entry.sha256) is None:
            yield f'the hash of "{entry.path}" is not one of SHA-256'
        if not 0 <= entry.size < 1 << 50:
            yield f'the size of "{entry.path}" makes no sense'
    yield from _clashes([entry.path for entry in manifest.files])
    if manifest.collection not in [entry.path for entry in manifest.files]:
        yield "the manifest does not say which file is the collection"


def is_safe(path: str) -> bool:
    """Whether a name stays in its folder, on every system, and is seen as it is."""
    parts = path.split("/")
    return len(parts) <= _DEEPEST and parts[0].lower() != NAME and all(map(_is_safe_part, parts))


def _is_safe_part(part: str) -> bool:
    return (
        0 < len(part) <= _LONGEST
        and not _UNFIT.search(part)
        and not _RESERVED.fullmatch(part)
        and not any(unicodedata.category(char) in _UNSEEN for char in part)
        and len(part.encode()) <= _LONGEST
    )


def _clashes(paths: list[str]) -> Iterator[str]:
    """Names that are one on some disks, and files that should be folders, too."""
    known: set[str] = set()
    for path in paths:
        if _folded(path) in known:
            yield f'the manifest names "{path}" twice'
        known.add(_folded(path))
    for path in paths:
        if any(str(folder) in known for folder in PurePosixPath(_folded(path)).parents):
            yield f'in the manifest "{path}" lies in a file'


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold()


def _path(entry: Entry) -> str:
    return entry.path
