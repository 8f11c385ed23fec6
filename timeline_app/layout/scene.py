"""What is to be seen, as plain values: everything a painter needs and nothing it must decide."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property

from msgspec import Struct

from timeline_app.layout.items import SHARP, End
from timeline_app.layout.labels import Size
from timeline_app.layout.metrics import Rect


class Kind(Enum):
    """How an event stands in the view."""

    CARD = "card"
    BAR = "bar"
    MARK = "mark"
    MEMBER = "badge-member"


class Tier(Enum):
    """Which row of the axis a text belongs to."""

    FINE = "fine"
    COARSE = "coarse"


class Shown(Struct, frozen=True):
    """One event in the view. Rectangles are whole even where the picture's edge cuts them."""

    id: str
    kind: Kind
    need: tuple[float, float]
    """Left edge and width of the stretch of lane its smallest label (a span: and bar) would take."""
    title: str
    span: bool = False
    label: Rect | None = None
    """Its paper; that of a span reaches down to the lower edge of the bar."""
    mark: Rect | None = None
    lane: int | None = None
    size: Size | None = None
    stem: float | None = None
    """Pixel at which its stem stands."""
    within: Rect | None = None
    """Where it may have happened, when that is wider than its mark."""
    ends: tuple[End, End] = SHARP
    """How a bar's left and right end are drawn."""
    vague: bool = False
    """About here: approximate or uncertain."""


DARKEST = 8
"""The last tone there is."""


class Tone(Struct, frozen=True):
    """A stretch over which unlabelled spans last: so many that their lines would be one."""

    rect: Rect
    tone: int
    """1 stands for one span; each step more for twice as many, up to `DARKEST`."""


class Badge(Struct, frozen=True):
    """A count of events that have no room for marks of their own."""

    rect: Rect
    members: Sequence[str]
    span: tuple[int, int]
    """First and last instant of its members."""
    count: int


class TickMark(Struct, frozen=True):
    """A line of the axis and its text."""

    x: float
    text: str
    tier: Tier
    rect: Rect


class EraBand(Struct, frozen=True):
    """A named stretch of time behind the events."""

    id: str
    rect: Rect
    name: str
    name_rect: Rect | None
    """None where the name doesn't fit between the era's ends."""
    ends: tuple[End, End] = SHARP


def nobody() -> Iterator[Shown]:
    """No one."""
    return iter(())


@dataclass(frozen=True)
class Scene:
    """One view of the canvas."""

    width: int
    height: int
    axis_y: float
    resolution: int
    lanes: tuple[Rect, ...]
    events: tuple[Shown, ...]
    badges: tuple[Badge, ...]
    ticks: tuple[TickMark, ...]
    eras: tuple[EraBand, ...]
    tones: tuple[Tone, ...] = ()
    rest: Callable[[], Iterator[Shown]] = field(default=nobody, compare=False)
    """Those events of a crowd that are not among ``events``, because nobody sees them apart."""

    @cached_property
    def everyone(self) -> tuple[Shown, ...]:
        """All events in the view; of a crowd these can be very many."""
        return (*self.events, *self.rest())

    def at(self, x: float, y: float) -> Shown | Badge | None:
        """What a pointer at a pixel means: a label, a mark or a badge; the nearest in front."""
        for badge in self.badges:
            if badge.rect.holds(x, y):
                return badge
        for shown in reversed(self.events):
            if shown.label is not None and shown.label.holds(x, y):
                return shown
        return self._marked(x, y)

    def _marked(self, x: float, y: float, slack: float = 6) -> Shown | None:
        found: Shown | None = None
        nearest = float("inf")
        for shown in self.events:
            mark = shown.mark
            if mark is None:
                continue
            reach = Rect(mark.x - slack, mark.y - slack, mark.w + 2 * slack, mark.h + 2 * slack)
            away = abs(mark.x + mark.w / 2 - x)
            if reach.holds(x, y) and away < nearest:
                found, nearest = shown, away
        return found
