"""The attract loop in time: words come, stay and go, and the picture flies on to the next event."""

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Final

from timeline_app.timescale.flight import Flight
from timeline_app.views.kiosk.loop.scenes import Scene

COME, LEAVE = 0.9, 0.6
"""Seconds in which words appear and vanish."""
SLOWLY: Final = 2.6
"""Times as long as a flight takes that a hand has asked for."""


class Phase(Enum):
    """What happens to a scene."""

    COMES = "comes"
    STAYS = "stays"
    LEAVES = "leaves"
    FLIES = "flies"
    """The words are gone, and the picture is on its way to those of the next scene."""


class Playing:
    """Goes through scenes as time is told to have passed."""

    def __init__(
        self, scenes: Iterator[Scene], flight: Callable[[Scene, Scene], Flight | None]
    ) -> None:
        """Begin with the first scene. ``flight`` gives the way between two; None: there is none."""
        self._scenes, self._flights = scenes, flight
        self.scene = next(scenes)
        self.before: Scene | None = None
        """The scene that made room for this one."""
        self.following = next(scenes)
        self.phase = Phase.COMES
        self.flight: Flight | None = None
        """The way to the following scene, while this one leaves and in the flight itself."""
        self.flown = False
        """Whether a flight led to this scene: the timeline is there already."""
        self._passed = 0.0

    @property
    def share(self) -> float:
        """How much of the phase is over, from 0 to 1."""
        return min(1.0, self._passed / self._lasts)

    @property
    def shown(self) -> Scene:
        """The scene that a hand means which touches now: in a flight, where it goes."""
        return self.following if self.phase is Phase.FLIES else self.scene

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self._passed += seconds
        while self._passed >= self._lasts:
            self._passed -= self._lasts
            self._enter_next()

    @property
    def _lasts(self) -> float:
        if self.phase is Phase.FLIES:
            return self.flight.seconds * SLOWLY if self.flight is not None else 0.0
        lasts = {Phase.COMES: COME, Phase.STAYS: self.scene.seconds, Phase.LEAVES: LEAVE}
        return lasts[self.phase]

    def _enter_next(self) -> None:
        if self.phase is Phase.COMES:
            self.phase = Phase.STAYS
        elif self.phase is Phase.STAYS:
            self.phase = Phase.LEAVES
            self.flight = self._flights(self.scene, self.following)
        elif self.phase is Phase.LEAVES and self.flight is not None:
            self.phase = Phase.FLIES
        else:
            self._arrive()

    def _arrive(self) -> None:
        self.before, self.scene, self.following = self.scene, self.following, next(self._scenes)
        self.flown = self.flight is not None
        self.flight, self.phase = None, Phase.COMES
