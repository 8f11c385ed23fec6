"""One key of the kiosk's configuration."""

from dataclasses import dataclass
from typing import Generic

from timeline_app.kiosk.kinds import Kind, V_co
from timeline_app.model.localized import Localized


@dataclass(frozen=True, slots=True)
class Key(Generic[V_co]):
    """A key by its name in the file, what it may be, what it is by itself, and what it does.

    ``written`` is the default as the file would have it; a name ``hours.monday`` stands in a group.
    """

    name: str
    kind: Kind[V_co]
    written: object
    explanation: Localized

    @property
    def default(self) -> V_co:
        """What goes where the file says nothing."""
        return self.kind.read(self.written)


@dataclass(frozen=True, slots=True)
class Section:
    """Keys that belong together, for the documentation."""

    title: Localized
    keys: tuple[Key[object], ...]
