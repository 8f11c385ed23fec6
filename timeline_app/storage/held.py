"""What a file holds, or one sentence why that can't be read."""

from pathlib import Path


class UnheldError(Exception):
    """The file can't be read; the sentence names the cause."""


def held_bytes(path: Path) -> bytes:
    """The bytes of a file.

    Raises:
        UnheldError: it is not there, no plain file (a pipe would never end), or not for us.
    """
    try:
        if path.is_dir():
            raise UnheldError("this is a folder, not a file")
        if path.exists() and not path.is_file():
            raise UnheldError("this is not a file")
        return path.read_bytes()
    except FileNotFoundError as fault:
        raise UnheldError("there is no such file") from fault
    except PermissionError as fault:
        raise UnheldError("this file may not be read by you") from fault
    except (OSError, ValueError) as fault:
        raise UnheldError(f"this file cannot be read ({fault})") from fault
