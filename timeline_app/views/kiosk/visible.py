"""What of the visitors' screen is no part of the State."""

from dataclasses import dataclass

from timeline_app.state.index import Section


@dataclass(frozen=True, slots=True)
class Visible:
    """The index, what was chosen from it, and what may be chosen."""

    label: str = ""
    """What the events that are bright have in common, in words; "" while none are."""
    sections: tuple[Section, ...] | None = None
    """The index while it is open."""
    picture: int | None = None
    """Which of the open event's media is seen large."""
    languages: tuple[str, ...] = ()
    """Those that may be chosen."""
    smallest: int = 100
    """Percent of text below which it can't be made smaller."""
