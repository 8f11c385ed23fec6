"""What a show is of, and how it looks."""

from dataclasses import dataclass
from pathlib import Path

from timeline_app.model.collection import Collection
from timeline_app.presenting.program import Program
from timeline_app.render.theme import DARK, LIGHT, Theme


@dataclass(frozen=True, slots=True)
class Staging:
    """Fixed while the show runs, but for the language."""

    collection: Collection
    program: Program
    lang: str
    dark: bool = True
    """As a hall is; else as paper."""
    motion: bool = True
    rehearsed: bool = False
    """Whether its times may be kept as those of the tour."""
    folder: Path | None = None
    """Where the collection's media lie."""

    @property
    def theme(self) -> Theme:
        """The colours."""
        return DARK if self.dark else LIGHT
