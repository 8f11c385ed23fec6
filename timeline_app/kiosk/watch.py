"""Watching one run of the window: whether it lives, and what has become of it."""

import signal
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from math import ceil
from typing import Final

from timeline_app.kiosk.child import Child

_MB: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds until the first beat and between beats, and bytes of memory."""

    start: float
    heartbeat: float
    memory: int


@dataclass(frozen=True, slots=True)
class End:
    """Why a run ended, its exit code where it had one, how long it lived, and its last words."""

    cause: str
    code: int | None = None
    seconds: float = 0.0
    memory: int | None = None
    told: str = ""


class Watch:
    """Looks after a child; asked again and again."""

    def __init__(
        self, child: Child, limits: Limits, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._child = child
        self._limits = limits
        self._clock = clock
        self._begun = self._looked = clock()
        self._heard: float | None = None
        self._beats = 0
        self._memory: int | None = None

    @property
    def seconds(self) -> float:
        """How long it has lived."""
        return self._clock() - self._begun

    @property
    def painted(self) -> bool:
        """Whether it was heard to have painted."""
        return self._heard is not None

    def fault(self) -> str | None:
        """What is wrong with it now, in one word or two; None where nothing is."""
        code = self._child.code
        if code is not None:
            return _in_words(code)
        silent = self._silence()
        if self._heard is None and silent > self._limits.start:
            return "no picture"
        if self._heard is not None and silent > self._limits.heartbeat:
            return "frozen"
        self._memory = self._child.memory
        if self._memory is not None and self._memory > self._limits.memory:
            return "memory"
        return None

    def _silence(self) -> float:
        """Seconds since the last beat, or since the start."""
        now, beats = self._clock(), self._child.beats
        held_up = (
            now - self._looked > self._limits.heartbeat / 2
        )  # we ourselves: it may have beaten
        if beats != self._beats or (held_up and self._heard is not None):
            self._beats, self._heard = beats, now
        self._looked = now
        return now - (self._begun if self._heard is None else self._heard)

    def end(self, cause: str) -> End:
        """Make an end of it."""
        seconds, code = self.seconds, self._child.code
        return End(cause, code, seconds, self._memory, self._child.end())


def facts_of(end: End) -> dict[str, str | int | float]:
    """What the log is told."""
    facts: dict[str, str | int | float] = {"cause": end.cause, "seconds": round(end.seconds, 1)}
    if end.code is not None:
        facts["code"] = end.code
    if end.memory is not None:
        facts["megabytes"] = ceil(end.memory / _MB)  # above a limit, it is told as more
    if end.told:
        facts["told"] = end.told
    return facts


def _in_words(code: int) -> str:
    with suppress(ValueError):
        return signal.Signals(-code).name if code < 0 else "exit"
    return f"signal {-code}"
