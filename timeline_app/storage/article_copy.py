"""The text of an article kept beside its collection, in a file of its own."""

import re
from itertools import count
from pathlib import Path
from typing import Final

from timeline_app.storage.files import FileFaultError, article, inside
from timeline_app.storage.replacing import SaveError, create

FOLDER: Final = "articles"
_UNFIT: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u202a-\u202e\u2066-\u2069\ud800-\udfff]+')
"""What names of files can't hold on one system or another, or what would show them reversed."""
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_LONGEST: Final = 150
"""Bytes of a name in UTF-8, so that it fits in every file system with what is put to it."""


def keep_article(folder: Path, name: str, text: str) -> str:
    """Write a text into ``articles/<name>.txt`` beside the collection, UTF-8.

    Nobody's file is replaced: where the name is taken, the next free one is. A file that holds this
    very text already is used again.

    Args:
        folder: that of the collection's file.
        name: what the file is to be called, without an ending; whatever can't be in a name is
            left out.
        text: the article's, character for character.

    Returns:
        The file's name relative to the folder, as a source has it in ``text``.

    Raises:
        SaveError: it couldn't be written; nothing was.
    """
    place = _folder(folder)
    for number in count(1):
        stem = _fitting(name) if number == 1 else f"{_fitting(name)}-{number}"
        relative = f"{FOLDER}/{stem}.txt"
        if _holds(folder, relative, text):
            return relative
        target = place / f"{stem}.txt"
        if not _taken(target):
            try:
                create(target, text.encode())
            except SaveError:
                if not _taken(target):
                    raise
            else:
                return relative
    raise AssertionError("there is always a next number")


def _folder(folder: Path) -> Path:
    """The folder for articles, made where it isn't there.

    Raises:
        SaveError: it can't be made, or leads out of the collection's folder.
    """
    try:
        place = inside(folder, FOLDER)
        place.mkdir(exist_ok=True)
    except FileExistsError as fault:
        raise SaveError(
            f'"{FOLDER}" beside the collection is not a folder',
            f"时间线旁边的“{FOLDER}”不是文件夹",
        ) from fault
    except FileFaultError as fault:
        raise SaveError(
            f'the folder "{FOLDER}" leads out of that of the collection',
            f"文件夹“{FOLDER}”指向了时间线所在文件夹之外",
        ) from fault
    except OSError as fault:
        raise SaveError(
            f'the folder "{FOLDER}" could not be made beside the collection',
            f"无法在时间线旁边建立文件夹“{FOLDER}”",
        ) from fault
    return place


def _holds(folder: Path, relative: str, text: str) -> bool:
    """Whether this file is there and holds just this text."""
    try:
        return article(folder, relative) == text
    except FileFaultError:
        return False


def _taken(target: Path) -> bool:
    return target.exists() or target.is_symlink()


def _fitting(name: str) -> str:
    """A name that every system takes."""
    plain = " ".join(_UNFIT.sub(" ", name).split())
    plain = plain.encode()[:_LONGEST].decode("utf-8", "ignore").strip(" .")
    if not plain or _RESERVED.fullmatch(plain.split(".")[0]):
        return f"article {plain}".strip()
    return plain
