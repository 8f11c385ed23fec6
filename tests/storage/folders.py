"""A folder for a moment, in memory where there is such a disk: syncing it costs nothing."""

import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108


def quick_folder():
    return tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
