"""Files that belong to a collection: media and articles, copied into its folder.

Nothing there is ever replaced; a file of the same content is used as it is.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Final

from timeline_app.model.collection import Medium
from timeline_app.model.progress import Progress, unwatched
from timeline_app.storage.files import FileFaultError, inside
from timeline_app.storage.replacing import SaveError, put_first
from timeline_app.storage.save_error import told
from timeline_app.storage.stamp import stamp_of
from timeline_app.storage.temporary import ORDINARY, Written, sync_folder, target_of, written_beside

MEDIA: Final = "media"
ARTICLES: Final = "articles"
_BLOCK: Final = 1 << 20
_LONGEST: Final = 120
"""Bytes of a name; the longest that all disks take is 255."""
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""Names that Windows keeps for devices."""


def copy_medium(collection: Path, file: Path, progress: Progress = unwatched) -> Medium:
    """The medium of a file, copied into the folder of the collection's file, unless it lies there.

    Raises:
        SaveError: it can't be read or copied; nothing was left behind.
        CancelledError: of ``progress``; nothing was left behind.
    """
    folder = collection.resolve().parent
    if not file.is_file():
        raise SaveError("this is not a file", "这不是一个文件")
    return Medium(
        src=_lying_in(folder, file) or _put(folder / MEDIA, file.name, _blocks(file, progress))
    )


def keep_article(collection: Path, name: str, text: str) -> str:
    """Put an article's text beside the collection's file, and give its relative name.

    ``name`` is what it is to be called, without an ending.

    Raises:
        SaveError: it can't be written; nothing was left behind.
    """
    try:
        content = text.encode()
    except UnicodeEncodeError as fault:
        raise SaveError("a text holds half a character", "有一处文字含有半个字符") from fault
    folder = collection.resolve().parent
    return _put(folder / ARTICLES, tidy(f"{name}.txt"), (content,))


def tidy(name: str) -> str:
    """A name that every disk takes and that leads nowhere else."""
    name = _UNFIT.sub("_", unicodedata.normalize("NFC", name)).strip(" .") or "file"
    name = "".join(char for char in name if unicodedata.category(char) not in ("Cf", "Cs"))
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix.encode()) > 12:
        stem, suffix = name, ""
    while len(stem.encode()) > _LONGEST:
        stem = stem[:-1]
    name = f"{stem.rstrip(' .')}.{suffix}" if suffix else stem
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def sweep_copies(collection: Path) -> None:
    """Remove what copies that were killed have left behind."""
    for name in (MEDIA, ARTICLES):
        with suppress(OSError, FileFaultError):
            for file in inside(collection.parent, name).iterdir():
                if target_of(file) is not None and file.is_file() and not file.is_symlink():
                    file.unlink()


def _lying_in(folder: Path, file: Path) -> str | None:
    """The relative name of a file that lies in the folder already."""
    with suppress(ValueError, FileFaultError, OSError):
        name = file.resolve().relative_to(folder).as_posix()
        return name if inside(folder, name) == file.resolve() else None
    return None


def _put(folder: Path, name: str, blocks: Iterable[bytes]) -> str:
    """Write a file by a free name, and give the name relative to the collection's folder."""
    target = folder / tidy(name)
    try:
        inside(folder.parent, f"{folder.name}/{target.name}")
    except FileFaultError as fault:
        raise SaveError(
            f'the folder "{folder.name}" leads out of the folder of the collection',
            f"文件夹“{folder.name}”通向时间线所在的文件夹之外",
        ) from fault
    with told():
        if not folder.is_dir():
            folder.mkdir()
            sync_folder(folder.parent)
        with written_beside(target, blocks, ORDINARY) as written:
            there = _same(folder, written) or _named(written, target)
        sync_folder(folder)
    return f"{folder.name}/{there.name}"


def _same(folder: Path, written: Written) -> Path | None:
    """A file in the folder with the same content."""
    size = written.path.stat().st_size
    for file in sorted(folder.iterdir()):
        with suppress(OSError, FileFaultError):
            inside(folder.parent, f"{folder.name}/{file.name}")
            like = file.is_file() and not file.is_symlink() and target_of(file) is None
            if like and file.stat().st_size == size and stamp_of(file).sha256 == written.sha256:
                return file
    return None


def _named(written: Written, target: Path) -> Path:
    """Give what was written the first name that is free."""
    for number in count(1):
        free = target if number == 1 else target.with_stem(f"{target.stem}-{number}")
        with suppress(FileExistsError):
            put_first(written.path, free)
            return free
    raise AssertionError


def _blocks(file: Path, progress: Progress) -> Iterator[bytes]:
    try:
        with file.open("rb") as opened:
            total, done = max(1, file.stat().st_size), 0
            while block := opened.read(_BLOCK):
                progress(min(1.0, done / total))
                yield block
                done += len(block)
    except OSError as fault:
        raise SaveError("this file can't be read", "这个文件读不出来") from fault
    progress(1.0)
