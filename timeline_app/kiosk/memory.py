"""How much memory another process takes."""

import os
import re
import subprocess
from pathlib import Path
from typing import Final

_PROCESSES: Final = Path("/proc")
"""Where Linux tells; macOS has no such folder."""
_LINE: Final = re.compile(r"^Vm(?:RSS|Swap):\s+(\d+) kB$", re.MULTILINE)


def memory_of(pid: int) -> int | None:
    """Bytes in use, swapped ones too; None where that isn't known, as on Windows."""
    try:
        if _PROCESSES.is_dir():
            status = (_PROCESSES / f"{pid}/status").read_text(encoding="ascii", errors="replace")
            return sum(int(kilobytes) for kilobytes in _LINE.findall(status)) << 10
        if os.name == "posix":
            return _told_by_ps(pid)
    except (OSError, ValueError, subprocess.SubprocessError):
        pass  # it has just ended
    return None


def _told_by_ps(pid: int) -> int:
    """What POSIX's ``ps`` says, in kilobytes."""
    words = ["/bin/ps", "-o", "rss=", "-p", str(pid)]
    told = subprocess.run(words, capture_output=True, text=True, timeout=2, check=True)  # noqa: S603
    return int(told.stdout) << 10
