"""Reading a file and hashing what was read, both at once where it is large."""

import hashlib
from io import BufferedReader, BytesIO
from typing import Final

_BLOCK: Final = 16 << 20
"""Bytes that are read while those before them are hashed."""


def hashed(file: BufferedReader, size: int) -> tuple[bytes, str]:
    """The first ``size`` bytes of a file, or as many as there are, and their SHA-256.

    Raises:
        OSError: it can't be read.
    """
    if size <= _BLOCK:
        content = file.read()
        return content, hashlib.sha256(content).hexdigest()
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - only large files need it

    held = BytesIO(bytes(size))  # which gives out these bytes in the end, not a copy of them
    digest = hashlib.sha256()
    at = 0
    with held.getbuffer() as room, ThreadPoolExecutor(1) as beside:
        while taken := file.readinto(room[at : at + _BLOCK]):
            beside.submit(digest.update, room[at : at + taken])
            at += taken
    return held.getvalue()[:at], digest.hexdigest()
