"""What a process at work on a large file says on its standard output: a JSON value a line."""

import sys

import msgspec


class Told(msgspec.Struct, omit_defaults=True):
    """One line: a share, or the end with the hash of what was read, or with what is wrong."""

    share: float | None = None
    sha256: str = ""
    sentence: str = ""
    offset: int | None = None
    """Where the file breaks the grammar of JSON, in bytes."""


def say(told: Told) -> None:
    """Say it now."""
    sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stdout.buffer.flush()
