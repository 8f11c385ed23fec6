"""Collections for measuring: 70 % points and 30 % spans, half of them in clusters.

The same for the same number of events and variant, on every machine.
"""

import random
from collections.abc import Callable, Iterator
from enum import Enum

from timeline_app.model.calendar import DAY, civil, instant
from timeline_app.model.collection import Category, Collection, Event
from timeline_app.model.edtf import parse
from timeline_app.model.localized import Localized

SEED = 2020
CLUSTER = 200
"""Events to a cluster, on the average."""
HAN = "医队城市桥路河山学会开工落成发布许昌武汉春秋报告第一二三四五捐赠复产驰援平安"
WORDS = (
    "bridge",
    "opens",
    "the",
    "first",
    "school",
    "river",
    "council",
    "votes",
    "returns",
    "team",
    "leaves",
    "for",
    "city",
    "new",
    "hall",
    "masks",
    "arrive",
    "project",
    "starts",
    "oath",
    "taken",
    "at",
    "ward",
    "a",
    "of",
    "record",
    "harvest",
    "flood",
    "relief",
)
COSMOS = 13_800_000_000
"""Years."""


class Variant(Enum):
    """The stretch of time that the events lie in."""

    CENTURY = "1900-2020"
    DAY = "one day"
    COSMOS = "13.8 billion years"


def collection(count: int, variant: Variant = Variant.CENTURY) -> Collection:
    """A collection of so many events in 8 categories, titled in Chinese and in English."""
    rng = random.Random(SEED + count)  # noqa: S311 (nothing here is secret)
    categories = tuple(
        Category(id=f"c{n}", label=Localized({"zh": f"类别{n}", "en": f"Category {n}"}))
        for n in range(8)
    )
    events = tuple(
        _event(rng, number, date) for number, date in enumerate(dates(count, variant, rng))
    )
    return Collection(
        title=Localized({"zh": f"{count}个事件", "en": f"{count} events"}),
        languages=("zh", "en"),
        categories=categories,
        events=events,
    )


def dates(count: int, variant: Variant, rng: random.Random) -> Iterator[str]:
    """The dates of so many events, as EDTF; others may draw from the same random numbers."""
    place, length, write = _TIMES[variant]
    hearts = [rng.random() for _ in range(max(1, count // CLUSTER))]
    for number in range(count):
        share = rng.random()
        if number % 2:
            share = min(1.0, max(0.0, rng.gauss(rng.choice(hearts), 0.0005)))
        date = write(place(share))
        if rng.random() < 0.3:
            date += "/" + write(place(min(1.0, share + length * rng.random())))
        yield date


def _event(rng: random.Random, number: int, date: str) -> Event:
    title = Localized(
        {
            "zh": "".join(rng.choices(HAN, k=rng.randint(8, 20))),
            "en": " ".join(rng.choices(WORDS, k=rng.randint(8, 20))).capitalize(),
        }
    )
    return Event(
        id=f"e{number}",
        date=parse(date),
        title=title,
        category=f"c{rng.randrange(8)}",
        rank=rng.randrange(3),
    )


def _day(t: int) -> str:
    year, month, day, _ = civil(t)
    return f"{year:04d}-{month:02d}-{day:02d}"


def _second(t: int) -> str:
    hours, rest = divmod(t % DAY, 3600)
    return f"{_day(t)}T{hours:02d}:{rest // 60:02d}:{rest % 60:02d}"


def _year(year: int) -> str:
    return f"Y{year}" if abs(year) > 9999 else f"{year:05d}" if year < 0 else f"{year:04d}"


def _between(first: int, last: int) -> Callable[[float], int]:
    return lambda share: first + int(share * (last - first))


_FIRST_DAY = instant(2020, 2, 15)
_TIMES: dict[Variant, tuple[Callable[[float], int], float, Callable[[int], str]]] = {
    Variant.CENTURY: (_between(instant(1900), instant(2020)), 0.02, _day),
    Variant.DAY: (_between(_FIRST_DAY, _FIRST_DAY + DAY - 1), 0.05, _second),
    Variant.COSMOS: (_between(-COSMOS, 2020), 0.02, _year),
}
