"""Files a collection names, none of them outside its folder."""

import re
from pathlib import Path
from typing import Final

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class FileFaultError(Exception):
    """A file that cannot be used, with a sentence that says why."""


def inside(folder: Path, name: str) -> Path:
    """The file of this relative name, links followed; it need not exist.

    Raises:
        FileFaultError: the name is an address, absolute, or leads out of the folder.
    """
    if _SCHEME.match(name):
        raise FileFaultError(f'"{name}" is not the name of a file in the folder of the collection')
    try:
        root = folder.resolve()
        found = (root / name.replace("\\", "/")).resolve()
    except (OSError, ValueError, RuntimeError) as fault:
        raise FileFaultError(f'"{name}" is not a usable name of a file') from fault
    if root not in found.parents:
        raise FileFaultError(f'"{name}" lies outside the folder of the collection')
    return found


def article(folder: Path, name: str) -> str:
    """The full text of an article, UTF-8, line ends as they are.

    Raises:
        FileFaultError: it lies outside the folder, or cannot be read.
    """
    path = inside(folder, name)
    try:
        if not path.exists():
            raise FileFaultError(f'the article "{name}" is not there')
        if not path.is_file():
            raise FileFaultError(f'the article "{name}" is not a file')
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise FileFaultError(f'the article "{name}" is not UTF-8 text') from fault
    except OSError as fault:
        raise FileFaultError(f'the article "{name}" cannot be read') from fault
