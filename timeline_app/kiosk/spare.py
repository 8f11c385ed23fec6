"""The next window, started ahead: all that takes long before it can show anything is done.

It waits for the word to go on, which also says how. So an accident costs visitors little more than
the time until it is noticed, on slow machines too.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress

from timeline_app.kiosk.child import Child

Command = Callable[[], Sequence[str]]
"""The words that start a window, which then waits for the word to go on."""


class Spare:
    """Keeps at most one window waiting. ``woken`` is given to each, see `Child`."""

    def __init__(self, command: Command, woken: Callable[[], None]) -> None:
        self._command = command
        self._woken = woken
        self._waiting: Child | None = None

    def provide(self) -> None:
        """Have one waiting; where it can't be started or has ended, there is none."""
        if self._waiting is None:
            with suppress(OSError):
                self._waiting = Child(self._command(), self._woken)

    def take(self) -> Child:
        """The one that waits, else a new one.

        Raises:
            OSError: none can be started.
        """
        waiting, self._waiting = self._waiting, None
        if waiting is not None and waiting.code is None:
            return waiting
        if waiting is not None:
            waiting.end()
        return Child(self._command(), self._woken)

    def end(self) -> None:
        """Let nobody wait any longer."""
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
