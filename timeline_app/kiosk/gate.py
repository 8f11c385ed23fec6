"""The gate between the kiosk and those who may leave it: five tries, then longer and longer waits.

A try is counted on the disk before it is judged, so that neither a crash nor a restart gives more
of them. Waiting goes by the clock that is handed in, in seconds since 1970; a clock that was set
back only makes it longer.
"""

from collections.abc import Callable
from contextlib import suppress
from math import ceil
from pathlib import Path
from typing import Final

import msgspec

from timeline_app.kiosk.home import keep
from timeline_app.kiosk.pin import Pin
from timeline_app.storage.save_error import SaveError
from timeline_app.storage.temporary import PRIVATE

TRIES: Final = 5
FIRST_WAIT: Final = 60
LONGEST_WAIT: Final = 3600
"""Seconds. Playing children must not lock the staff out for days."""


class _Tries(msgspec.Struct, frozen=True):
    """How many wrong tries there were, and from when until when nobody may try again."""

    failed: int = 0
    since: float = 0.0
    until: float = 0.0


class Gate:
    """Judges PINs. May be made anew at any time from the same file: nothing is forgotten."""

    def __init__(self, pin: Pin, file: Path, clock: Callable[[], float]) -> None:
        self._pin = pin
        self._file = file
        self._clock = clock
        self._tries = _read(file)

    @property
    def left(self) -> int:
        """How many tries there are before the next wait."""
        return max(1, TRIES - self._tries.failed)

    def wait(self) -> int:
        """Whole seconds until the next try; 0: now."""
        now, tries = self._clock(), self._tries
        if now < tries.since:  # set back: what was left then is left still
            self._note(tries.failed, now, now + tries.until - tries.since)
        return max(0, ceil(self._tries.until - now))

    def opens(self, digits: str) -> bool:
        """Whether this is the PIN. While waiting nothing is, and nothing is counted."""
        if self.wait():
            return False
        now, failed = self._clock(), self._tries.failed + 1
        self._note(failed, now, now + _wait_after(failed))
        if not self._pin.fits(digits):
            return False
        self._note(0, 0.0, 0.0)
        return True

    def _note(self, failed: int, since: float, until: float) -> None:
        self._tries = _Tries(failed, since, until)
        with suppress(SaveError):  # on a full disk it still counts until the program ends
            keep(self._file, msgspec.json.encode(self._tries), PRIVATE)


def _wait_after(failed: int) -> int:
    """Seconds to wait after so many wrong tries in a row."""
    if failed < TRIES:
        return 0
    return min(LONGEST_WAIT, FIRST_WAIT << min(failed - TRIES, 16))


def _read(file: Path) -> _Tries:
    """The tries so far. A damaged file tells of wrong tries that can't be counted: all of them."""
    try:
        found = msgspec.json.decode(file.read_bytes(), type=_Tries)
    except FileNotFoundError:
        return _Tries()
    except (OSError, ValueError, msgspec.MsgspecError):
        return _Tries(TRIES)
    sound = found.failed >= 0 and 0 <= found.until - found.since <= LONGEST_WAIT
    return found if sound else _Tries(TRIES)
