"""Python's collector of garbage, held still while other threads work.

Whichever thread makes objects collects, and would delete Qt's objects there.
"""

import gc


class QuietCollector:
    """Counts who wants it still; only the window's thread asks."""

    def __init__(self) -> None:
        self._wishes = 0
        self._was_on = False

    @property
    def held(self) -> bool:
        """Whether somebody wants it still."""
        return self._wishes > 0

    def hold(self) -> None:
        """Collect nothing until `let_go` is called as often."""
        if not self._wishes:
            self._was_on = gc.isenabled()
            gc.disable()
        self._wishes += 1

    def let_go(self) -> None:
        """Collect again as before, unless others still want it still."""
        self._wishes -= 1
        if not self._wishes and self._was_on:
            gc.enable()


COLLECTOR = QuietCollector()
"""That of this process: there is but one."""
