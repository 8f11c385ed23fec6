"""What an expression says of a date, before anything is filled in from elsewhere."""

from enum import Enum, IntEnum

from msgspec import Struct

from timeline_app.timescale.spoken import Share


class Grain(IntEnum):
    """What is named, from fine to coarse. A part of the day or a weekday needs a day."""

    PART = 0
    CLOCK = 1
    WEEKDAY = 2
    DAY = 3
    WEEK = 4
    MONTH = 5
    SEASON = 6
    YEAR = 7
    DECADE = 8
    CENTURY = 9


class Base(Enum):
    """What it is reckoned from."""

    ITSELF = "what it doesn't say is inherited"
    ISSUE = "the day of issue"
    STORY = "what was told before"


class Said(Struct, frozen=True, gc=False):
    """One date as it is said. What isn't said is None.

    ``year`` is astronomical, of a decade its first one; below 100 its century isn't said.
    ``season`` is EDTF's code of a season or quarter. ``century`` is below 0 BC. ``step`` and
    ``shift`` lead from the base to the year, month, week or day meant; ``seek`` is -1 for the most
    recent of its name before the base, 1 for the next. A ``vague`` one can't be told.
    A struct and not a dataclass, because it is made and changed ten times as fast.
    """

    grain: Grain
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: str = ""
    later: range | None = None
    """The hours that, in this part of the day, mean twelve more."""
    season: int = 0
    century: int = 0
    share: Share | None = None
    sign: str = ""
    base: Base = Base.ITSELF
    step: Grain | None = None
    shift: int = 0
    seek: int = 0
    era: bool = False
    era_began: int | None = None
    """The first year of a Chinese era that is named."""
    in_era: int | None = None
    """The year of an era that isn't named again."""
    vague: bool = False
    lunar: bool = False
    either: bool = False
    """Whether month and day may be the other way round."""
    halfless: bool = False
    """Whether nothing tells if the clock time is before noon or after."""
    same: bool = False
    """Whether the period told of just before is meant, in another year."""


class Shape(Enum):
    """How one date or two make what is meant."""

    POINT = "one date"
    RANGE = "from one to the other"
    BEFORE = "any time before"
    AFTER = "from then on"
    ONE_OF = "one of the two"
    FOLLOWING = "so many steps after what was told"


class Expression(Struct, frozen=True, gc=False):
    """A date expression in a plain text, in its characters; ``end`` is exclusive."""

    start: int
    end: int
    first: Said
    last: Said | None = None
    shape: Shape = Shape.POINT
    sign: str = ""
    told: frozenset[str] = frozenset()
    """What the words around it were: names of wrappers that belong to the span."""
