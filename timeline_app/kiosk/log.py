"""The kiosk's logs: a JSON object a line, in files that never grow beyond a size.

What may be noted stands in a table: nothing about the person can get in by mistake. Each program
writes files of its own, since two must not exchange the same ones.
"""

import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import Final

Fact = str | int | float | bool
_APPEND: Final = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
_MODE: Final = 0o640
_LONGEST: Final = 2000
"""Characters of a fact."""


class What(Enum):
    """What is noted."""

    START = "start"
    READY = "ready"
    END = "end"
    SAFE = "safe"
    UPDATE = "update"
    ROLLBACK = "rollback"
    REFUSED = "refused"
    UNREACHED = "unreached"
    VISIT = "visit"
    OPENED = "opened"
    GATE = "gate"
    STOPPED = "stopped"
    """A way out that something tried: a window of its own, an address."""


FACTS: Final = {
    What.START: {"safe"},
    What.READY: {"seconds"},
    What.END: {"cause", "code", "seconds", "megabytes", "told"},
    What.SAFE: {"cause"},
    What.UPDATE: {"version"},
    What.ROLLBACK: {"version"},
    What.REFUSED: {"cause"},
    What.UNREACHED: {"cause"},
    What.VISIT: {"seconds", "opened"},
    What.OPENED: {"event"},
    What.GATE: {"opened"},
    What.STOPPED: {"cause"},
}
"""The facts that belong to each; times are whole seconds in UTC."""


class Log:
    """One log: ``NAME.jsonl`` is written, ``NAME.1.jsonl`` is the one before, and so on."""

    def __init__(
        self,
        file: Path,
        size: int,
        files: int,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._file = file
        self._size = size
        self._files = files
        self._clock = clock

    def write(self, what: What, **facts: Fact) -> None:
        """Note something; where the disk doesn't take it, it is lost, and nothing else happens."""
        strange = facts.keys() - FACTS[what]
        if strange:
            raise TypeError(f"{what} has no facts {sorted(strange)}")
        at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self._clock()))
        short = {
            key: fact[-_LONGEST:] if isinstance(fact, str) else fact for key, fact in facts.items()
        }
        line = json.dumps({"at": at, "what": what.value, **short}, ensure_ascii=False)
        with suppress(OSError):
            self._append(f"{line}\n".encode(errors="replace"))

    def _append(self, line: bytes) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._file, _APPEND, _MODE)
        try:
            size = os.fstat(handle).st_size
            if size and os.lseek(handle, size - 1, os.SEEK_SET) and os.read(handle, 1) != b"\n":
                line = b"\n" + line  # the one before was torn by a power cut or a full disk
            os.write(handle, line)
        finally:
            os.close(handle)
        if size + len(line) >= self._size:
            self._turn()

    def _turn(self) -> None:
        """Put the file aside; the oldest goes."""
        for number in range(self._files - 1, 0, -1):
            with suppress(FileNotFoundError):
                self._numbered(number - 1).replace(self._numbered(number))
        if self._files == 1:
            self._file.unlink()

    def _numbered(self, number: int) -> Path:
        return self._file.with_stem(f"{self._file.stem}.{number}") if number else self._file
