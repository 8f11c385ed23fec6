"""The window's end of the heartbeat.

The supervisor listens to the window's standard output, which every system has. What others print
there goes to standard error from then on.
"""

import os
import time
from collections.abc import Callable
from typing import Final

SUPERVISED: Final = "TIMELINE_KIOSK_SUPERVISED"
"""Set in the environment of a process that is listened to."""
BEAT: Final = b"\x06"
LEFT: Final = 76
"""The exit code that says: staff have left the kiosk. Any other is an accident."""
AGAIN: Final = 75
"""The exit code that says: start me anew, nothing is wrong."""
_SECONDS: Final = 0.5
_OUT, _ERR = 1, 2


class Heart:
    """Beats at most twice a second, however often it is told to."""

    def __init__(self, handle: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._handle = handle
        self._clock = clock
        self._last: float | None = None

    @classmethod
    def of_this_process(cls) -> "Heart | None":
        """Take the heart out of standard output; None where nobody listens."""
        if not os.environ.pop(SUPERVISED, ""):
            return None
        handle = os.dup(_OUT)
        os.dup2(_ERR, _OUT)
        if os.name == "posix":
            os.set_blocking(handle, False)
        return cls(handle)

    def beat(self) -> bool:
        """Say that a frame was painted just now; False where the supervisor is gone."""
        now = self._clock()
        if self._last is not None and now - self._last < _SECONDS:
            return True
        self._last = now
        try:
            os.write(self._handle, BEAT)
        except BlockingIOError:
            return True  # the supervisor is held up; it will find enough beats
        except OSError:
            return False
        return True
