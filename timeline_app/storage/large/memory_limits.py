"""What memory is left to this process where less is lent to it than the machine has.

Linux keeps groups of processes, such as a service or a container, within limits, and ends a process
that goes beyond. (Control groups, version 2: https://docs.kernel.org/admin-guide/cgroup-v2.html.)
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_OWN: Final = Path("/proc/self/cgroup")
_GROUPS: Final = Path("/sys/fs/cgroup")
_UNLIMITED: Final = "max"


def left(own: Path = _OWN, groups: Path = _GROUPS) -> Iterator[int]:
    """Bytes left in each group that this process is in, if it has a limit."""
    with suppress(OSError, StopIteration):
        lines = own.read_text(encoding="utf-8").splitlines()
        name = next(line for line in lines if line.startswith("0::")).removeprefix("0::/")
        for group in (groups / name, *(groups / name).parents):
            if group.is_relative_to(groups):
                yield from _left_in(group)


def _left_in(group: Path) -> Iterator[int]:
    """One number, or none where the group has no limit or doesn't tell."""
    with suppress(OSError, ValueError, KeyError):
        limit = (group / "memory.max").read_text(encoding="ascii").strip()
        if limit != _UNLIMITED:
            used = int((group / "memory.current").read_text(encoding="ascii"))
            lines = (group / "memory.stat").read_text(encoding="ascii").splitlines()
            stat = {key: int(count) for key, count in map(str.split, lines)}
            files = stat["active_file"] + stat["inactive_file"]  # copies, given up for others
            yield int(limit) - used + files
