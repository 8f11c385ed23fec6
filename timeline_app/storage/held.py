"""What a file holds, or one sentence why that can't be read."""

import os
from collections.abc import Callable
from io import BufferedReader
from pathlib import Path
from typing import TypeVar

from timeline_app.storage.hashing import hashed
from timeline_app.storage.stamp import Stamp

_Held = TypeVar("_Held")


class UnheldError(Exception):
    """The file can't be read; the sentence names the cause."""


def held_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnheldError: it is not there, no plain file (a pipe would never end), or not for us.
    """
    return _held(path, lambda file, _: file.read())[0]


def stamped_bytes(path: Path) -> tuple[bytes, Stamp]:
    """The bytes of a file and its stamp.

    Raises:
        UnheldError: as for `held_bytes`.
    """
    (content, sha256), status = _held(path, hashed)
    return content, Stamp.made(status, sha256)


def _held(path: Path, read: Callable[[BufferedReader, int], _Held]) -> tuple[_Held, os.stat_result]:
    try:
        if path.is_dir():
            raise UnheldError("this is a folder, not a file")
        if path.exists() and not path.is_file():
            raise UnheldError("this is not a file")
        with path.open("rb") as file:
            status = os.fstat(file.fileno())  # before reading: a change meanwhile shows later
            return read(file, status.st_size), status
    except FileNotFoundError as fault:
        raise UnheldError("there is no such file") from fault
    except PermissionError as fault:
        raise UnheldError("this file may not be read by you") from fault
    except (OSError, ValueError) as fault:
        raise UnheldError(f"this file cannot be read ({fault})") from fault
